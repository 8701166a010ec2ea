package dev.rowan.testing;

import org.jspecify.annotations.Nullable;

/**
 * Says why a PostgreSQL server for tests could not be started or used, with what the server itself
 * said.
 */
public final class PostgresServerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PostgresServerException(String message) {
    super(message);
  }

  PostgresServerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
