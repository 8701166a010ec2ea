package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A setting that is missing, unknown, or not valid. The message names it and says what to write.
 */
public final class ConfigurationException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public ConfigurationException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }

  /** Makes the failure with a message alone. */
  public ConfigurationException(String message) {
    super(message);
  }
}
