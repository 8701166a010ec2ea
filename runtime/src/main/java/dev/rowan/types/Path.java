package dev.rowan.types;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line through several points, PostgreSQL's {@code path}.
 *
 * @param points the points, at least one
 * @param closed whether the last one is connected with the first
 */
public record Path(List<Point> points, boolean closed) {

  /**
   * Copies the points.
   *
   * @throws IllegalArgumentException when there are none
   */
  public Path {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A path has at least one point");
    }
  }

  /** As PostgreSQL reads it: {@code ((1.0,2.0),(3.0,4.0))}, or in brackets when it is open. */
  @Override
  public String toString() {
    String all = points.stream().map(Point::toString).collect(Collectors.joining(","));
    return closed ? "(" + all + ")" : "[" + all + "]";
  }
}
