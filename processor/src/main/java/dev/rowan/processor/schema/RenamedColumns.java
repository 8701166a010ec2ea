package dev.rowan.processor.schema;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.PropertyDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that columns of a table had before. */
final class RenamedColumns {
  private RenamedColumns() {}

  /** The old names by the present ones, those of subtypes in the same table too. */
  static Map<String, String> of(EntityDeclaration entity) {
    List<PropertyDeclaration> columns = new ArrayList<>(entity.columns());
    entity
        .base()
        .filter(base -> base.inheritance().strategy() == InheritanceStrategy.SINGLE_TABLE)
        .ifPresent(base -> base.members().forEach(m -> columns.addAll(m.entity().columns())));
    Map<String, String> renamed = new HashMap<>();
    for (PropertyDeclaration column : columns) {
      column
          .column()
          .renamedFrom()
          .ifPresent(old -> renamed.putIfAbsent(column.column().name().value(), old.name()));
    }
    return renamed;
  }
}
