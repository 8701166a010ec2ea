package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Expression.Literal;

/** The types of constants. */
final class Literals {

  private Literals() {}

  /** A string has no type yet: its surroundings decide. */
  static Value value(Literal literal) {
    return switch (literal.kind()) {
      case NUMBER -> Value.notNull(number(literal.text()));
      case STRING -> Value.notNull("");
      case BITS -> Value.notNull("bit");
      case BOOLEAN -> Value.notNull("boolean");
      case NULL -> Value.nullable("");
      case DEFAULT -> Value.UNKNOWN;
    };
  }

  private static String number(String text) {
    if (text.contains(".") || text.matches("[0-9_]+[eE].*")) {
      return "numeric";
    }
    boolean whole = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!whole || text.length() > 18) {
      return "";
    }
    return Long.parseLong(text) <= Integer.MAX_VALUE ? "integer" : "bigint";
  }
}
