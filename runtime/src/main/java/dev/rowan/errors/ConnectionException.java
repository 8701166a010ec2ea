package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A connection that could not be made, or was lost (SQLState class 08, 57P01 to 57P05, and others).
 * A lost connection has left the pool.
 */
public class ConnectionException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  private final boolean outcomeUnknown;

  /** Makes the failure; {@code sql} is null when no statement ran. */
  public ConnectionException(
      String message, @Nullable String sql, @Nullable Throwable cause, boolean outcomeUnknown) {
    super(message, sql, cause);
    this.outcomeUnknown = outcomeUnknown;
  }

  /**
   * Whether the work may have been done: the connection was lost while a commit, or a statement
   * outside a transaction, was on its way. When false, nothing was written.
   */
  public final boolean outcomeUnknown() {
    return outcomeUnknown;
  }
}
