package dev.rowan.types;

/**
 * A line from one point to another, PostgreSQL's {@code lseg}.
 *
 * @param start where it begins
 * @param end where it ends
 */
public record LineSegment(Point start, Point end) {

  /** As PostgreSQL reads it: {@code [(1.0,2.0),(3.0,4.0)]}. */
  @Override
  public String toString() {
    return "[" + start + "," + end + "]";
  }
}
