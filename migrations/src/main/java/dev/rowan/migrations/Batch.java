package dev.rowan.migrations;

import org.jspecify.annotations.Nullable;

/**
 * What one call of a {@link DataMigration} has done.
 *
 * @param rows how many rows it moved; for the progress
 * @param cursor where the next call begins; null when nothing is left
 */
public record Batch(long rows, @Nullable String cursor) {

  /** These rows are done, and there may be more after this place. */
  public static Batch upTo(String cursor, long rows) {
    return new Batch(rows, cursor);
  }

  /** These rows were the last. */
  public static Batch last(long rows) {
    return new Batch(rows, null);
  }
}
