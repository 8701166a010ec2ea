package dev.rowan.mapping;

import dev.rowan.types.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the text of a range apart, {@code ["2026-01-01 10:00:00",)}, or of several in braces. */
final class RangeText<V extends Comparable<? super V>> {

  private final String text;
  private final ElementType<V> end;
  private int at;

  RangeText(String text, ElementType<V> end) {
    this.text = text;
    this.end = end;
  }

  static <V extends Comparable<? super V>> String of(
      int index, Range<V> range, ElementType<V> end) {
    if (range.isEmpty()) {
      return "empty";
    }
    return (range.lowerInclusive() ? "[" : "(")
        + of(index, range.lower(), end)
        + ","
        + of(index, range.upper(), end)
        + (range.upperInclusive() ? "]" : ")");
  }

  private static <V> String of(int index, @Nullable V value, ElementType<V> end) {
    return value == null ? "" : "\"" + end.toElement(index, value) + "\"";
  }

  Range<V> range() {
    return text.equals("empty") ? Range.empty() : next();
  }

  List<Range<V>> ranges() {
    List<Range<V>> ranges = new ArrayList<>();
    at = 1; // after the brace
    while (text.charAt(at) != '}') {
      ranges.add(next());
      if (text.charAt(at) == ',') {
        at++;
      }
    }
    return ranges;
  }

  private Range<V> next() {
    boolean lowerInclusive = text.charAt(at) == '[';
    V lower = end();
    V upper = end();
    boolean upperInclusive = text.charAt(at) == ']';
    at++;
    return Range.of(lower, lowerInclusive, upper, upperInclusive);
  }

  /** The end that begins after this character; it stands at the one behind the end then. */
  private @Nullable V end() {
    int start = at + 1;
    if (text.charAt(start) == '"') {
      at = text.indexOf('"', start + 1) + 1;
      return end.parse(text.substring(start + 1, at - 1));
    }
    at = start;
    while (",)]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at == start ? null : end.parse(text.substring(start, at));
  }
}
