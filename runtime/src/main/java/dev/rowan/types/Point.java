package dev.rowan.types;

/**
 * A point of the plane, PostgreSQL's {@code point}.
 *
 * @param x to the right
 * @param y upwards
 */
public record Point(double x, double y) {

  /** As PostgreSQL reads it: {@code (1.0,2.5)}. */
  @Override
  public String toString() {
    return "(" + x + "," + y + ")";
  }
}
