package dev.rowan.query;

import dev.rowan.mapping.Statements;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows of eight columns; without a row it is no statement.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 * @param <E> the type of column 5
 * @param <F> the type of column 6
 * @param <G> the type of column 7
 * @param <H> the type of column 8
 */
public final class Insert8<A, B, C, D, E, F, G, H> extends Insert {

  Insert8(Statements statements, InsertTree tree) {
    super(statements, tree);
  }

  /**
   * Adds a row; null stands for NULL.
   *
   * @throws IllegalArgumentException when a value is null whose column is never NULL
   */
  public Insert8<A, B, C, D, E, F, G, H> values(
      @Nullable A a,
      @Nullable B b,
      @Nullable C c,
      @Nullable D d,
      @Nullable E e,
      @Nullable F f,
      @Nullable G g,
      @Nullable H h) {
    return new Insert8<>(statements(), withRow(a, b, c, d, e, f, g, h));
  }

  /** Inserts the rows of a select instead. */
  public Insert select(Select8<A, B, C, D, E, F, G, H> select) {
    return new Insert(statements(), withSelect(select));
  }
}
