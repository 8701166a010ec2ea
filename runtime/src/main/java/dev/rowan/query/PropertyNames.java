package dev.rowan.query;

import java.util.Locale;
import java.util.Map;

/** The names that columns have in Java. */
final class PropertyNames {

  private PropertyNames() {}

  /** The property of a column: one that was renamed, or what the column's name says. */
  static String of(EntityColumn<?> column, Map<String, EntityColumn<?>> renamed) {
    for (Map.Entry<String, EntityColumn<?>> entry : renamed.entrySet()) {
      if (entry.getValue() == column) {
        return entry.getKey();
      }
    }
    return camelCase(column.name());
  }

  /** {@code createdAt} for {@code created_at}. Generated code says what is not made in this way. */
  static String camelCase(String column) {
    StringBuilder name = new StringBuilder(column.length());
    for (String word : column.split("_", -1)) {
      name.append(name.isEmpty() || word.isEmpty() ? word : capital(word));
    }
    return name.toString();
  }

  /** The name of a property in an embedded value: {@code homeCity} for {@code home.city}. */
  static String joined(String path) {
    StringBuilder name = new StringBuilder(path.length());
    for (String step : path.split("\\.", -1)) {
      if (step.isEmpty()) {
        return path;
      }
      name.append(name.isEmpty() ? step : capital(step));
    }
    return name.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
