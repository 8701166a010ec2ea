package dev.rowan.migrations.lint;

import java.util.HashSet;
import java.util.Set;

/** The columns that a condition says are not NULL. */
final class NotNulls {
  private NotNulls() {}

  /** Those of {@code a is not null and b is not null}; none when anything may be otherwise. */
  static Set<String> in(Words condition) {
    Words words = condition.copy();
    Set<String> columns = new HashSet<>();
    if (words.hasAnywhere("or") || words.hasAnywhere("not", "(")) {
      return columns;
    }
    while (!words.atEnd()) {
      String name = words.name();
      if (name.isEmpty()) {
        words.skip();
      } else if (words.take("is", "not", "null")) {
        columns.add(name);
      }
    }
    return columns;
  }
}
