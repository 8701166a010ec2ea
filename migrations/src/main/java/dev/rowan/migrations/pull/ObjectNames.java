package dev.rowan.migrations.pull;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names that PostgreSQL gives to constraints and indexes when nobody says one. */
final class ObjectNames {
  private static final int MAX_BYTES = 63;

  private ObjectNames() {}

  /**
   * The name of what stands on these columns: {@code users_email_key}.
   *
   * @param label what it is: {@code key}
   */
  static String of(String table, List<String> columns, String label) {
    String start = table;
    String rest = String.join("_", columns);
    int room = MAX_BYTES - label.length() - 1 - (rest.isEmpty() ? 0 : 1);
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
