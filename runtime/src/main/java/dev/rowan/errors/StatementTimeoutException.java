package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was cancelled, mostly for running out of time (57014), or a transaction out of
 * time.
 */
public final class StatementTimeoutException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public StatementTimeoutException(
      String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
