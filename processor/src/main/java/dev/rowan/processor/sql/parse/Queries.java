package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.QueryBody;
import dev.rowan.processor.sql.tree.QueryBody.Nested;
import dev.rowan.processor.sql.tree.QueryBody.SetOperation;
import dev.rowan.processor.sql.tree.QueryBody.Values;
import dev.rowan.processor.sql.tree.QueryBody.WholeTable;
import dev.rowan.processor.sql.tree.SortKey;
import dev.rowan.processor.sql.tree.TableReference;
import dev.rowan.processor.sql.tree.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads queries: set operations, their order and limits. */
final class Queries {
  private static final Query UNKNOWN =
      new Query(Optional.empty(), new QueryBody.Unknown(), List.of(), List.of(), List.of());

  private final Grammar grammar;
  private final Cursor cursor;

  Queries(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** A query in brackets; what is not understood is skipped. */
  Query bracketed() {
    return cursor.nested(() -> cursor.statement(this::query, () -> UNKNOWN));
  }

  /** A query that was not understood. */
  static Query unknown() {
    return UNKNOWN;
  }

  Query query() {
    return query(grammar.statements.with());
  }

  /** A query of which {@code with} was read. */
  Query query(Optional<With> with) {
    QueryBody body = body();
    List<SortKey> order = cursor.accept("order", "by") ? grammar.sortKeys() : List.of();
    List<Expression> limits = new ArrayList<>();
    List<Identifier> locked = new ArrayList<>();
    while (limit(limits) || lock(locked)) {
      cursor.chain();
    }
    return new Query(with, body, order, limits, locked);
  }

  private QueryBody body() {
    QueryBody left = intersection();
    while (cursor.at("union") || cursor.at("except")) {
      left = operation(left, this::intersection);
    }
    return left;
  }

  private QueryBody intersection() {
    QueryBody left = part();
    while (cursor.at("intersect")) {
      left = operation(left, this::part);
    }
    return left;
  }

  private QueryBody operation(QueryBody left, Supplier<QueryBody> right) {
    cursor.chain();
    String operator = cursor.next().text();
    cursor.acceptAny("all", "distinct");
    return new SetOperation(operator, left, right.get());
  }

  private QueryBody part() {
    if (cursor.atMark("(")) {
      return new Nested(bracketed());
    } else if (cursor.accept("values")) {
      return values();
    } else if (cursor.accept("table")) {
      cursor.accept("only");
      return new WholeTable(new TableReference(grammar.names.qualified(), Optional.empty()));
    } else if (cursor.accept("select")) {
      return grammar.selects.select();
    }
    cursor.fail();
    return new QueryBody.Unknown();
  }

  private QueryBody values() {
    List<List<Expression>> rows = new ArrayList<>();
    do {
      int offset = cursor.peek().offset();
      rows.add(cursor.inside(grammar::list, () -> List.of(grammar.unknown(offset))));
    } while (cursor.acceptMark(","));
    return new Values(rows);
  }

  private boolean limit(List<Expression> limits) {
    if (cursor.accept("limit")) {
      if (!cursor.accept("all")) {
        limits.add(grammar.expressions.expression());
      }
      return true;
    }
    if (cursor.accept("offset")) {
      limits.add(grammar.expressions.expression());
      cursor.acceptAny("row", "rows");
      return true;
    }
    return cursor.accept("fetch") && fetch(limits);
  }

  private boolean fetch(List<Expression> limits) {
    cursor.acceptAny("first", "next");
    if (!cursor.at("row") && !cursor.at("rows")) {
      limits.add(grammar.primaries.primary());
    }
    if (!cursor.acceptAny("row", "rows")) {
      cursor.fail();
    }
    if (!cursor.accept("only") && !cursor.accept("with", "ties")) {
      cursor.fail();
    }
    return true;
  }

  private boolean lock(List<Identifier> locked) {
    if (!cursor.accept("for")) {
      return false;
    }
    cursor.accept("no");
    cursor.accept("key");
    if (!cursor.acceptAny("update", "share") && !cursor.accept("read", "only")) {
      cursor.fail();
    }
    if (cursor.accept("of")) {
      do {
        locked.add(grammar.names.qualified().last());
      } while (cursor.acceptMark(","));
    }
    if (!cursor.accept("nowait")) {
      cursor.accept("skip", "locked");
    }
    return true;
  }
}
