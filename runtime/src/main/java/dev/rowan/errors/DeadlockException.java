package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that the server ended to resolve a deadlock (SQLState 40P01). Run it again from its
 * start.
 */
public final class DeadlockException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public DeadlockException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
