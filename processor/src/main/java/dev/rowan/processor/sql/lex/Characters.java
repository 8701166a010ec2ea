package dev.rowan.processor.sql.lex;

/** What PostgreSQL takes the characters for. */
final class Characters {
  private static final String OPERATORS = "+-*/<>=~!@#%^&|`?";

  /** An operator of several characters may end in a plus or minus only with one of these. */
  private static final String MARKING = "~!@#%^&|`?";

  private Characters() {}

  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c) || c == '$';
  }

  static boolean isOperator(char c) {
    return OPERATORS.indexOf(c) >= 0;
  }

  static boolean mayEndInSign(String operator) {
    return operator.chars().anyMatch(c -> MARKING.indexOf(c) >= 0);
  }

  /** Lower case as PostgreSQL makes it: of the letters of ASCII only. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return folded.toString();
  }
}
