package dev.rowan.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** Many rows at once by JDBC alone: batches, as its guides recommend. */
final class JdbcWrites {
  private static final String INSERT =
      "insert into posts (author_id, title, body, published, views, rating, price, created_at, note)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPSERT =
      "insert into products (code, name, stock) values (?, ?, ?)"
          + " on conflict (code) do update set name = excluded.name, stock = excluded.stock";
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

  static List<Post> updateAll(DataSource dataSource, String sql, List<Post> posts) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      connection.setAutoCommit(false);
      for (Post post : posts) {
        JdbcPosts.bind(update, post);
        update.setLong(10, post.id);
        update.addBatch();
      }
      for (int changed : update.executeBatch()) {
        if (changed == 0) {
          throw new NoSuchElementException("no post");
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      return posts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Product upsert(DataSource dataSource, Product product) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(UPSERT + " returning id")) {
      upsert.setString(1, product.code);
      upsert.setString(2, product.name);
      upsert.setInt(3, product.stock);
      try (ResultSet rs = upsert.executeQuery()) {
        rs.next();
        product.id = rs.getLong(1);
        return product;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Product> upsertAll(DataSource dataSource, List<Product> products) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement upsert = connection.prepareStatement(UPSERT, ID)) {
      connection.setAutoCommit(false);
      for (Product product : products) {
        upsert.setString(1, product.code);
        upsert.setString(2, product.name);
        upsert.setInt(3, product.stock);
        upsert.addBatch();
      }
      upsert.executeBatch();
      try (ResultSet ids = upsert.getGeneratedKeys()) {
        for (Product product : products) {
          ids.next();
          product.id = ids.getLong(1);
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      return products;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
