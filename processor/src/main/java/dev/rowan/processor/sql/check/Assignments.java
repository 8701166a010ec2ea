package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.check.SqlFinding.Kind;
import dev.rowan.processor.sql.tree.Assignment;
import dev.rowan.processor.sql.tree.Expression;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.QueryBody;
import dev.rowan.processor.sql.tree.ResultItem;
import dev.rowan.processor.sql.tree.Target;
import java.util.List;
import java.util.Optional;

/** Walks over what is given to columns. */
final class Assignments {
  private final Checks checks;

  Assignments(Checks checks) {
    this.checks = checks;
  }

  /** What is set in a table. */
  void set(List<Assignment> assignments, Relation table, Scope scope) {
    for (Assignment assignment : assignments) {
      List<Value> targets = assignment.columns().stream().map(c -> target(c, table)).toList();
      checks.values.value(assignment.value(), scope);
      if (assignment.partial()) {
        continue;
      }
      if (targets.size() == 1) {
        checks.notes.assign(assignment.value(), targets.get(0));
      } else if (assignment.value() instanceof Expression.Row row) {
        expect(row.elements(), targets);
      }
    }
  }

  /** What an insert fills; of all columns if none are named, and of none if not all are known. */
  List<Value> targets(List<Target> columns, Relation table) {
    if (columns.isEmpty()) {
      return table.extent().isAll()
          ? table.columns().stream().map(Column::value).toList()
          : List.of();
    }
    return columns.stream()
        .map(t -> t.partial() ? partial(t, table) : target(t.column(), table))
        .toList();
  }

  private Value partial(Target target, Relation table) {
    target(target.column(), table);
    return Value.UNKNOWN;
  }

  private Value target(Identifier column, Relation table) {
    Optional<Column> found = table.column(column.name());
    if (found.isEmpty()) {
      checks.notes.missing(column, table.alias(), table.extent(), table.columns().stream());
    }
    return found.map(Column::value).orElse(Value.UNKNOWN);
  }

  /** Notes what parameters among the values are assigned to. */
  void expect(List<Expression> values, List<Value> targets) {
    for (int i = 0; i < Math.min(values.size(), targets.size()); i++) {
      checks.notes.assign(values.get(i), targets.get(i));
    }
  }

  /** Notes what parameters are assigned to where a query fills the columns. */
  void expect(QueryBody body, List<Value> targets, boolean named) {
    if (body instanceof QueryBody.Values values) {
      for (List<Expression> row : values.rows()) {
        expect(row, targets);
        count(row, targets, named);
      }
    } else if (body instanceof QueryBody.Select select) {
      List<Expression> items = select.items().stream().map(ResultItem::expression).toList();
      boolean plain =
          items.stream()
              .noneMatch(i -> i instanceof Expression.Star || i instanceof Expression.AllFields);
      if (plain) {
        expect(items, targets);
      }
    } else if (body instanceof QueryBody.Nested nested) {
      expect(nested.query().body(), targets, named);
    }
  }

  private void count(List<Expression> row, List<Value> targets, boolean named) {
    boolean known = row.stream().noneMatch(Assignments::isManifold);
    boolean wrong = row.size() > targets.size() || (named && row.size() < targets.size());
    if (known && wrong && !targets.isEmpty()) {
      Expression first = row.get(Math.min(row.size() - 1, targets.size()));
      Identifier place = new Identifier("", first.offset(), Math.max(first.end(), first.offset()));
      checks.notes.finding(Kind.VALUE_COUNT, place, "", List.of());
    }
  }

  /** Whether it may stand for any number of values. */
  private static boolean isManifold(Expression expression) {
    return expression instanceof Expression.Star
        || expression instanceof Expression.AllFields
        || expression instanceof Expression.Unknown;
  }

  /** Walks over the rows of an insert. */
  Shape source(Query query, List<Value> targets, boolean named, Scope scope) {
    expect(query.body(), targets, named);
    return checks.queries.query(query, scope);
  }
}
