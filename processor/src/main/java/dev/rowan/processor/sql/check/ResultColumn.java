package dev.rowan.processor.sql.check;

import java.util.Optional;

/**
 * A column that a statement gives.
 *
 * @param name its name as PostgreSQL makes it
 * @param type its type as {@code format_type} has it without modifiers, or empty if it is not
 *     surely known
 * @param nullness whether it may be null
 * @param source the column that it shows unchanged
 * @param owner the alias that qualifies it where {@code *} stands for it, or empty
 * @param offset where the item stands that it comes from
 * @param length how much of the text that takes
 */
public record ResultColumn(
    String name,
    String type,
    Nullness nullness,
    Optional<ColumnSource> source,
    String owner,
    int offset,
    int length) {

  /** A column that stands for itself. */
  ResultColumn(
      String name,
      String type,
      Nullness nullness,
      Optional<ColumnSource> source,
      int offset,
      int length) {
    this(name, type, nullness, source, "", offset, length);
  }
}
