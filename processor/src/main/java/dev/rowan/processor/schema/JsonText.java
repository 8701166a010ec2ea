package dev.rowan.processor.schema;

import java.util.List;
import java.util.function.Consumer;

/** JSON on one line, member after member. What is empty or false is left out. */
final class JsonText {
  private final StringBuilder text = new StringBuilder("{");

  /** An object with the members that the consumer gives it. */
  static String object(Consumer<JsonText> members) {
    JsonText object = new JsonText();
    members.accept(object);
    return object.text.append('}').toString();
  }

  JsonText string(String name, String value) {
    return value.isEmpty() ? this : raw(name, quoted(value));
  }

  JsonText flag(String name, boolean value) {
    return value ? raw(name, "true") : this;
  }

  JsonText number(String name, long value) {
    return raw(name, Long.toString(value));
  }

  JsonText strings(String name, List<String> values) {
    return array(name, values.stream().map(JsonText::quoted).toList());
  }

  /** An array of what is JSON already. */
  JsonText array(String name, List<String> values) {
    return values.isEmpty() ? this : raw(name, "[" + String.join(", ", values) + "]");
  }

  /** A member whose value is JSON already. */
  JsonText raw(String name, String json) {
    text.append(text.length() > 1 ? ", " : "").append(quoted(name)).append(": ").append(json);
    return this;
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
