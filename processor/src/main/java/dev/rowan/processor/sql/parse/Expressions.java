package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.Between;
import dev.rowan.processor.sql.tree.Expression.InQuery;
import dev.rowan.processor.sql.tree.Expression.InValues;
import dev.rowan.processor.sql.tree.Expression.Infix;
import dev.rowan.processor.sql.tree.Expression.Junction;
import dev.rowan.processor.sql.tree.Expression.Like;
import dev.rowan.processor.sql.tree.Expression.Prefix;
import dev.rowan.processor.sql.tree.Expression.QuantifiedArray;
import dev.rowan.processor.sql.tree.Expression.QuantifiedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions by the strength of their operators. */
final class Expressions {
  private final Grammar grammar;
  private final Cursor cursor;
  private final Tests tests;

  Expressions(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.tests = new Tests(grammar);
  }

  Expression expression() {
    return expression(Operators.OR);
  }

  /** An expression that has no conditions outside of brackets: {@code position(this in that)}. */
  Expression value() {
    return expression(Operators.OTHER);
  }

  /** An expression whose operators bind at least this strongly. */
  private Expression expression(int least) {
    return cursor.nested(() -> rest(operand(), least));
  }

  private Expression operand() {
    Token token = cursor.peek();
    if (cursor.accept("not")) {
      return new Prefix("not", expression(Operators.NOT), token.offset());
    }
    if (cursor.acceptOperator("+") || cursor.acceptOperator("-")) {
      return new Prefix(token.text(), expression(Operators.SIGN), token.offset());
    }
    if (Operators.strength(token, cursor.peek(1)) == Operators.OTHER && !cursor.at("overlaps")) {
      return new Prefix(operator(), expression(Operators.OTHER), token.offset());
    }
    return grammar.primaries.primary();
  }

  private Expression rest(Expression first, int least) {
    Expression left = first;
    int rounds = 0;
    while (true) {
      int strength = Operators.strength(cursor.peek(), cursor.peek(1));
      if (strength < least || strength == 0) {
        return left;
      }
      if (strength > Operators.NOT && rounds++ > 0) {
        cursor.chain();
      }
      left = operation(left, strength);
    }
  }

  private Expression operation(Expression left, int strength) {
    return switch (strength) {
      case Operators.OR -> junction(left, "or", Operators.AND);
      case Operators.AND -> junction(left, "and", Operators.NOT);
      case Operators.IS -> tests.test(left);
      case Operators.BETWEEN -> membership(left);
      case Operators.AT -> atTimeZone(left);
      case Operators.COLLATE -> collate(left);
      default -> infix(left, strength);
    };
  }

  private Expression junction(Expression first, String word, int least) {
    List<Expression> operands = new ArrayList<>(List.of(first));
    while (cursor.accept(word)) {
      operands.add(expression(least));
    }
    return new Junction(word.equals("and"), operands);
  }

  private Expression infix(Expression left, int strength) {
    String operator = operator();
    if (cursor.at("any") || cursor.at("some") || cursor.at("all")) {
      return quantified(left, operator);
    }
    return new Infix(operator, left, expression(strength + 1));
  }

  /** An operator, also {@code operator(pg_catalog.+)}. */
  private String operator() {
    Token token = cursor.next();
    if (token.isWord("operator")) {
      int offset = token.offset();
      return cursor.inside(this::qualifiedOperator, () -> "?" + offset);
    }
    return token.text().equals("!=") ? "<>" : token.text();
  }

  private String qualifiedOperator() {
    while (grammar.names.atName()) {
      cursor.next();
      cursor.expectMark(".");
    }
    return "operator " + cursor.next().text();
  }

  private Expression quantified(Expression left, String operator) {
    cursor.next();
    if (grammar.atQuery(0)) {
      return new QuantifiedQuery(left, operator, grammar.queries.bracketed(), cursor.lastEnd());
    }
    return new QuantifiedArray(left, operator, grammar.bracketed(), cursor.lastEnd());
  }

  private Expression membership(Expression left) {
    boolean negated = cursor.accept("not");
    if (cursor.accept("between")) {
      return between(left, negated);
    } else if (cursor.accept("in")) {
      return in(left, negated);
    }
    if (cursor.accept("similar")) {
      cursor.expect("to");
    } else {
      cursor.next();
    }
    if (cursor.at("any") || cursor.at("some") || cursor.at("all")) {
      return quantified(left, negated ? "not like" : "like");
    }
    Expression pattern = value();
    boolean escape = cursor.accept("escape");
    return new Like(left, pattern, escape ? Optional.of(value()) : Optional.empty(), negated);
  }

  private Expression between(Expression left, boolean negated) {
    cursor.acceptAny("symmetric", "asymmetric");
    Expression low = value();
    cursor.expect("and");
    return new Between(left, low, value(), negated);
  }

  private Expression in(Expression left, boolean negated) {
    if (grammar.atQuery(0)) {
      return new InQuery(left, grammar.queries.bracketed(), negated, cursor.lastEnd());
    }
    if (cursor.at(TokenKind.PARAMETER)
        && !cursor.peek(1).isMark("::")) { // which is written with brackets for JDBC
      return new InValues(left, List.of(grammar.primaries.primary()), negated, cursor.lastEnd());
    }
    int offset = cursor.peek().offset();
    List<Expression> values = cursor.inside(grammar::list, () -> List.of(grammar.unknown(offset)));
    return new InValues(left, values, negated, cursor.lastEnd());
  }

  private Expression atTimeZone(Expression left) {
    cursor.next();
    if (cursor.accept("local")) {
      return new Infix("at time zone", left, grammar.unknown(cursor.lastEnd()));
    }
    cursor.expect("time");
    cursor.expect("zone");
    return new Infix("at time zone", left, expression(Operators.AT + 1));
  }

  private Expression collate(Expression left) {
    cursor.next();
    return new Expression.Collate(left, grammar.names.qualified());
  }
}
