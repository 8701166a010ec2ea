package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.lex.Token;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.SortKey;
import java.util.ArrayList;
import java.util.List;

/** The parts of the grammar, which need each other. */
final class Grammar {
  final Cursor cursor;
  final Names names;
  final Types types;
  final Expressions expressions;
  final Primaries primaries;
  final Calls calls;
  final Windows windows;
  final Queries queries;
  final Selects selects;
  final FromItems fromItems;
  final Statements statements;
  final Changes changes;
  final Inserts inserts;
  final Merges merges;

  Grammar(Cursor cursor) {
    this.cursor = cursor;
    names = new Names(cursor);
    types = new Types(cursor, names);
    expressions = new Expressions(this);
    primaries = new Primaries(this);
    calls = new Calls(this);
    windows = new Windows(this);
    queries = new Queries(this);
    selects = new Selects(this);
    fromItems = new FromItems(this);
    statements = new Statements(this);
    changes = new Changes(this);
    inserts = new Inserts(this);
    merges = new Merges(this);
  }

  /** Expressions with commas between. */
  List<Expression> list() {
    List<Expression> list = new ArrayList<>();
    do {
      list.add(expressions.expression());
    } while (cursor.acceptMark(","));
    return list;
  }

  /** An expression that is skipped if it is not understood, from its opening bracket on. */
  Expression bracketed() {
    int offset = cursor.peek().offset();
    return cursor.inside(expressions::expression, () -> unknown(offset));
  }

  /** What was not understood. */
  Expression.Unknown unknown(int offset) {
    return new Expression.Unknown(offset, offset);
  }

  /** What follows {@code order by}. */
  List<SortKey> sortKeys() {
    List<SortKey> keys = new ArrayList<>();
    do {
      keys.add(new SortKey(expressions.expression()));
      sortDirection();
    } while (cursor.acceptMark(","));
    return keys;
  }

  private void sortDirection() {
    if (cursor.accept("using")) {
      cursor.next();
    } else {
      cursor.acceptAny("asc", "desc");
    }
    if (cursor.accept("nulls")) {
      cursor.acceptAny("first", "last");
    }
  }

  /** Whether a query begins with the bracket at this distance: {@code (select …}. */
  boolean atQuery(int distance) {
    int depth = distance;
    while (cursor.peek(depth).isMark("(")) {
      depth++;
    }
    if (depth == distance || !beginsQuery(cursor.peek(depth), cursor.peek(depth + 1))) {
      return false;
    }
    for (int bracket = depth - 1; bracket > distance; bracket--) {
      if (!continuesQuery(cursor.behind(bracket))) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsQuery(Token token, Token next) {
    return token.isWord("select")
        || (token.isWord("values") && next.isMark("("))
        || token.isWord("with")
        || token.isWord("table");
  }

  private static boolean continuesQuery(Token token) {
    return token.isMark(")")
        || switch (token.text()) {
          case "union", "intersect", "except", "order", "limit", "offset", "fetch", "for" -> true;
          default -> false;
        };
  }
}
