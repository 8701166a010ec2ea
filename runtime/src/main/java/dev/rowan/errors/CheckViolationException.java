package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A row that does not meet a check constraint (SQLState 23514). */
public final class CheckViolationException extends ConstraintViolationException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public CheckViolationException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
