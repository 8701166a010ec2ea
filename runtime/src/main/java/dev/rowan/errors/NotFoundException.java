package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A row that must exist and does not. */
public final class NotFoundException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public NotFoundException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }

  /** Makes the failure with a message alone. */
  public NotFoundException(String message) {
    super(message);
  }
}
