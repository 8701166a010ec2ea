package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A lock that could not be taken in time, or at once with {@code nowait} (SQLState 55P03). */
public final class LockTimeoutException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public LockTimeoutException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
