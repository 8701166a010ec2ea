package dev.rowan;

/**
 * How many rows a method returns at most: a parameter of methods of declared repositories.
 *
 * @param rows the number of rows
 */
public record Limit(long rows) {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Limit {
    if (rows < 0) {
      throw new IllegalArgumentException("Limit(" + rows + ") must not be negative");
    }
  }

  /** At most so many rows. */
  public static Limit of(long rows) {
    return new Limit(rows);
  }
}
