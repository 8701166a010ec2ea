package dev.rowan.processor.sql.check;

import java.util.Set;

/** Operators that compare two values of one type. */
final class Comparisons {
  private static final Set<String> OPERATORS =
      Set.of("=", "<>", "<", ">", "<=", ">=", "is distinct from", "is not distinct from");

  private Comparisons() {}

  static boolean is(String operator) {
    return OPERATORS.contains(operator);
  }

  /** Whether the answer is known even for a null. */
  static boolean answersNull(String operator) {
    return operator.startsWith("is ");
  }
}
