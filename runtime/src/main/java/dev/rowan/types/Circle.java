package dev.rowan.types;

/**
 * A circle, PostgreSQL's {@code circle}.
 *
 * @param center its middle
 * @param radius not negative
 */
public record Circle(Point center, double radius) {

  /**
   * Checks the radius.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Circle {
    if (radius < 0) {
      throw new IllegalArgumentException("The radius " + radius + " is negative");
    }
  }

  /** As PostgreSQL reads it: {@code <(1.0,2.0),3.0>}. */
  @Override
  public String toString() {
    return "<" + center + "," + radius + ">";
  }
}
