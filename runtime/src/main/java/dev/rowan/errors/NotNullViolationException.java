package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A NULL in a column that must not hold one (SQLState 23502). */
public final class NotNullViolationException extends ConstraintViolationException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public NotNullViolationException(
      String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
