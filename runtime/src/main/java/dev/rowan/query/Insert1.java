package dev.rowan.query;

import dev.rowan.mapping.Statements;
import org.jspecify.annotations.Nullable;

/**
 * An insert of rows of one column; without a row it is no statement.
 *
 * @param <A> the type of column 1
 */
public final class Insert1<A> extends Insert {

  Insert1(Statements statements, InsertTree tree) {
    super(statements, tree);
  }

  /**
   * Adds a row; null stands for NULL.
   *
   * @throws IllegalArgumentException when a value is null whose column is never NULL
   */
  public Insert1<A> values(@Nullable A a) {
    return new Insert1<>(statements(), withRow(a));
  }

  /** Inserts the rows of a select instead. */
  public Insert select(Select1<A> select) {
    return new Insert(statements(), withSelect(select));
  }
}
