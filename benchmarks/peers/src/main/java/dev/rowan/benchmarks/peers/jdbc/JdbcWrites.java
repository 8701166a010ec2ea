package dev.rowan.benchmarks.peers.jdbc;

import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.plain.Post;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** Writes by JDBC alone: many rows at once are batches, as its guides recommend. */
final class JdbcWrites {
  private static final String INSERT =
      "insert into posts (author_id, title, body, published, views, rating, price, created_at, note)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "update posts set author_id = ?, title = ?, body = ?, published = ?, views = ?, rating = ?,"
          + " price = ?, created_at = ?, note = ? where id = ?";
  private static final String UPSERT =
      "insert into products (code, name, stock) values (?, ?, ?)"
          + " on conflict (code) do update set name = excluded.name, stock = excluded.stock";
  private static final String[] ID = {"id"};

  private final DataSource dataSource;

  JdbcWrites(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Post insert(Post post) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT + " returning id")) {
      bind(insert, post);
      try (ResultSet rs = insert.executeQuery()) {
        rs.next();
        post.id = rs.getLong(1);
        return post;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Post> insertAll(List<Post> posts) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT, ID)) {
      connection.setAutoCommit(false);
      for (Post post : posts) {
        bind(insert, post);
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

  void update(Post post) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      bind(update, post);
      update.setLong(10, post.id);
      if (update.executeUpdate() == 0) {
        throw new NoSuchElementException("no post " + post.id);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void upsertAll(List<ProductRow> products) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
      connection.setAutoCommit(false);
      for (ProductRow product : products) {
        upsert.setString(1, product.code());
        upsert.setString(2, product.name());
        upsert.setInt(3, product.stock());
        upsert.addBatch();
      }
      upsert.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement statement, Post post) throws SQLException {
    statement.setLong(1, post.authorId);
    statement.setString(2, post.title);
    statement.setString(3, post.body);
    statement.setBoolean(4, post.published);
    statement.setInt(5, post.views);
    statement.setDouble(6, post.rating);
    statement.setBigDecimal(7, post.price);
    statement.setObject(8, post.createdAt.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    statement.setString(9, post.note);
  }
}
