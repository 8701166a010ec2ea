package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A value that exists already under a unique or primary key (SQLState 23505). */
public final class UniqueViolationException extends ConstraintViolationException {

  @Serial private static final long serialVersionUID = 1L;

  /** Makes the failure of a statement from the driver's exception. */
  public UniqueViolationException(String message, @Nullable String sql, @Nullable Throwable cause) {
    super(message, sql, cause);
  }
}
