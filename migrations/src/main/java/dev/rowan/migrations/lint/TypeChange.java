package dev.rowan.migrations.lint;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column that gets another type.
 *
 * @param old the type it has; null when that is not known
 * @param column the column
 * @param type the new type as it is written
 * @param using how its values come from the old ones; empty when that is not said
 */
record TypeChange(@Nullable String old, String column, String type, String using) {

  /** Reads it from behind the word {@code type}. */
  static TypeChange of(@Nullable String old, String column, Words words) {
    String type = words.until(Set.of("collate", "using")).text();
    boolean collates = words.looksAt("collate");
    String using = words.seek("using") ? words.skip().text() : collates ? "collate" : "";
    return new TypeChange(old, column, type, using);
  }

  /** Whether no row has to be written, or read. */
  boolean isFree(boolean isUtc) {
    return old != null && isPlain() && SqlType.of(old).fits(SqlType.of(type), isUtc);
  }

  /** What is to be added when the old type is not known, and it matters. */
  String doubt() {
    return old == null
        ? " (but for a few changes, such as a longer varchar or varchar to text, which the linter"
            + " knows when it knows the schema)"
        : "";
  }

  private boolean isPlain() {
    String expression = using.replace(" ", "").toLowerCase(Locale.ROOT);
    String name = column.toLowerCase(Locale.ROOT);
    String cast = name + "::" + type.replace(" ", "").toLowerCase(Locale.ROOT);
    return expression.isEmpty() || expression.equals(name) || expression.equals(cast);
  }
}
