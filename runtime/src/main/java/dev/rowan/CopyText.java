package dev.rowan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a generated statement that inserts one row: {@code insert into … (…) values (…)}.
 *
 * @param table the table, as SQL needs it
 * @param columns the columns
 * @param values what is written to each
 */
record CopyText(String table, List<String> columns, List<String> values) {

  private static final String INSERT = "insert into ";
  private static final Pattern PARAMETER = Pattern.compile("\\?(?:::.*)?", Pattern.DOTALL);
  private static final Pattern DEFAULT =
      Pattern.compile("coalesce\\(\\?(?:::[^,()]+(?:\\([^()]*\\))?)?, (.*)\\)", Pattern.DOTALL);

  /** Values that are the same for all rows of a statement. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?i)[-+]?[0-9.]+|'(?:[^'\\\\]|'')*'(?:::[a-z ]+(?:\\[])?)?|true|false|null|now\\(\\)"
              + "|transaction_timestamp\\(\\)|current_(?:timestamp|date|user)|localtimestamp");

  /** Takes such a statement apart; null when it is another one. */
  static @Nullable CopyText of(String insert) {
    int columns = opening(insert, 0);
    if (!insert.startsWith(INSERT) || columns < 0) {
      return null;
    }
    int end = closing(insert, columns);
    if (!insert.substring(end + 1).stripLeading().startsWith("values (")) {
      return null;
    }
    return new CopyText(
        insert.substring(INSERT.length(), columns).strip(),
        list(insert.substring(columns + 1, end)),
        list(between(insert, opening(insert, end + 1))));
  }

  /** What stands between the first bracket and the one that closes it, separated by commas. */
  static List<String> inBrackets(String text) {
    return list(between(text, opening(text, 0)));
  }

  private static String between(String text, int opening) {
    return text.substring(opening + 1, closing(text, opening));
  }

  private static int opening(String text, int from) {
    return next(text, from, '(');
  }

  private static int closing(String text, int opening) {
    return next(text, opening + 1, ')');
  }

  /** What stands between commas. */
  private static List<String> list(String text) {
    List<String> list = new ArrayList<>();
    int start = 0;
    for (int comma = next(text, 0, ','); comma >= 0; comma = next(text, start, ',')) {
      list.add(text.substring(start, comma).strip());
      start = comma + 1;
    }
    list.add(text.substring(start).strip());
    return list;
  }

  /** The place of a character outside of quotes and brackets; -1 when it is not there. */
  private static int next(String text, int from, char wanted) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == wanted && depth == 0) {
        return i;
      }
      if (c == '\'' || c == '"') {
        i = text.indexOf(c, i + 1); // a quote in quotes is two, and so between two texts
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
    return -1;
  }

  /** Whether the value of the column is the entity's. */
  boolean isBound(int column) {
    return PARAMETER.matcher(values.get(column)).matches()
        || DEFAULT.matcher(values.get(column)).matches();
  }

  /**
   * What is written in place of NULL, or to a column that is not bound, as SQL; empty for NULL;
   * null when it may differ from row to row.
   */
  @Nullable String constant(int column) {
    String value = values.get(column);
    if (PARAMETER.matcher(value).matches()) {
      return "";
    }
    Matcher ifNull = DEFAULT.matcher(value);
    if (!ifNull.matches()) {
      return value; // the first version, or the name of a subtype
    }
    return CONSTANT.matcher(ifNull.group(1)).matches() ? ifNull.group(1) : null;
  }
}
