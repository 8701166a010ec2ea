package dev.rowan.query;

import dev.rowan.mapping.Statements;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows of two columns; without a row it is no statement.
 *
 * @param <A> the type of column 1
 * @param <B> the type of column 2
 */
public final class Insert2<A, B> extends Insert {

  Insert2(Statements statements, InsertTree tree) {
    super(statements, tree);
  }

  /**
   * Adds a row; null stands for NULL.
   *
   * @throws IllegalArgumentException when a value is null whose column is never NULL
   */
  public Insert2<A, B> values(@Nullable A a, @Nullable B b) {
    return new Insert2<>(statements(), withRow(a, b));
  }

  /** Inserts the rows of a select instead. */
  public Insert select(Select2<A, B> select) {
    return new Insert(statements(), withSelect(select));
  }
}
