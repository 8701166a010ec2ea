package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/**
 * Three columns of a result. A value is null where the row has none.
 *
 * @param v1 the value of column 1
 * @param v2 the value of column 2
 * @param v3 the value of column 3
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 */
public record Tuple3<A, B, C>(@Nullable A v1, @Nullable B v2, @Nullable C v3) {

  /** Makes another object of the values: a constructor mostly. */
  @FunctionalInterface
  @SuppressWarnings("NullAway") // whether a value may be null is for the query to know
  public interface Mapper<A, B, C, R> {
    /** Makes it. */
    R map(A v1, B v2, C v3);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the values are of the types of the selections
  static <A, B, C, R> Combined<R> select(
      Mapper<? super A, ? super B, ? super C, ? extends R> mapper, Selection<?>... parts) {
    return new Combined<>(
        java.util.List.of(parts),
        values -> mapper.map((A) values[0], (B) values[1], (C) values[2]));
  }
}
