package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A cursor that is none, is cut off or altered, or belongs to a query with another order. Cursors
 * come back from outside, so this is a mistake of the caller: a web application answers it with
 * status 400. The message does not repeat the cursor.
 */
public final class InvalidCursorException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the one that the server gave. */
  public InvalidCursorException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }

  /** Makes the failure with a message alone. */
  public InvalidCursorException(String message) {
    super(message);
  }
}
