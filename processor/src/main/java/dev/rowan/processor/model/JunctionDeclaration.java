package dev.rowan.processor.model;

import java.util.List;

/**
 * The junction table of a many-to-many relation, named by the user or by convention.
 *
 * @param name the table's name
 * @param schema the schema's name, if there is one
 * @param columns the columns that refer to the owner, as many as its key has unless the user wrote
 *     them
 * @param targetColumns the columns that refer to the other entity
 */
public record JunctionDeclaration(
    SqlName name, SqlName schema, List<SqlName> columns, List<SqlName> targetColumns) {

  /** Copies the lists. */
  public JunctionDeclaration {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }
}
