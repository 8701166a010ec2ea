package dev.rowan.query;

import dev.rowan.mapping.Statements;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows of three columns; without a row it is no statement.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 * @param <C> the type of column 3
 */
public final class Insert3<A, B, C> extends Insert {

  Insert3(Statements statements, InsertTree tree) {
    super(statements, tree);
  }

  /**
   * Adds a row; null stands for NULL.
   *
   * @throws IllegalArgumentException when a value is null whose column is never NULL
   */
  public Insert3<A, B, C> values(@Nullable A a, @Nullable B b, @Nullable C c) {
    return new Insert3<>(statements(), withRow(a, b, c));
  }

  /** Inserts the rows of a select instead. */
  public Insert select(Select3<A, B, C> select) {
    return new Insert(statements(), withSelect(select));
  }
}
