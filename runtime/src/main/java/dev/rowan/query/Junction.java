package dev.rowan.query;

import java.util.List;

/**
 * The table between two entities of a many-to-many relation.
 *
 * @param schema its schema, or empty
 * @param name its name
 * @param columns the columns that name the primary key of the entity that has the relation
 * @param targetColumns the columns that name the primary key of the other entity
 */
public record Junction(
    String schema, String name, List<String> columns, List<String> targetColumns) {

  /** Copies the lists. */
  public Junction {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }

  String sqlName() {
    return schema.isEmpty()
        ? Identifiers.quoted(name)
        : Identifiers.quoted(schema) + "." + Identifiers.quoted(name);
  }
}
