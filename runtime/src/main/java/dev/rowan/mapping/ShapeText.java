package dev.rowan.mapping;

import dev.rowan.types.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The numbers in the text of a shape, whatever stands between them. */
final class ShapeText {

  private double[] numbers = new double[4];
  private int count;

  ShapeText(String text) {
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean isBetween = "()[]{}<>, ".indexOf(text.charAt(i)) >= 0;
      if (isBetween && start >= 0) {
        add(Double.parseDouble(text.substring(start, i)));
      }
      start = isBetween ? -1 : start < 0 ? i : start;
    }
  }

  private void add(double number) {
    if (count == numbers.length) {
      numbers = java.util.Arrays.copyOf(numbers, count * 2);
    }
    numbers[count++] = number;
  }

  double number(int place) {
    return numbers[Objects.checkIndex(place, count)];
  }

  Point point(int place) {
    return new Point(number(2 * place), number(2 * place + 1));
  }

  List<Point> points() {
    List<Point> points = new ArrayList<>(count / 2);
    for (int i = 0; i < count / 2; i++) {
      points.add(point(i));
    }
    return points;
  }
}
