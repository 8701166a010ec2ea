package dev.rowan.query;

import dev.rowan.mapping.Statements;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows of four columns; without a row it is no statement.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 * @param <D> the type of column 4
 */
public final class Insert4<A, B, C, D> extends Insert {

  Insert4(Statements statements, InsertTree tree) {
    super(statements, tree);
  }

  /**
   * Adds a row; null stands for NULL.
   *
   * @throws IllegalArgumentException when a value is null whose column is never NULL
   */
  public Insert4<A, B, C, D> values(@Nullable A a, @Nullable B b, @Nullable C c, @Nullable D d) {
    return new Insert4<>(statements(), withRow(a, b, c, d));
  }

  /** Inserts the rows of a select instead. */
  public Insert select(Select4<A, B, C, D> select) {
    return new Insert(statements(), withSelect(select));
  }
}
