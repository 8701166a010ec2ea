package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.TableDeclaration;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import dev.rowan.processor.report.NameProblem;
import dev.rowan.processor.report.RenameProblem;

/**
 * Entities share neither a table nor a generated class, and leave your classes alone; a table that
 * was renamed is nobody's. Entities of different packages may have the same table: it may stand in
 * another database.
 */
final class NeighbourRule implements Rule {
  private final Neighbours neighbours;

  NeighbourRule(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    boolean isShared =
        entity
            .subtype()
            .filter(s -> s.inheritance().strategy() == InheritanceStrategy.SINGLE_TABLE)
            .isPresent();
    if (!isShared && !entity.table().name().value().isBlank()) {
      checkTable(entity, diagnostics);
      checkFormerTables(entity, diagnostics);
    }
    for (ClassName generated : entity.generated()) {
      if (!isFree(entity, generated, diagnostics)) {
        return;
      }
    }
  }

  private void checkTable(EntityDeclaration entity, Diagnostics diagnostics) {
    String table = sqlName(entity.table(), entity.table().name().value());
    neighbours
        .takeTable(entity.type().packageName(), table, entity.type().canonicalName())
        .ifPresent(
            other ->
                diagnostics.report(
                    NameProblem.DUPLICATE_TABLE,
                    entity.table().name().origin(),
                    Words.type(other),
                    Words.type(entity.type()),
                    table));
  }

  /** Which of the two is checked first is by chance. */
  private void checkFormerTables(EntityDeclaration entity, Diagnostics diagnostics) {
    TableDeclaration table = entity.table();
    String packageName = entity.type().packageName();
    String name = entity.type().canonicalName();
    table
        .renamedFrom()
        .filter(old -> !old.name().equals(table.name().value()))
        .ifPresent(
            old ->
                neighbours
                    .leaveTable(packageName, sqlName(table, old.name()), name)
                    .ifPresent(
                        other ->
                            diagnostics.report(
                                RenameProblem.RENAMED_FROM_TABLE,
                                old.origin(),
                                Words.type(entity.type()),
                                old.name(),
                                Words.type(other))));
    neighbours
        .whoLeft(packageName, sqlName(table, table.name().value()), name)
        .ifPresent(
            other ->
                diagnostics.report(
                    RenameProblem.RENAMED_FROM_TABLE,
                    table.name().origin(),
                    Words.type(other),
                    table.name().value(),
                    Words.type(entity.type())));
  }

  private static String sqlName(TableDeclaration table, String name) {
    return Identifiers.quoted(table.schema().value(), name);
  }

  private boolean isFree(EntityDeclaration entity, ClassName generated, Diagnostics diagnostics) {
    String name = generated.simpleName();
    String qualified = generated.canonicalName();
    String type = Words.type(entity.type());
    if (neighbours.isSource(qualified)) {
      diagnostics.report(EntityProblem.NAME_CLASH, entity.origin(), name, type);
      return false;
    }
    return neighbours
        .takeClass(qualified, entity.type().canonicalName())
        .map(
            other -> {
              diagnostics.report(
                  EntityProblem.GENERATED_TWICE, entity.origin(), Words.type(other), type, name);
              return false;
            })
        .orElse(true);
  }
}
