package dev.rowan.types;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An area between several points, PostgreSQL's {@code polygon}.
 *
 * @param points the corners, at least one
 */
public record Polygon(List<Point> points) {

  /**
   * Copies the points.
   *
   * @throws IllegalArgumentException when there are none
   */
  public Polygon {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("A polygon has at least one point");
    }
  }

  /** As PostgreSQL reads it: {@code ((0.0,0.0),(0.0,1.0),(1.0,0.0))}. */
  @Override
  public String toString() {
    return points.stream().map(Point::toString).collect(Collectors.joining(",", "(", ")"));
  }
}
