package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** No connection was free within the pool's {@code connectionTimeout}. */
public final class PoolTimeoutException extends ConnectionException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure from the pool's exception. */
  public PoolTimeoutException(String message, @Nullable Throwable cause) {
    super(message, null, cause, false);
  }
}
