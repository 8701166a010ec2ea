package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Expression.Call;
import dev.rowan.processor.sql.tree.Expression.Reference;
import dev.rowan.processor.sql.tree.Expression.Star;
import dev.rowan.processor.sql.tree.Expression.TypedLiteral;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.QualifiedName;
import dev.rowan.processor.sql.tree.SortKey;
import dev.rowan.processor.sql.tree.TypeName;
import dev.rowan.processor.sql.tree.TypeNames;
import dev.rowan.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what begins with a name: columns, calls of functions, constants of a type. */
final class Calls {
  private final Grammar grammar;
  private final Cursor cursor;
  private final Arguments arguments;

  Calls(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.arguments = new Arguments(grammar);
  }

  Expression named() {
    Token first = cursor.peek();
    if (first.kind() == TokenKind.WORD && !begins(first)) {
      cursor.fail();
    }
    Identifier start = grammar.names.label();
    if (first.kind() == TokenKind.WORD
        && Keywords.isBareFunction(first.text())
        && !cursor.atMark(".")) {
      return bareCall(start);
    }
    QualifiedName name = grammar.names.qualified(start);
    if (cursor.atMark("(")) {
      return call(name);
    }
    if (cursor.at(TokenKind.STRING)) {
      return typedLiteral(name);
    }
    if (cursor.atMark(".") && cursor.peek(1).isOperator("*")) {
      cursor.next();
      cursor.next();
      return new Star(Optional.of(name), name.offset(), cursor.lastEnd());
    }
    return column(first, name);
  }

  private boolean begins(Token word) {
    return Keywords.isFunctionName(word.text()) || Keywords.isBareFunction(word.text());
  }

  private Expression column(Token first, QualifiedName name) {
    if (!Names.isName(first)) {
      cursor.fail();
    }
    return new Reference(name);
  }

  private Expression typedLiteral(QualifiedName name) {
    cursor.next();
    String last = name.last().name();
    TypeName type = new TypeName(TypeNames.formatted(last), last, false);
    return new TypedLiteral(type, name.offset(), cursor.lastEnd());
  }

  /** {@code current_date}, {@code current_timestamp(3)}. */
  private Expression bareCall(Identifier name) {
    if (cursor.atMark("(")) {
      grammar.bracketed();
    }
    return call(new QualifiedName(List.of(name)), List.of(), List.of());
  }

  private Expression call(QualifiedName written) {
    QualifiedName name = trim(written);
    List<SortKey> orderBy = new ArrayList<>();
    int offset = cursor.peek().offset();
    List<Expression> list =
        cursor.inside(
            () -> cursor.nested(() -> arguments.of(written, orderBy)),
            () -> List.of(grammar.unknown(offset)));
    return call(name, list, orderBy);
  }

  /** The function that {@code trim(leading from x)} really is. */
  private QualifiedName trim(QualifiedName name) {
    Identifier word = name.last();
    if (name.parts().size() > 1 || !word.name().equals("trim")) {
      return name;
    }
    boolean left = cursor.peek(1).isWord("leading");
    boolean right = cursor.peek(1).isWord("trailing");
    String function = left ? "ltrim" : right ? "rtrim" : "btrim";
    return new QualifiedName(List.of(new Identifier(function, word.offset(), word.end())));
  }

  private Call call(QualifiedName name, List<Expression> list, List<SortKey> inside) {
    List<SortKey> orderBy = new ArrayList<>(inside);
    if (cursor.at("within", "group")) {
      cursor.next();
      cursor.next();
      orderBy.addAll(cursor.inside(this::group, List::of));
    }
    Optional<Expression> filter = Optional.empty();
    if (cursor.at("filter") && cursor.peek(1).isMark("(")) {
      cursor.next();
      int offset = cursor.peek().offset();
      filter = Optional.of(cursor.inside(this::condition, () -> grammar.unknown(offset)));
    }
    Optional<Window> window = grammar.windows.over();
    return new Call(name, list, orderBy, filter, window, name.offset(), cursor.lastEnd());
  }

  private List<SortKey> group() {
    cursor.expect("order");
    cursor.expect("by");
    return grammar.sortKeys();
  }

  private Expression condition() {
    cursor.expect("where");
    return grammar.expressions.expression();
  }
}
