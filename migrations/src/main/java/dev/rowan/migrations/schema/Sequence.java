package dev.rowan.migrations.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence that is not the identity of a column.
 *
 * @param name its name
 * @param options how it counts
 * @param owner the column with which it is dropped, as {@code serial} makes it
 */
public record Sequence(QualifiedName name, SequenceOptions options, @Nullable Owner owner) {

  /**
   * A column that owns a sequence.
   *
   * @param table the table
   * @param column the name of the column
   */
  public record Owner(QualifiedName table, String column) {}
}
