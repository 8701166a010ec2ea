package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A transaction in a state that does not allow what was asked (SQLState classes 25, 2D, 3B), or its
 * misuse.
 */
public final class TransactionException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public TransactionException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }

  /** Makes the failure with a message alone. */
  public TransactionException(String message) {
    super(message);
  }
}
