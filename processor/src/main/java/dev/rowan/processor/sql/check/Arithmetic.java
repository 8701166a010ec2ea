package dev.rowan.processor.sql.check;

import java.util.List;

/** The types of calculations with numbers, and of texts put together. */
final class Arithmetic {
  /** Of two types, the later one is the result's. */
  private static final List<String> WIDENING = List.of("smallint", "integer", "bigint", "numeric");

  private static final List<String> TEXTS = List.of("text", "character varying");

  private Arithmetic() {}

  static Value value(String operator, Value left, Value right) {
    String type =
        switch (operator) {
          case "+", "-", "*", "/", "%" -> number(left.type(), right.type());
          case "||" -> text(left.type(), right.type());
          default -> "";
        };
    return type.isEmpty() ? Value.UNKNOWN : Value.of(type, left.nullness().or(right.nullness()));
  }

  private static String number(String left, String right) {
    int wider = Math.max(WIDENING.indexOf(left), WIDENING.indexOf(right));
    boolean both = WIDENING.contains(left) && WIDENING.contains(right);
    return both ? WIDENING.get(wider) : "";
  }

  private static String text(String left, String right) {
    return TEXTS.contains(left) && TEXTS.contains(right) ? "text" : "";
  }
}
