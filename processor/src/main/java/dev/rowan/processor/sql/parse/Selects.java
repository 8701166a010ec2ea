package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.lex.TokenKind;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.FromItem;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.QueryBody.Select;
import dev.rowan.processor.sql.tree.ResultItem;
import dev.rowan.processor.sql.tree.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code select}, without what belongs to the whole query. */
final class Selects {
  private final Grammar grammar;
  private final Cursor cursor;

  Selects(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** What follows the word {@code select}. */
  Select select() {
    List<Expression> distinctOn = distinct();
    List<ResultItem> items = isEmptyList(cursor.peek()) ? List.of() : items();
    List<FromItem> from = cursor.accept("from") ? grammar.fromItems.list() : List.of();
    Optional<Expression> where = condition("where");
    List<Expression> groupBy = groupBy();
    Optional<Expression> having = condition("having");
    List<Window> windows = grammar.windows.clause();
    return new Select(distinctOn, items, from, where, groupBy, having, windows);
  }

  /** The condition after the word, if it comes next. */
  Optional<Expression> condition(String word) {
    return cursor.accept(word) ? Optional.of(grammar.expressions.expression()) : Optional.empty();
  }

  private List<Expression> distinct() {
    if (cursor.accept("all") || !cursor.accept("distinct") || !cursor.accept("on")) {
      return List.of();
    }
    return cursor.inside(grammar::list, List::of);
  }

  private static boolean isEmptyList(Token token) {
    return token.kind() == TokenKind.END
        || token.isMark(")")
        || (token.kind() == TokenKind.WORD
            && switch (token.text()) {
              case "from",
                  "where",
                  "group",
                  "having",
                  "union",
                  "except",
                  "intersect",
                  "order",
                  "limit",
                  "offset",
                  "fetch",
                  "for",
                  "window" ->
                  true;
              default -> false;
            });
  }

  /** The items of a select list or of {@code returning}. */
  List<ResultItem> items() {
    List<ResultItem> items = new ArrayList<>();
    do {
      Expression expression = cursor.labelled(grammar.expressions::expression);
      items.add(new ResultItem(expression, label()));
    } while (cursor.acceptMark(","));
    return items;
  }

  private Optional<Identifier> label() {
    boolean bare = Keywords.isLabel(cursor.peek());
    return cursor.accept("as") || bare ? Optional.of(grammar.names.label()) : Optional.empty();
  }

  private List<Expression> groupBy() {
    List<Expression> list = new ArrayList<>();
    if (cursor.accept("group", "by")) {
      int offset = cursor.peek().offset();
      boolean isAll = cursor.accept("all");
      cursor.accept("distinct");
      if (!isAll || cursor.atMark("(") || grammar.names.atName()) {
        groupingElements(list);
      }
      if (list.isEmpty()) {
        list.add(grammar.unknown(offset)); // grouped in a way that is not known
      }
    }
    return list;
  }

  private void groupingElements(List<Expression> list) {
    do {
      groupingElement(list);
    } while (cursor.acceptMark(","));
  }

  private void groupingElement(List<Expression> list) {
    boolean sets = cursor.at("grouping", "sets");
    boolean shortForm = (cursor.at("rollup") || cursor.at("cube")) && cursor.peek(1).isMark("(");
    if (sets || shortForm) {
      cursor.next();
      cursor.accept("sets");
      list.addAll(cursor.nested(() -> cursor.inside(this::groupingElementsInside, List::of)));
    } else if (cursor.atMark("(") && cursor.peek(1).isMark(")")) {
      cursor.skipBracket();
    } else {
      list.add(grammar.expressions.expression());
    }
  }

  private List<Expression> groupingElementsInside() {
    List<Expression> inside = new ArrayList<>();
    groupingElements(inside);
    return inside;
  }
}
