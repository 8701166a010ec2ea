package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.ArrayOf;
import dev.rowan.processor.sql.tree.Expression.ArrayQuery;
import dev.rowan.processor.sql.tree.Expression.Cast;
import dev.rowan.processor.sql.tree.Expression.Exists;
import dev.rowan.processor.sql.tree.Expression.Literal;
import dev.rowan.processor.sql.tree.Expression.Parameter;
import dev.rowan.processor.sql.tree.Expression.Row;
import dev.rowan.processor.sql.tree.Expression.Scalar;
import dev.rowan.processor.sql.tree.Expression.TypedLiteral;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what operators stand between: constants, parameters, columns, calls, brackets. */
final class Primaries {
  private final Grammar grammar;
  private final Cursor cursor;
  private final Postfixes postfixes;
  private final Cases cases;

  Primaries(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.postfixes = new Postfixes(grammar);
    this.cases = new Cases(grammar);
  }

  Expression primary() {
    return postfixes.after(bare());
  }

  private Expression bare() {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case NUMBER -> literal(Literal.Kind.NUMBER);
      case STRING -> string();
      case BITS -> literal(Literal.Kind.BITS);
      case PARAMETER -> parameter();
      case POSITION -> position();
      case QUOTED -> grammar.calls.named();
      case WORD -> word(token);
      case MARK -> token.isMark("(") ? bracket() : failed();
      case OPERATOR -> token.text().equals("*") ? star() : failed();
      case OTHER, END -> failed();
    };
  }

  /** What cannot be understood. */
  private Expression failed() {
    cursor.fail();
    return grammar.unknown(cursor.peek().offset());
  }

  private Expression literal(Literal.Kind kind) {
    Token token = cursor.next();
    return new Literal(kind, token.text(), token.offset(), token.end());
  }

  /** A string; {@code N'a'} has a type from the beginning. */
  private Expression string() {
    Token token = cursor.peek();
    if (token.text().startsWith("N") || token.text().startsWith("n")) {
      cursor.next();
      TypeName type = new TypeName("character", "bpchar", false);
      return new TypedLiteral(type, token.offset(), token.end());
    }
    return literal(Literal.Kind.STRING);
  }

  private Expression parameter() {
    Token token = cursor.next();
    return new Parameter(token.text(), token.offset(), token.end());
  }

  private Expression position() {
    return grammar.unknown(cursor.next().offset());
  }

  private Expression star() {
    Token token = cursor.next();
    return new Expression.Star(Optional.empty(), token.offset(), token.end());
  }

  private Expression word(Token token) {
    return switch (token.text()) {
      case "null" -> literal(Literal.Kind.NULL);
      case "true", "false" -> literal(Literal.Kind.BOOLEAN);
      case "default" -> literal(Literal.Kind.DEFAULT);
      case "case" -> cases.read();
      case "cast" -> cursor.peek(1).isMark("(") ? cast() : failed();
      case "exists" -> grammar.atQuery(1) ? exists() : grammar.calls.named();
      case "array" -> array();
      case "row" -> cursor.peek(1).isMark("(") ? row() : grammar.calls.named();
      default -> grammar.types.atTypedLiteral() ? typedLiteral() : grammar.calls.named();
    };
  }

  private Expression typedLiteral() {
    int offset = cursor.peek().offset();
    TypeName type = grammar.types.type();
    if (!cursor.at(TokenKind.STRING)) {
      return failed();
    }
    cursor.next();
    grammar.types.unitsOf(type);
    return new TypedLiteral(type, offset, cursor.lastEnd());
  }

  private Expression cast() {
    int offset = cursor.next().offset();
    Expression cast = cursor.inside(() -> castIn(offset), () -> grammar.unknown(offset));
    return cast instanceof Cast known
        ? new Cast(known.operand(), known.type(), offset, cursor.lastEnd())
        : cast;
  }

  private Expression castIn(int offset) {
    Expression operand = grammar.expressions.expression();
    cursor.expect("as");
    return new Cast(operand, grammar.types.type(), offset, cursor.lastEnd());
  }

  private Expression exists() {
    int offset = cursor.next().offset();
    Query query = grammar.queries.bracketed();
    return new Exists(query, offset, cursor.lastEnd());
  }

  private Expression array() {
    int offset = cursor.next().offset();
    if (grammar.atQuery(0)) {
      Query query = grammar.queries.bracketed();
      return new ArrayQuery(query, offset, cursor.lastEnd());
    }
    return cursor.atMark("[") ? elements(offset) : failed();
  }

  private Expression elements(int offset) {
    List<Expression> elements =
        cursor.inside(this::elementList, () -> List.of(grammar.unknown(offset)));
    return new ArrayOf(elements, offset, cursor.lastEnd());
  }

  private List<Expression> elementList() {
    List<Expression> elements = new ArrayList<>();
    if (cursor.atMark("]")) {
      return elements;
    }
    do {
      boolean nested = cursor.atMark("[");
      int offset = cursor.peek().offset();
      elements.add(
          nested ? cursor.nested(() -> elements(offset)) : grammar.expressions.expression());
    } while (cursor.acceptMark(","));
    return elements;
  }

  private Expression row() {
    int offset = cursor.next().offset();
    return rowIn(offset);
  }

  private Expression rowIn(int offset) {
    List<Expression> elements =
        cursor.inside(
            () -> cursor.atMark(")") ? List.of() : grammar.list(),
            () -> List.of(grammar.unknown(offset)));
    return new Row(elements, offset, cursor.lastEnd());
  }

  /** A query, a row, or an expression in brackets. */
  private Expression bracket() {
    int offset = cursor.peek().offset();
    if (grammar.atQuery(0)) {
      Query query = grammar.queries.bracketed();
      return new Scalar(query, offset, cursor.lastEnd());
    }
    List<Expression> elements =
        cursor.inside(grammar::list, () -> List.of(grammar.unknown(offset)));
    return elements.size() == 1 ? elements.get(0) : new Row(elements, offset, cursor.lastEnd());
  }
}
