package dev.rowan.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several ranges as one set of values, as PostgreSQL's multirange types have them: in order, apart
 * from each other, and without empty ones. What overlaps or adjoins is one range. Immutable.
 *
 * @param <V> the type of the ends
 */
public final class Multirange<V extends Comparable<? super V>> {

  private final List<Range<V>> ranges;

  private Multirange(List<Range<V>> ranges) {
    this.ranges = List.copyOf(ranges);
  }

  /** All that is in one of the ranges. */
  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  public static <V extends Comparable<? super V>> Multirange<V> of(Range<V>... ranges) {
    return of(List.of(ranges));
  }

  /** All that is in one of the ranges. */
  public static <V extends Comparable<? super V>> Multirange<V> of(Collection<Range<V>> ranges) {
    List<Range<V>> ordered = new ArrayList<>(ranges);
    ordered.removeIf(Range::isEmpty);
    ordered.sort(Multirange::compareLower);
    List<Range<V>> merged = new ArrayList<>();
    for (Range<V> range : ordered) {
      int last = merged.size() - 1;
      if (last >= 0 && touch(merged.get(last), range)) {
        merged.set(last, union(merged.get(last), range));
      } else {
        merged.add(range);
      }
    }
    return new Multirange<>(merged);
  }

  private static <V extends Comparable<? super V>> int compareLower(Range<V> a, Range<V> b) {
    V one = a.lower();
    V other = b.lower();
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    int order = one.compareTo(other);
    return order != 0 ? order : Boolean.compare(b.lowerInclusive(), a.lowerInclusive());
  }

  /** Whether nothing is between the first one and the second, which does not begin before it. */
  private static <V extends Comparable<? super V>> boolean touch(Range<V> first, Range<V> second) {
    V end = first.upper();
    V start = second.lower();
    if (end == null || start == null) {
      return true;
    }
    int order = start.compareTo(end);
    return order < 0 || (order == 0 && (first.upperInclusive() || second.lowerInclusive()));
  }

  private static <V extends Comparable<? super V>> Range<V> union(Range<V> first, Range<V> second) {
    Range<V> last = endsLater(first, second) ? first : second;
    return Range.of(first.lower(), first.lowerInclusive(), last.upper(), last.upperInclusive());
  }

  private static <V extends Comparable<? super V>> boolean endsLater(Range<V> a, Range<V> b) {
    V one = a.upper();
    V other = b.upper();
    if (one == null || other == null) {
      return one == null;
    }
    int order = one.compareTo(other);
    return order > 0 || (order == 0 && a.upperInclusive());
  }

  /** The ranges, in order. */
  public List<Range<V>> ranges() {
    return ranges;
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** Whether the value is in one of the ranges. */
  public boolean contains(V value) {
    return ranges.stream().anyMatch(range -> range.contains(value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Multirange<?> multirange && ranges.equals(multirange.ranges);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  /** As PostgreSQL writes it: {@code {[1,3),[5,)}}. */
  @Override
  public String toString() {
    return ranges.stream().map(Range::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
