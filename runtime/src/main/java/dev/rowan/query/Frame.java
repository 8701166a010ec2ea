package dev.rowan.query;

import java.time.Duration;
import java.time.Period;

/** An end of the frame of a {@link Window}. */
public final class Frame {

  private static final Frame FIRST = new Frame("unbounded preceding", 0);
  private static final Frame LAST = new Frame("unbounded following", 4);
  private static final Frame CURRENT = new Frame("current row", 2);

  private final String sql;
  private final int place; // among all ends, the first at 0 and the last at 4

  private Frame(String sql, int place) {
    this.sql = sql;
    this.place = place;
  }

  private static Frame before(String distance) {
    return new Frame(distance + " preceding", 1);
  }

  private static Frame after(String distance) {
    return new Frame(distance + " following", 3);
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
    return before("" + Limit.check("preceding", distance));
  }

  /**
   * So many rows, groups or units after the current row.
   *
   * @throws IllegalArgumentException when negative
   */
  public static Frame following(long distance) {
    return after("" + Limit.check("following", distance));
  }

  /** For a range over days or moments: this much before that of the current row. */
  public static Frame preceding(Period distance) {
    return before("interval '" + distance + "'");
  }

  /** For a range over days or moments: this much after that of the current row. */
  public static Frame following(Period distance) {
    return after("interval '" + distance + "'");
  }

  /** For a range over moments: this much before that of the current row. */
  public static Frame preceding(Duration distance) {
    return before("interval '" + distance + "'");
  }

  /** For a range over moments: this much after that of the current row. */
  public static Frame following(Duration distance) {
    return after("interval '" + distance + "'");
  }

  /** Whether a frame may lead from this end to the other. */
  boolean leadsTo(Frame end) {
    return place <= end.place && place < 4 && end.place > 0;
  }

  /** Whether it is so far away that the order has to say how far that is. */
  boolean isDistance() {
    return place == 1 || place == 3;
  }

  String sql() {
    return sql;
  }
}
