package dev.rowan.types;

/**
 * A line without ends, PostgreSQL's {@code line}: all points with {@code a x + b y + c = 0}.
 *
 * @param a the factor of x
 * @param b the factor of y
 * @param c the rest
 */
public record Line(double a, double b, double c) {

  /**
   * Checks that it is a line.
   *
   * @throws IllegalArgumentException when a and b are both 0
   */
  public Line {
    if (a == 0 && b == 0) {
      throw new IllegalArgumentException("No line has 0 for both a and b");
    }
  }

  /** As PostgreSQL reads it: <code>{1.0,-1.0,0.0}</code>. */
  @Override
  public String toString() {
    return "{" + a + "," + b + "," + c + "}";
  }
}
