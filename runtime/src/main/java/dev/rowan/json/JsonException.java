package dev.rowan.json;

import dev.rowan.errors.DataException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A text that is no JSON, or other JSON than what is read. The message says where. */
public final class JsonException extends DataException {

  @Serial private static final long serialVersionUID = 1L;

  private final int position;

  JsonException(String message, int position, @Nullable Throwable cause) {
    super(message, null, cause);
    this.position = position;
  }

  /** Where in the text it was noticed, from 0. */
  public int position() {
    return position;
  }
}
