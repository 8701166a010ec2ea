package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.QualifiedName;
import dev.rowan.processor.sql.tree.SortKey;
import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a call, also those of functions with a form of their own. */
final class Arguments {
  private final Grammar grammar;
  private final Cursor cursor;

  Arguments(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** The arguments; the keys of an order within the brackets are added to the list. */
  List<Expression> of(QualifiedName name, List<SortKey> orderBy) {
    return switch (name.parts().size() == 1 ? name.last().name() : "") {
      case "extract" -> extract();
      case "position" -> position();
      case "substring", "overlay" -> withWords();
      case "trim" -> trim();
      default -> plain(orderBy);
    };
  }

  private List<Expression> plain(List<SortKey> orderBy) {
    List<Expression> list = new ArrayList<>();
    cursor.acceptAny("distinct", "all");
    if (!cursor.atMark(")")) {
      do {
        list.add(argument());
      } while (cursor.acceptMark(","));
    }
    if (cursor.accept("order", "by")) {
      orderBy.addAll(grammar.sortKeys());
    }
    return list;
  }

  private Expression argument() {
    cursor.accept("variadic");
    boolean named = cursor.peek(1).isMark(":=") || cursor.peek(1).isOperator("=>");
    if (named && (cursor.at(TokenKind.WORD) || cursor.at(TokenKind.QUOTED))) {
      cursor.next();
      cursor.next();
    }
    return grammar.expressions.expression();
  }

  /** {@code extract(year from x)}: the field is no argument. */
  private List<Expression> extract() {
    if (!cursor.peek(1).isWord("from")) {
      return plain(new ArrayList<>());
    }
    cursor.next();
    cursor.next();
    return List.of(grammar.expressions.expression());
  }

  private List<Expression> position() {
    Expression part = grammar.expressions.value();
    cursor.expect("in");
    return List.of(part, grammar.expressions.value());
  }

  /** {@code substring(x from 1 for 2)}, {@code overlay(x placing y from 1)}. */
  private List<Expression> withWords() {
    List<Expression> list = new ArrayList<>();
    do {
      list.add(argument());
    } while (cursor.acceptMark(",")
        || cursor.acceptAny("from", "for", "placing", "similar", "escape"));
    return list;
  }

  /** {@code trim(both 'x' from y)}. */
  private List<Expression> trim() {
    cursor.acceptAny("both", "leading", "trailing");
    cursor.accept("from");
    List<Expression> list = new ArrayList<>(grammar.list());
    if (cursor.accept("from")) {
      list.addAll(grammar.list());
    }
    return list;
  }
}
