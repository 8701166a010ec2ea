package dev.rowan.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Many rows at once by JDBC alone: batches, as its guides recommend. */
final class JdbcWrites {
  private static final String INSERT =
      "insert into posts (author_id, title, body, published, views, rating, price, created_at, note)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String[] ID = {"id"};

  private JdbcWrites() {}

  static List<Post> insertAll(DataSource dataSource, List<Post> posts) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT, ID)) {
      connection.setAutoCommit(false);
      for (Post post : posts) {
        JdbcPosts.bind(insert, post);
        insert.addBatch();
      }
      insert.executeBatch();
      try (ResultSet ids = insert.getGeneratedKeys()) {
        for (Post post : posts) {
          ids.next();
          post.id = ids.getLong(1);
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      return posts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
