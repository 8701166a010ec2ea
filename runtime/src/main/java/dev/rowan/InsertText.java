package dev.rowan;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a generated statement that inserts many rows: each begins a line of its own.
 *
 * @param insert {@code insert into … (…) select …}
 * @param rows {@code from unnest(…) with ordinality as v(…)}
 * @param number the column of {@code v} that numbers the rows
 */
record InsertText(String insert, String rows, String number) {

  /** Takes such a statement apart. */
  static InsertText of(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    int rows = indexOf(lines, 0, "from unnest(");
    int insert = indexOf(lines, 0, "insert into ");
    int select = indexOf(lines, insert, "from ");
    String order = lines.get(indexOf(lines, insert, "order by v."));
    int end = rows;
    while (!lines.get(end).endsWith(")")
        || !lines.subList(rows, end + 1).toString().contains(" as v(")) {
      end++;
    }
    return new InsertText(
        String.join("\n", lines.subList(insert, select)),
        String.join("\n", lines.subList(rows, end + 1)),
        order.substring("order by ".length()));
  }

  private static int indexOf(List<String> lines, int from, String start) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new IllegalStateException("No line begins with " + start);
  }

  /** The table, as SQL needs it. */
  String table() {
    return insert.substring("insert into ".length(), insert.indexOf(" ("));
  }

  /** The types of the columns of the rows, of which the parameters are arrays. */
  List<String> types() {
    return CopyText.inBrackets(rows).stream()
        .map(array -> array.substring("?::".length(), array.length() - "[]".length()))
        .toList();
  }

  /** The columns of the rows, in the order of the parameters. */
  List<String> columns() {
    return columns(rows);
  }

  /** The columns of the rows that a statement takes as arrays, in the order of its parameters. */
  static List<String> columns(String text) {
    String joined = text.replaceAll("\\s*\n\\s*", " ");
    int start = joined.lastIndexOf(" as v(") + " as v(".length();
    int end = start;
    for (boolean isQuoted = false; isQuoted || joined.charAt(end) != ')'; end++) {
      isQuoted ^= joined.charAt(end) == '"';
    }
    List<String> names = new ArrayList<>(UpsertSql.names(joined.substring(start, end)));
    names.remove(names.size() - 1);
    return names;
  }
}
