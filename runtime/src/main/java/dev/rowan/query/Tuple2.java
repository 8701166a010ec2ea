package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/**
 * Two columns of a result. A value is null where the row has none.
 *
 * @param v1 the value of column 1
 * @param v2 the value of column 2
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 */
public record Tuple2<A, B>(@Nullable A v1, @Nullable B v2) {

  /** Makes another object of the values: a constructor mostly. */
  @FunctionalInterface
  @SuppressWarnings("NullAway") // whether a value may be null is for the query to know
  public interface Mapper<A, B, R> {
    /** Makes it. */
    R map(A v1, B v2);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the values are of the types of the selections
  static <A, B, R> Combined<R> select(
      Mapper<? super A, ? super B, ? extends R> mapper, Selection<?>... parts) {
    return new Combined<>(
        java.util.List.of(parts), values -> mapper.map((A) values[0], (B) values[1]));
  }
}
