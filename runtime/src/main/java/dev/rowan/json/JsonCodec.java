package dev.rowan.json;

import org.jspecify.annotations.Nullable;

/**
 * Writes values of columns as JSON and reads them, with a library of the user's choice. The modules
 * {@code rowan-json-jackson} and {@code rowan-json-avaje} have one each; {@code
 * Database.builder().json(codec)} takes it. Implementations are thread-safe.
 */
public interface JsonCodec {

  /** Writes a value as JSON text. Whatever it throws becomes a {@code DataException}. */
  <T> String write(T value, JsonType<T> type);

  /**
   * Reads a value from JSON text; null for the JSON {@code null}. Whatever it throws becomes a
   * {@code DataException}.
   */
  <T> @Nullable T read(String json, JsonType<T> type);
}
