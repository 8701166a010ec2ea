package dev.rowan.mapping;

import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The text of an array, <code>{"a","b c",NULL}</code>: arrays in an array would become one array of
 * two dimensions, so they stand there as texts.
 */
final class ArrayLiteral {

  private ArrayLiteral() {}

  static <V> String of(
      int index, ElementType<V> element, Collection<? extends @Nullable V> values) {
    StringBuilder text = new StringBuilder("{");
    for (V value : values) {
      if (text.length() > 1) {
        text.append(element.delimiter());
      }
      if (value == null) {
        text.append("NULL");
      } else {
        quote(text, text(element.toElement(index, value)));
      }
    }
    return text.append('}').toString();
  }

  private static String text(Object element) {
    return element instanceof byte[] bytes
        ? "\\x" + HexFormat.of().formatHex(bytes)
        : element.toString();
  }

  private static void quote(StringBuilder text, String element) {
    text.append('"');
    for (int i = 0; i < element.length(); i++) {
      char c = element.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
    text.append('"');
  }
}
