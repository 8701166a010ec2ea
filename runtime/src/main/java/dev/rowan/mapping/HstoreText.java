package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The text of an hstore: <code>"a"=&gt;"1", "b"=&gt;NULL</code>. */
final class HstoreText {

  private final String text;
  private int at;

  HstoreText(String text) {
    this.text = text;
  }

  /** Equal maps have equal texts. */
  static String of(int index, Map<String, @Nullable String> map) {
    for (String key : map.keySet()) {
      if (key == null) {
        throw new InvalidValueException(
            "Parameter " + index + " has a key that is null", null, null);
      }
    }
    StringJoiner text = new StringJoiner(",");
    for (Map.Entry<String, @Nullable String> entry : new TreeMap<>(map).entrySet()) {
      String value = entry.getValue();
      text.add(
          quoted(index, entry.getKey()) + "=>" + (value == null ? "NULL" : quoted(index, value)));
    }
    return text.toString();
  }

  private static String quoted(int index, String text) {
    String escaped = Texts.checked(index, text).replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped + "\"";
  }

  Map<String, @Nullable String> map() {
    Map<String, @Nullable String> map = new LinkedHashMap<>();
    while (at < text.length()) {
      String key = quoted();
      at += 2; // =>
      if (text.charAt(at) == '"') {
        map.put(key, quoted());
      } else {
        map.put(key, null);
        at += 4; // NULL
      }
      at += 2; // the comma and a blank
    }
    return map;
  }

  private String quoted() {
    StringBuilder part = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      }
      part.append(text.charAt(at));
    }
    at++;
    return part.toString();
  }
}
