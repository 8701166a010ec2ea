package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.List;

/**
 * A {@code @JoinTable} as the user wrote it.
 *
 * @param name the table's name, if one was written
 * @param schema the schema's name, if one was written
 * @param columns the columns that refer to the owner
 * @param targetColumns the columns that refer to the other entity
 * @param origin the annotation
 */
public record JoinTableDeclaration(
    SqlName name,
    SqlName schema,
    List<SqlName> columns,
    List<SqlName> targetColumns,
    Origin origin) {

  /** Copies the lists. */
  public JoinTableDeclaration {
    columns = List.copyOf(columns);
    targetColumns = List.copyOf(targetColumns);
  }
}
