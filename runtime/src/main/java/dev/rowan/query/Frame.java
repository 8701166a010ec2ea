package dev.rowan.query;

import java.time.Duration;
import java.time.Period;

/** An end of the frame of a {@link Window}. */
public final class Frame {

  private static final Frame FIRST = new Frame("unbounded preceding");
  private static final Frame LAST = new Frame("unbounded following");
  private static final Frame CURRENT = new Frame("current row");

  private final String sql;

  private Frame(String sql) {
    this.sql = sql;
  }

  /** The first row of the partition. */
  public static Frame unboundedPreceding() {
    return FIRST;
  }

  /** The last row of the partition. */
  public static Frame unboundedFollowing() {
    return LAST;
  }

  /** The current row. */
  public static Frame currentRow() {
    return CURRENT;
  }

  /**
   * So many rows, groups or, for a range over numbers, units before the current row.
   *
   * @throws IllegalArgumentException when negative
   */
  public static Frame preceding(long distance) {
    return new Frame(Limit.check("preceding", distance) + " preceding");
  }

  /**
   * So many rows, groups or units after the current row.
   *
   * @throws IllegalArgumentException when negative
   */
  public static Frame following(long distance) {
    return new Frame(Limit.check("following", distance) + " following");
  }

  /** For a range over days or moments: this much before that of the current row. */
  public static Frame preceding(Period distance) {
    return new Frame("interval '" + distance + "' preceding");
  }

  /** For a range over days or moments: this much after that of the current row. */
  public static Frame following(Period distance) {
    return new Frame("interval '" + distance + "' following");
  }

  /** For a range over moments: this much before that of the current row. */
  public static Frame preceding(Duration distance) {
    return new Frame("interval '" + distance + "' preceding");
  }

  /** For a range over moments: this much after that of the current row. */
  public static Frame following(Duration distance) {
    return new Frame("interval '" + distance + "' following");
  }

  String sql() {
    return sql;
  }
}
