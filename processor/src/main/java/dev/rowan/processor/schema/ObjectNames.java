package dev.rowan.processor.schema;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that PostgreSQL itself gives to constraints and indexes: {@code users_email_key}. As it
 * does, both parts are cut where the whole would be longer than 63 bytes, the longer one first, and
 * a number is added where a name is taken.
 */
final class ObjectNames {
  private static final int MAX_BYTES = 63;

  private final String table;
  private final Set<String> taken = new HashSet<>();

  ObjectNames(String table) {
    this.table = table;
  }

  /** The name of what stands on these columns; the label says what it is: {@code key}. */
  String name(List<String> columns, String label) {
    String middle = String.join("_", columns);
    String name = join(middle, label);
    for (int n = 1; !taken.add(name); n++) {
      name = join(middle, label + n);
    }
    return name;
  }

  private String join(String middle, String label) {
    String start = table;
    String rest = middle;
    int room = MAX_BYTES - label.length() - 1 - (middle.isEmpty() ? 0 : 1);
    while (bytes(start) + bytes(rest) > room) {
      if (bytes(start) > bytes(rest)) {
        start = shorter(start);
      } else {
        rest = shorter(rest);
      }
    }
    return start + (rest.isEmpty() ? "" : "_" + rest) + "_" + label;
  }

  private static String shorter(String text) {
    return text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
