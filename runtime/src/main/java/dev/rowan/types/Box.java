package dev.rowan.types;

/**
 * A rectangle, PostgreSQL's {@code box}. Any two opposite corners may be given; they are kept as
 * PostgreSQL keeps them.
 *
 * @param upperRight the corner with the greater coordinates
 * @param lowerLeft the corner with the lesser coordinates
 */
public record Box(Point upperRight, Point lowerLeft) {

  /** Puts the corners in order. */
  public Box {
    Point one = upperRight;
    Point other = lowerLeft;
    upperRight = new Point(Math.max(one.x(), other.x()), Math.max(one.y(), other.y()));
    lowerLeft = new Point(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()));
  }

  /** As PostgreSQL reads it: {@code (3.0,4.0),(1.0,2.0)}. */
  @Override
  public String toString() {
    return upperRight + "," + lowerLeft;
  }
}
