package dev.rowan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The selects of one database that lately had large results. The driver gives no row before all
 * have come; those of a COPY can be read as they come, while the server makes the next ones. That
 * pays for a large result only: the server plans a COPY each time. Thread-safe.
 */
public final class LargeResults {

  /** How many values, rows times columns, are a large result. */
  private static final long LARGE = 50_000;

  /** No result of so few rows is looked at. */
  private static final long FEW = 500;

  /** How many statements are known; more are no longer the few that read whole tables. */
  private static final int MOST = 100;

  /** What a COPY cannot send, or the driver reads otherwise, or may have other columns one day. */
  private static final Pattern UNFIT = Pattern.compile("[?{*]");

  /** The words of a select of one table, which is planned in no time. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(select|from|join|union|intersect|except|for|into)\\b", Pattern.CASE_INSENSITIVE);

  private final boolean isOn;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** Of a database that reads large results by COPY, or does not. */
  public LargeResults(boolean isOn) {
    this.isOn = isOn;
  }

  private record Known(ResultColumns columns, boolean isRefused) {}

  /** The columns of a select whose result will be large, and can be read by COPY; else null. */
  public @Nullable ResultColumns columns(String sql) {
    if (known.isEmpty()) {
      return null;
    }
    Known select = known.get(sql);
    return select == null || select.isRefused ? null : select.columns;
  }

  /** A result was read in the ordinary way. */
  public void read(String sql, ResultSet result, long rows) throws SQLException {
    if (rows > FEW && isOn && isLarge(rows, result) && isFit(sql)) {
      ResultColumns columns = ResultColumns.of(result.getMetaData());
      Known before = known.get(sql);
      if (columns != null && (before == null || !columns.equals(before.columns))) {
        remember(sql, new Known(columns, false));
      }
    }
  }

  /** A result was read by COPY. */
  public void copied(String sql, ResultSet result, long rows) throws SQLException {
    if (!isLarge(rows, result)) {
      known.remove(sql);
    }
  }

  /** The server refuses to read this by COPY, and will, as long as the columns are these. */
  public void refused(String sql, ResultColumns columns) {
    remember(sql, new Known(columns, true));
  }

  private void remember(String sql, Known select) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(sql, select);
  }

  private static boolean isLarge(long rows, ResultSet result) throws SQLException {
    return rows * result.getMetaData().getColumnCount() >= LARGE;
  }

  private static boolean isFit(String sql) {
    List<String> words = WORDS.matcher(sql).results().map(MatchResult::group).toList();
    return sql.startsWith("select")
        && words.equals(List.of("select", "from"))
        && !UNFIT.matcher(sql).find();
  }
}
