package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A row that conflicts with another under an exclusion constraint (SQLState 23P01). */
public final class ExclusionViolationException extends ConstraintViolationException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public ExclusionViolationException(
      String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
