package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RenameDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RenameProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is renamed had another name, which nothing else has now. */
final class RenameRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity
        .table()
        .renamedFrom()
        .ifPresent(
            old ->
                isName(old, Words.type(entity.type()), entity.table().name().value(), diagnostics));
    for (PropertyDeclaration property : entity.properties()) {
      property
          .column()
          .renamedFrom()
          .filter(old -> property.columnType().isEmpty())
          .ifPresent(old -> checkColumns(property, old, diagnostics));
    }
    checkColumns(entity, diagnostics);
  }

  private static void checkColumns(EntityDeclaration entity, Diagnostics diagnostics) {
    Map<String, String> present = new HashMap<>();
    entity.columns().forEach(c -> present.putIfAbsent(c.column().name().value(), c.name()));
    Map<String, String> renamed = new HashMap<>();
    for (PropertyDeclaration column : entity.columns()) {
      RenameDeclaration old = column.column().renamedFrom().orElse(null);
      if (old == null || !isName(old, name(column), column.column().name().value(), diagnostics)) {
        continue;
      }
      String other = renamed.putIfAbsent(old.name(), name(column));
      if (present.containsKey(old.name())) {
        diagnostics.report(
            RenameProblem.RENAMED_FROM_PRESENT,
            old.origin(),
            name(column),
            old.name(),
            present.get(old.name()));
      } else if (other != null) {
        diagnostics.report(
            RenameProblem.RENAMED_TWICE, old.origin(), other, name(column), old.name());
      }
    }
  }

  private static boolean isName(
      RenameDeclaration old, String what, String present, Diagnostics diagnostics) {
    if (old.name().isBlank()) {
      diagnostics.report(RenameProblem.RENAMED_FROM_NOTHING, old.origin(), what);
    } else if (old.name().equals(present)) {
      diagnostics.report(RenameProblem.RENAMED_TO_SAME, old.origin(), what, present);
    }
    return !old.name().isBlank() && !old.name().equals(present);
  }

  /** The column of a foreign key is spoken of as the relation. */
  private static String name(PropertyDeclaration column) {
    return column.foreignKey().map(key -> key.relation()).orElse(column.name());
  }

  private static void checkColumns(
      PropertyDeclaration property, RenameDeclaration old, Diagnostics diagnostics) {
    Optional<RelationDeclaration> relation = property.relation();
    boolean isUnknown = relation.filter(r -> r.hasForeignKey() && r.link().isEmpty()).isPresent();
    boolean isOne =
        relation.isPresent()
            && property.components().size() == 1
            && property.components().get(0).column().renamedFrom().isPresent();
    boolean isValue = relation.isPresent() || property.embedded().isPresent() || property.isKey();
    if (isUnknown || isOne || !isValue) {
      return; // what is no column at all is told elsewhere
    }
    boolean isSeveral = property.components().size() > 1;
    boolean isElsewhere = relation.isPresent() && !isSeveral;
    diagnostics.report(
        RenameProblem.RENAMED_WITHOUT_COLUMN,
        old.origin(),
        property.name(),
        isElsewhere ? "has no column of its own" : "has several columns",
        isElsewhere
            ? "write it where the column is declared, or remove it"
            : relation.isPresent()
                ? "rename them in a migration by hand"
                : "write it on the properties of the value");
  }
}
