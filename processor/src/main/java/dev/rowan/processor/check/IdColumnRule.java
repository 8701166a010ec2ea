package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.GeneratedDeclaration.Strategy;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.IdProblem;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a primary key are given or generated, never null, and comparable. */
final class IdColumnRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    List<PropertyDeclaration> ids =
        entity.properties().stream()
            .filter(p -> p.isKey() && p.relation().isEmpty())
            .flatMap(p -> p.embeddedId().isPresent() ? p.components().stream() : Stream.of(p))
            .toList();
    for (PropertyDeclaration id : ids) {
      check(id, diagnostics);
      if (ids.size() == 1 && id.column().unique()) {
        diagnostics.report(IdProblem.UNIQUE_ID, id.column().at("unique"), id.name());
      }
    }
  }

  private static void check(PropertyDeclaration id, Diagnostics diagnostics) {
    ColumnDeclaration column = id.column();
    if (column.nullable().orElse(false)) {
      diagnostics.report(IdProblem.NULLABLE_ID, column.at("nullable"), id.name());
    }
    if (!column.defaultValue().isEmpty() && !isMadeByDatabase(id)) {
      diagnostics.report(IdProblem.DEFAULT_ON_ID, column.at("defaultValue"), id.name());
    }
    if (!column.insertable() && id.generated().isEmpty()) {
      diagnostics.report(IdProblem.UNWRITTEN_ID, column.at("insertable"), id.name());
    }
    if (id.columnType().isPresent() && !isComparable(id.columnType().get())) {
      diagnostics.report(IdProblem.ID_TYPE, id.origin(), id.name(), Words.type(id.javaType()));
    }
  }

  private static boolean isMadeByDatabase(PropertyDeclaration id) {
    return id.generated().filter(g -> g.strategy() == Strategy.DATABASE).isPresent();
  }

  private static boolean isComparable(ColumnType type) {
    return type instanceof ColumnType.Enumerated
        || (type instanceof ColumnType.Converted converted && isComparable(converted.base()))
        || (type instanceof ColumnType.Scalar scalar
            && scalar.dsl().canBeKey()
            && !scalar.sqlType().equals("bytea"));
  }
}
