package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts as they stand in a source of Java. */
final class Literals {
  private static final int LONG = 80;

  private Literals() {}

  /** A literal. */
  static String text(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints().forEach(c -> literal.append(escaped(c)));
    return literal.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isVisible(c) ? Character.toString(c) : unicode(c);
    };
  }

  private static String unicode(int c) {
    return Character.toString(c)
        .chars()
        .mapToObj(unit -> String.format("\\u%04x", unit))
        .collect(Collectors.joining());
  }

  /** Whether a reader sees what stands there. */
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  /** A literal in parts that fit into lines, with blanks at their starts. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LONG) {
      int end = text.lastIndexOf(' ', start + LONG);
      if (end <= start) {
        end = text.indexOf(' ', start + LONG);
      }
      if (end < 0) {
        break;
      }
      parts.add(text(text.substring(start, end)));
      start = end;
    }
    parts.add(text(text.substring(start)));
    return parts;
  }

  /** Text that can stand in a comment: on one line, and with nothing in it that Java would read. */
  static String comment(String text) {
    StringBuilder comment = new StringBuilder();
    text.strip()
        .codePoints()
        .forEach(c -> comment.append(isVisible(c) ? Character.toString(c) : " "));
    return comment.toString().replace("\\u", "\\ u").replaceAll(" +", " ");
  }

  /** Text that can stand in javadoc, on one line. */
  static String javadoc(String text) {
    return comment(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}
