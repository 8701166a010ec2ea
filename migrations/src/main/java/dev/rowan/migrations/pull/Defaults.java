package dev.rowan.migrations.pull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The defaults of columns. */
final class Defaults {
  private static final Pattern TEXT =
      Pattern.compile("(?<text>'(?:[^']|'')*')::(?<type>[\\w .\"]+)(?:\\([\\d, ]*\\))?");
  private static final Pattern NUMBER =
      Pattern.compile("'?\\(?(?<number>-?\\d+(?:\\.\\d+)?)\\)?'?");

  private Defaults() {}

  /** The expression without what the server adds when it writes it. */
  static String written(String expression, String columnType) {
    String sql = expression.replace("'::regclass)", "')");
    if (sql.matches(
        "'-?\\d+(\\.\\d+)?'::(smallint|integer|bigint|numeric|real|double precision)")) {
      return sql.substring(1, sql.lastIndexOf('\''));
    }
    Matcher text = TEXT.matcher(sql);
    boolean isOfColumn =
        text.matches()
            && columnType.replaceFirst("\\(.*?\\)", "").startsWith(text.group("type").strip());
    return isOfColumn ? text.group("text") : sql;
  }

  /** Whether a sequence makes it. */
  static boolean isSequence(String expression) {
    return expression.contains("nextval(");
  }

  /** Whether a function makes it, and not the same value for each row. */
  static boolean isMade(String expression) {
    return isSequence(expression) || expression.matches("(?s).*uuid\\w*\\(.*");
  }

  /** The default of a primitive, as it stands in Java; empty when it is none that Java can say. */
  static String literal(String expression, JavaType type) {
    if (type.name().equals("boolean")) {
      return expression.matches("true|false") ? expression : "";
    }
    Matcher number = NUMBER.matcher(expression.replaceFirst("::[a-z ]+$", ""));
    if (!type.isPrimitive() || !number.matches()) {
      return "";
    }
    String digits = number.group("number");
    if (type.isWholeNumber()) {
      return digits.contains(".") ? "" : digits + (type.name().equals("long") ? "L" : "");
    }
    return digits + (type.name().equals("float") ? "f" : digits.contains(".") ? "" : ".0");
  }

  /** Whether a primitive has this value by itself. */
  static boolean isZero(String literal) {
    return literal.matches("false|-?0+(\\.0+)?[Lf]?");
  }
}
