package dev.rowan.processor.write;

import dev.rowan.processor.source.CodeBlock;

/** Strings, numbers, booleans and characters as they are written. */
final class Literals {
  private Literals() {}

  static CodeBlock code(Object value) {
    if (value instanceof String) {
      return CodeBlock.of("$S", value);
    }
    if (value instanceof Character character) {
      return CodeBlock.of("(char) $L", (int) character);
    }
    if (value instanceof Long number) {
      return number(number);
    }
    if (value instanceof Float number) {
      return floating(number, "Float", number + "f");
    }
    if (value instanceof Double number) {
      return floating(number, "Double", number.toString());
    }
    if (value instanceof Byte || value instanceof Short) {
      return CodeBlock.of("($L) $L", value instanceof Byte ? "byte" : "short", value);
    }
    return value.equals(Integer.MAX_VALUE)
        ? CodeBlock.of("Integer.MAX_VALUE")
        : CodeBlock.of("$L", value);
  }

  /** A {@code long}. */
  static CodeBlock number(long number) {
    return CodeBlock.of("$LL", number);
  }

  /** A bound with which integers are compared, as short as it can be. */
  static CodeBlock bound(long number) {
    return number == (int) number ? CodeBlock.of("$L", number) : number(number);
  }

  private static CodeBlock floating(double number, String type, String text) {
    if (Double.isNaN(number)) {
      return CodeBlock.of("$L.NaN", type);
    }
    return Double.isInfinite(number)
        ? CodeBlock.of("$L.$L_INFINITY", type, number > 0 ? "POSITIVE" : "NEGATIVE")
        : CodeBlock.of("$L", text);
  }
}
