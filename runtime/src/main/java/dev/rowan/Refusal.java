package dev.rowan;

import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.NotNullViolationException;
import java.util.Objects;

/** Why the database does not take one of many rows. */
final class Refusal {

  private Refusal() {}

  /**
   * Whether both say the same of a row. Some of the rows alone may be refused for another reason
   * than all of them: a row may refer to a later one, or a check of the end of the statement comes
   * first.
   */
  static boolean isSame(DataException one, DataException other) {
    if (one.getClass() != other.getClass() || !Objects.equals(one.sqlState(), other.sqlState())) {
      return false;
    }
    return !(one instanceof ConstraintViolationException first
            && other instanceof ConstraintViolationException second)
        || isSameConstraint(first, second);
  }

  /** A detail has the key; that of a column or a check has the row, in which an id may be new. */
  private static boolean isSameConstraint(
      ConstraintViolationException one, ConstraintViolationException other) {
    return Objects.equals(one.schema(), other.schema())
        && Objects.equals(one.table(), other.table())
        && Objects.equals(one.constraint(), other.constraint())
        && Objects.equals(one.column(), other.column())
        && (one instanceof NotNullViolationException
            || one instanceof CheckViolationException
            || Objects.equals(one.detail(), other.detail()));
  }
}
