package dev.rowan.benchmarks.peers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the database holds, read as text by plain SQL, whoever wrote it. */
final class Stored {
  private static final String VALUES =
      "author_id, title, body, published, views, rating, price, created_at, note";

  private final Connection connection;

  Stored(Connection connection) {
    this.connection = connection;
  }

  /** Posts in the order of their ids, given as they were returned, and without them. */
  List<String> withoutIds(List<Long> ids) {
    return rows(
        "select ("
            + VALUES
            + ")::text from posts join unnest(?) with ordinality v(key, n)"
            + " on id = key order by n",
        "bigint",
        ids);
  }

  /** Posts with their ids. */
  List<String> posts(List<Long> ids) {
    return rows("select posts::text from posts where id = any(?) order by id", "bigint", ids);
  }

  /** Products with these codes. */
  List<String> products(List<String> codes) {
    return rows(
        "select products::text from products where code = any(?) order by code", "text", codes);
  }

  /** Worlds with these ids. */
  List<String> worlds(List<Integer> ids) {
    return rows("select world::text from world where id = any(?) order by id", "integer", ids);
  }

  /** A digest of all posts that were not there at the start, without their ids. */
  List<String> added() {
    String row = "(" + VALUES + ")::text";
    return rows(
        "select count(*) || ' ' || md5(string_agg(md5("
            + row
            + "), '' order by md5("
            + row
            + "))) from posts where id > all(?)",
        "bigint",
        List.of((long) Samples.ROWS));
  }

  /** Makes it visible who writes nothing. */
  void spoil() throws SQLException {
    execute("update posts set title = 'spoiled', views = -1");
    execute("update products set name = 'spoiled'");
    execute("update world set random_number = 0");
  }

  /** Puts the tables back to their size, so that nobody pays for who came before. */
  void tidy() throws SQLException {
    execute("delete from posts where id > " + Samples.ROWS);
    execute("vacuum analyze posts, products, world");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql, String type, List<?> keys) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf(type, keys.toArray()));
      try (ResultSet rs = statement.executeQuery()) {
        List<String> rows = new ArrayList<>();
        while (rs.next()) {
          rows.add(rs.getString(1));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
