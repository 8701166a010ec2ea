package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a row that does not exist, or the removal of a row that others refer to (23503).
 */
public final class ForeignKeyViolationException extends ConstraintViolationException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public ForeignKeyViolationException(
      String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
