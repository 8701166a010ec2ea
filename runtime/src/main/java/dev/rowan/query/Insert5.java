package dev.rowan.query;

import dev.rowan.mapping.Statements;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows of five columns; without a row it is no statement.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 * @param <E> the type of column 5
 */
public final class Insert5<A, B, C, D, E> extends Insert {

  Insert5(Statements statements, InsertTree tree) {
    super(statements, tree);
  }

  /**
   * Adds a row; null stands for NULL.
   *
   * @throws IllegalArgumentException when a value is null whose column is never NULL
   */
  public Insert5<A, B, C, D, E> values(
      @Nullable A a, @Nullable B b, @Nullable C c, @Nullable D d, @Nullable E e) {
    return new Insert5<>(statements(), withRow(a, b, c, d, e));
  }

  /** Inserts the rows of a select instead. */
  public Insert select(Select5<A, B, C, D, E> select) {
    return new Insert(statements(), withSelect(select));
  }
}
