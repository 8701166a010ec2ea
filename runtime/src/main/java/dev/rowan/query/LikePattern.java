package dev.rowan.query;

/** Patterns for {@code like} that match a text literally; {@code \} is the escape. */
enum LikePattern {
  STARTS_WITH("startsWith", "", "%"),
  ENDS_WITH("endsWith", "%", ""),
  CONTAINS("contains", "%", "%");

  private final String operator;
  private final String before;
  private final String after;

  LikePattern(String operator, String before, String after) {
    this.operator = operator;
    this.before = before;
    this.after = after;
  }

  /** Compares the operand with the pattern of the text. */
  Predicate of(TextExpression operand, Operator like, String text) {
    if (text == null) {
      return new Comparison(operand, like, Value.of(operand, null, operator));
    }
    return new Comparison(operand, like, Value.of(operand, escaped(text), operator));
  }

  private String escaped(String text) {
    StringBuilder pattern = new StringBuilder(text.length() + 8).append(before);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%' || c == '_' || c == '\\') {
        pattern.append('\\');
      }
      pattern.append(c);
    }
    return pattern.append(after).toString();
  }
}
