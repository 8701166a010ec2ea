package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An entity with a version that others have changed since it was read, so that it was not written.
 * Who catches it reads the entity again and decides what the change means for what it is now.
 */
public final class OptimisticLockException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // of what was sent elsewhere, the message is left
  private final transient @Nullable Object entity;

  /** Makes the failure to write an entity. */
  public OptimisticLockException(
      String message, @Nullable String sql, @Nullable Throwable cause, Object entity) {
    super(message, sql, cause);
    this.entity = entity;
  }

  /** The entity as it was to be written; null when the exception comes from another process. */
  public @Nullable Object entity() {
    return entity;
  }
}
