package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** More than one row where at most one may be. */
public final class NotUniqueException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public NotUniqueException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }

  /** Makes the failure with a message alone. */
  public NotUniqueException(String message) {
    super(message);
  }
}
