package dev.rowan.processor.sql.parse;

import dev.rowan.processor.sql.tree.Alias;
import dev.rowan.processor.sql.tree.Assignment;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Insert;
import dev.rowan.processor.sql.tree.Insert.Conflict;
import dev.rowan.processor.sql.tree.QualifiedName;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.TableReference;
import dev.rowan.processor.sql.tree.Target;
import dev.rowan.processor.sql.tree.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code insert}. */
final class Inserts {
  private final Grammar grammar;
  private final Cursor cursor;

  Inserts(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Insert insert(Optional<With> with) {
    QualifiedName name = grammar.names.qualified();
    Optional<Alias> alias =
        cursor.accept("as")
            ? Optional.of(new Alias(grammar.names.name(), List.of()))
            : Optional.empty();
    TableReference table = new TableReference(name, alias);
    boolean listed = cursor.atMark("(") && !grammar.atQuery(0);
    List<Target> columns = listed ? grammar.changes.targets() : List.of();
    overriding();
    boolean defaults = cursor.accept("default", "values");
    Optional<Query> source = defaults ? Optional.empty() : Optional.of(grammar.queries.query());
    Optional<Conflict> conflict = conflict();
    return new Insert(with, table, columns, source, conflict, grammar.statements.returning());
  }

  /** Steps over {@code overriding system value}. */
  void overriding() {
    if (cursor.accept("overriding")) {
      if (!cursor.acceptAny("system", "user")) {
        cursor.fail();
      }
      cursor.expect("value");
    }
  }

  private Optional<Conflict> conflict() {
    if (!cursor.accept("on", "conflict")) {
      return Optional.empty();
    }
    List<Expression> keys = List.of();
    Optional<Expression> keyWhere = Optional.empty();
    if (cursor.accept("on", "constraint")) {
      grammar.names.name();
    } else if (cursor.atMark("(")) {
      keys = cursor.inside(this::keys, List::of);
      keyWhere = grammar.selects.condition("where");
    }
    cursor.expect("do");
    if (cursor.accept("nothing")) {
      return Optional.of(new Conflict(keys, keyWhere, List.of(), Optional.empty()));
    }
    cursor.expect("update");
    cursor.expect("set");
    List<Assignment> assignments = grammar.changes.assignments();
    Optional<Expression> where = grammar.selects.condition("where");
    return Optional.of(new Conflict(keys, keyWhere, assignments, where));
  }

  private List<Expression> keys() {
    List<Expression> keys = new ArrayList<>();
    do {
      keys.add(grammar.expressions.expression());
      if (grammar.names.atName()) {
        grammar.names.qualified();
      }
    } while (cursor.acceptMark(","));
    return keys;
  }
}
