package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/** SQL that the caller wrote, with holes for expressions. */
final class RawSql {

  private RawSql() {}

  static Template template(String sql, Expression<?>... arguments) {
    List<Object> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder("(");
    int next = 0;
    for (int i = 0; i < sql.length(); i++) {
      if (sql.charAt(i) != '?') {
        text.append(sql.charAt(i));
      } else if (i + 1 < sql.length() && sql.charAt(i + 1) == '?') {
        text.append("??"); // the driver makes one of it
        i++;
      } else if (next < arguments.length) {
        parts.add(text.toString());
        parts.add(arguments[next++]);
        text.setLength(0);
      } else {
        throw count(sql, arguments);
      }
    }
    if (next < arguments.length) {
      throw count(sql, arguments);
    }
    parts.add(text.append(")").toString());
    return Template.of(parts.toArray());
  }

  private static IllegalArgumentException count(String sql, Expression<?>... arguments) {
    return new IllegalArgumentException(
        "As many ? as arguments are needed, and there are "
            + arguments.length
            + " arguments; a ? that is meant is written ??: "
            + sql);
  }
}
