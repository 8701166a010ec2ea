package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Alias;
import dev.rowan.processor.sql.tree.Delete;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.Insert;
import dev.rowan.processor.sql.tree.Merge;
import dev.rowan.processor.sql.tree.Query;
import dev.rowan.processor.sql.tree.QueryBody.SetOperation;
import dev.rowan.processor.sql.tree.ResultItem;
import dev.rowan.processor.sql.tree.Statement;
import dev.rowan.processor.sql.tree.Update;
import dev.rowan.processor.sql.tree.With;
import dev.rowan.processor.sql.tree.With.CommonTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over statements and what {@code with} names before them. */
final class Statements {
  private final Checks checks;
  private final Merges merges;

  Statements(Checks checks) {
    this.checks = checks;
    this.merges = new Merges(checks);
  }

  /** The columns that the statement gives. */
  Shape statement(Statement statement, Scope outer) {
    if (statement instanceof Query query) {
      return checks.queries.query(query, outer);
    }
    Scope scope = common(statement.with(), outer);
    if (statement instanceof Insert insert) {
      return insert(insert, scope);
    } else if (statement instanceof Update update) {
      return update(update, scope);
    } else if (statement instanceof Delete delete) {
      return delete(delete, scope);
    }
    return merges.merge((Merge) statement, scope);
  }

  /** The scope in which the names of {@code with} are known. */
  Scope common(Optional<With> with, Scope outer) {
    Scope scope = outer;
    if (with.isPresent()) {
      boolean recursive = with.get().recursive();
      if (recursive) {
        for (CommonTable table : with.get().tables()) {
          scope =
              scope.with(
                  table.name().name(),
                  new Relation(table.name().name(), "", List.of(), Extent.OPEN));
        }
      }
      for (CommonTable table : with.get().tables()) {
        Shape shape = recursive ? recursive(table, scope) : statement(table.statement(), scope);
        scope = scope.with(table.name().name(), relation(table, shape));
      }
    }
    return scope;
  }

  /** A query whose second part may read what the first one gives. */
  private Shape recursive(CommonTable table, Scope outer) {
    if (table.statement() instanceof Query query
        && query.body() instanceof SetOperation operation) {
      Scope scope = common(query.with(), outer);
      Shape left = checks.queries.body(operation.left(), scope).shape();
      Scope inner = scope.with(table.name().name(), untyped(relation(table, left)));
      return checks.queries.finished(query, checks.queries.joined(left, operation, inner));
    }
    return statement(table.statement(), outer);
  }

  private static Relation untyped(Relation relation) {
    List<Column> columns =
        relation.columns().stream().map(c -> new Column(c.name(), Value.UNKNOWN)).toList();
    return new Relation(relation.alias(), relation.table(), columns, relation.extent());
  }

  private static Relation relation(CommonTable table, Shape shape) {
    Relation named =
        shape.relation(table.name().name()).renamed(new Alias(table.name(), table.columns()));
    List<Column> columns = new ArrayList<>(named.columns());
    for (Identifier added : table.added()) {
      columns.add(new Column(added.name(), Value.UNKNOWN));
    }
    return new Relation(named.alias(), "", columns, named.extent());
  }

  private Shape insert(Insert insert, Scope outer) {
    Relation table = checks.tables.written(insert.table());
    List<Value> targets = checks.assignments.targets(insert.columns(), table);
    boolean named = !insert.columns().isEmpty();
    insert.source().ifPresent(q -> checks.assignments.source(q, targets, named, outer));
    insert.conflict().ifPresent(c -> conflict(c, table, outer));
    return returning(insert.returning(), table, Namespace.of(table), outer);
  }

  private void conflict(Insert.Conflict conflict, Relation table, Scope outer) {
    Scope own = outer.inside(Namespace.of(table));
    checks.values.all(conflict.keys(), own);
    checks.values.condition(conflict.keyWhere(), own);
    Relation excluded = new Relation("excluded", "", table.columns(), table.extent());
    Scope both = outer.inside(Namespace.of(table).and(Namespace.of(excluded)));
    checks.assignments.set(conflict.assignments(), table, both);
    checks.values.condition(conflict.where(), both);
  }

  private Shape update(Update update, Scope outer) {
    Relation table = checks.tables.written(update.table());
    Namespace namespace = checks.fromClauses.namespace(update.from(), Namespace.of(table), outer);
    Scope scope = outer.inside(namespace);
    checks.assignments.set(update.assignments(), table, scope);
    checks.values.condition(update.where(), scope);
    return returning(update.returning(), table, namespace, outer);
  }

  private Shape delete(Delete delete, Scope outer) {
    Relation table = checks.tables.written(delete.table());
    Namespace namespace = checks.fromClauses.namespace(delete.using(), Namespace.of(table), outer);
    checks.values.condition(delete.where(), outer.inside(namespace));
    return returning(delete.returning(), table, namespace, outer);
  }

  /** The columns of {@code returning}, where the row before and after can be named too. */
  Shape returning(List<ResultItem> items, Relation table, Namespace visible, Scope outer) {
    Namespace namespace = visible;
    for (String row : List.of("old", "new")) {
      if (visible.relation(row).isEmpty()) {
        namespace =
            namespace.withQualifier(
                new Relation(row, "", table.columns(), table.extent()).nullable());
      }
    }
    return checks.items.shape(items, outer.inside(namespace));
  }
}
