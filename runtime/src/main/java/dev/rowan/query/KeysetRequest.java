package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a query: so many after those of a cursor, or before them; without a cursor, the
 * first. The cursors come from {@link KeysetPage}.
 *
 * @param size how many rows
 * @param after the cursor after whose rows these stand; null for none
 * @param before the cursor before whose rows these stand; null for none
 */
public record KeysetRequest(int size, @Nullable String after, @Nullable String before) {

  /**
   * Checks that there is one cursor at most.
   *
   * @throws IllegalArgumentException when there are two
   */
  public KeysetRequest {
    if (after != null && before != null) {
      throw new IllegalArgumentException("Rows stand after a cursor or before one, not both");
    }
  }

  /** The first rows. */
  public static KeysetRequest first(int size) {
    return new KeysetRequest(size, null, null);
  }

  /** The rows after a cursor; the first when it is null. */
  public static KeysetRequest after(int size, @Nullable String cursor) {
    return new KeysetRequest(size, cursor, null);
  }

  /** The rows before a cursor; the first when it is null. */
  public static KeysetRequest before(int size, @Nullable String cursor) {
    return new KeysetRequest(size, null, cursor);
  }
}
