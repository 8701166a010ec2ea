package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** SQL that the server does not accept: syntax, names, types (SQLState class 42). */
public final class InvalidStatementException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public InvalidStatementException(
      String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
