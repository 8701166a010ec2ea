package dev.rowan.errors;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A row that must exist and does not. */
public final class NotFoundException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  private final int index;

  /** Makes the failure of a statement from the driver's exception. */
  public NotFoundException(String message, @Nullable String sql, @Nullable Throwable cause) {
    this(message, sql, cause, -1);
  }

  /** Makes the failure of one execution of a statement that wrote many entities. */
  public NotFoundException(
      String message, @Nullable String sql, @Nullable Throwable cause, int index) {
    super(message, sql, cause);
    this.index = index;
  }

  /** Makes the failure with a message alone. */
  public NotFoundException(String message) {
    super(message);
    this.index = -1;
  }

  /**
   * The place, from 0, of the entity among those that its statement wrote; -1 when that was not one
   * of many.
   */
  @Override
  public int index() {
    return index;
  }
}
