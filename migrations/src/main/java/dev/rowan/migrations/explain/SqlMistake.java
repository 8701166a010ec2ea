package dev.rowan.migrations.explain;

/**
 * What a server says against a statement.
 *
 * @param message what is wrong
 * @param state the SQLState
 * @param position the place in the statement, in characters from 1; 0 when none is said
 */
public record SqlMistake(String message, String state, int position) {

  /** Whether only the values of parameters could decide it, which are not known. */
  public boolean isUndecided() {
    return state.equals("42P18") || state.equals("42725");
  }

  /** The line of the place in the statement, from 1; 0 when none is said. */
  public int line(String sql) {
    return position == 0 ? 0 : (int) before(sql).lines().count();
  }

  /** The line with the mistake, and below it a mark; empty when no place is said. */
  public String excerpt(String sql) {
    if (position == 0) {
      return "";
    }
    String before = before(sql);
    int begin = before.lastIndexOf('\n', before.length() - 2) + 1;
    int end = sql.indexOf('\n', begin);
    String line = sql.substring(begin, end < 0 ? sql.length() : end);
    return line + "\n" + " ".repeat(Math.max(0, before.length() - begin - 1)) + "^";
  }

  /** All up to the place, with it. The server counts characters, and not halves of pairs. */
  private String before(String sql) {
    int count = Math.min(position, sql.codePointCount(0, sql.length()));
    return sql.substring(0, sql.offsetByCodePoints(0, count));
  }
}
