package dev.rowan.mapping;

import dev.rowan.json.JsonType;

/** The SQL types of JSON: as text, and as values that the database's codec writes and reads. */
public final class JsonTypes {

  /** {@code jsonb} as its text. */
  public static final SqlType<String> JSONB = new RawJson("jsonb");

  /** {@code json} as its text, which is kept as it was written. */
  public static final SqlType<String> JSON = new RawJson("json");

  private JsonTypes() {}

  /**
   * {@code jsonb} that the codec writes and reads. The property, {@code Post.settings}, stands in
   * messages.
   */
  public static <V> SqlType<V> jsonb(JsonType<V> type, String property) {
    return new DocumentType<>(type, "jsonb", property);
  }

  /** {@code json} that the codec writes and reads. */
  public static <V> SqlType<V> json(JsonType<V> type, String property) {
    return new DocumentType<>(type, "json", property);
  }

  private static final class RawJson extends TypedText<String> {
    RawJson(String name) {
      super(String.class, name);
    }

    @Override
    String text(int index, String value) {
      return JsonText.checked(index, value);
    }

    @Override
    String value(String text) {
      return text;
    }
  }
}
