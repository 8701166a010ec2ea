package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/**
 * Five columns of a result. A value is null where the row has none.
 *
 * @param v1 the value of column 1
 * @param v2 the value of column 2
 * @param v3 the value of column 3
 * @param v4 the value of column 4
 * @param v5 the value of column 5
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 * @param <E> the type of column 5
 */
public record Tuple5<A, B, C, D, E>(
    @Nullable A v1, @Nullable B v2, @Nullable C v3, @Nullable D v4, @Nullable E v5) {

  /** Makes another object of the values: a constructor mostly. */
  @FunctionalInterface
  @SuppressWarnings("NullAway") // whether a value may be null is for the query to know
  public interface Mapper<A, B, C, D, E, R> {
    /** Makes it. */
    R map(A v1, B v2, C v3, D v4, E v5);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the values are of the types of the selections
  static <A, B, C, D, E, R> Combined<R> select(
      Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> mapper,
      Selection<?>... parts) {
    return new Combined<>(
        java.util.List.of(parts),
        values ->
            mapper.map((A) values[0], (B) values[1], (C) values[2], (D) values[3], (E) values[4]));
  }
}
