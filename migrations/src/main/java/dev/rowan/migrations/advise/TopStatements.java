package dev.rowan.migrations.advise;

import dev.rowan.query.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The statements that take most of the time, by {@code pg_stat_statements}. */
final class TopStatements {
  private static final String VIEW =
      """
      select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace
      where e.extname = 'pg_stat_statements'
      """;

  private static final String TOP =
      """
      select query, calls, mean_exec_time,
        100 * total_exec_time / nullif(sum(total_exec_time) over (), 0)
      from %s.pg_stat_statements s
      where dbid = (select oid from pg_database where datname = current_database())
        and query !~* '^\\s*(explain|prepare|deallocate|begin|commit|rollback|set|show|copy|create|alter|drop|analyze|vacuum)'
        and query !~ '\\mpg_|^<insufficient privilege>'
      order by total_exec_time desc limit 5
      """;

  private TopStatements() {}

  /**
   * One of them.
   *
   * @param sql the statement, with {@code $1} for its values
   * @param calls how often it ran
   * @param milliseconds how long it takes
   * @param percent its share of the time of all
   */
  record Top(String sql, long calls, double milliseconds, double percent) {

    /** Its beginning, on one line. */
    String summary() {
      String line = sql.replaceAll("\\s+", " ").strip();
      return line.length() > 60 ? line.substring(0, 59) + "…" : line;
    }

    Advice advice() {
      return new Advice(
          "top-statement",
          summary(),
          String.format(Locale.ROOT, "%.0f %% of the time of all statements are for it", percent),
          String.format(Locale.ROOT, "it ran %,d times, %.1f ms each", calls, milliseconds),
          null,
          null);
    }
  }

  /** The first five; none when the extension is not there, or not loaded by the server. */
  static List<Top> of(Connection connection) throws SQLException {
    List<Top> all = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      String schema;
      try (ResultSet row = statement.executeQuery(VIEW)) {
        if (!row.next()) {
          return all;
        }
        schema = Identifiers.quoted(row.getString(1));
      }
      try (ResultSet rows = statement.executeQuery(TOP.formatted(schema))) {
        while (rows.next()) {
          all.add(
              new Top(rows.getString(1), rows.getLong(2), rows.getDouble(3), rows.getDouble(4)));
        }
      }
    } catch (SQLException e) {
      boolean isNotLoaded = "55000".equals(e.getSQLState()) || "42501".equals(e.getSQLState());
      if (!isNotLoaded) {
        throw e;
      }
    }
    return all;
  }
}
