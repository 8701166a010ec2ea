package dev.rowan.mapping;

import dev.rowan.types.Point;
import java.util.ArrayList;
import java.util.List;

/** The numbers in the text of a shape, whatever stands between them. */
final class ShapeText {

  private final List<Double> numbers = new ArrayList<>();

  ShapeText(String text) {
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean isBetween = "()[]{}<>, ".indexOf(text.charAt(i)) >= 0;
      if (isBetween && start >= 0) {
        numbers.add(Double.valueOf(text.substring(start, i)));
      }
      start = isBetween ? -1 : start < 0 ? i : start;
    }
  }

  double number(int place) {
    return numbers.get(place);
  }

  Point point(int place) {
    return new Point(number(2 * place), number(2 * place + 1));
  }

  List<Point> points() {
    List<Point> points = new ArrayList<>(numbers.size() / 2);
    for (int i = 0; i < numbers.size() / 2; i++) {
      points.add(point(i));
    }
    return points;
  }
}
