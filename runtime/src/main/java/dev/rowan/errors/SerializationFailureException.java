package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that cannot be serialized with others (SQLState 40001). Run it again from its
 * start.
 */
public final class SerializationFailureException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public SerializationFailureException(
      String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
