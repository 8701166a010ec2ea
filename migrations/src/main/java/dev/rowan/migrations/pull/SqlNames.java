package dev.rowan.migrations.pull;

import dev.rowan.query.Identifiers;
import java.util.regex.Pattern;

/** Names of a database as annotations take them. */
final class SqlNames {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  private SqlNames() {}

  /** The name, in quotes where it would be read as something else without. */
  static String written(String name) {
    return PLAIN.matcher(name).matches() && Identifiers.quoted(name).equals(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Whether Rowan makes the name by itself of the name in Java. */
  static boolean isMade(String name, String javaName) {
    return JavaNames.snakeCase(javaName).equals(name) && written(name).equals(name);
  }
}
