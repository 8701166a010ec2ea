package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Merge;
import dev.rowan.processor.sql.tree.Merge.Clause;
import java.util.List;

/** Walks over {@code merge}. */
final class Merges {
  private final Checks checks;

  Merges(Checks checks) {
    this.checks = checks;
  }

  Shape merge(Merge merge, Scope outer) {
    Relation table = checks.tables.written(merge.table());
    Namespace target = Namespace.of(table);
    Namespace source = checks.fromClauses.item(merge.source(), Namespace.EMPTY, outer);
    Namespace both = target.and(source);
    checks.values.condition(merge.on(), outer.inside(both));
    for (Clause clause : merge.clauses()) {
      Namespace visible =
          switch (clause.rows()) {
            case MATCHED -> both;
            case OF_SOURCE -> source;
            case OF_TARGET -> target;
          };
      clause(clause, table, outer.inside(visible));
    }
    return checks.statements.returning(merge.returning(), table, source.and(target), outer);
  }

  private void clause(Clause clause, Relation table, Scope scope) {
    checks.values.condition(clause.condition(), scope);
    checks.assignments.set(clause.assignments(), table, scope);
    checks.values.all(clause.values(), scope);
    if (!clause.values().isEmpty()) {
      List<Value> targets = checks.assignments.targets(clause.columns(), table);
      checks.assignments.expect(clause.values(), targets);
    }
  }
}
