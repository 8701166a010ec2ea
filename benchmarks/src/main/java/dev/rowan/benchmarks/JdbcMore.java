package dev.rowan.benchmarks;

import dev.rowan.benchmarks.cart.Cart;
import dev.rowan.benchmarks.cart.CartLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** What is neither a whole post nor many of them, by JDBC alone. */
final class JdbcMore {
  private static final String DELETE = "delete from posts where id = ?";
  private static final String LINES =
      "select id, title from posts where author_id = ? order by id limit 100";
  private static final String STATS =
      "select a.name, count(p.id), sum(p.views)"
          + " from authors a join posts p on p.author_id = a.id"
          + " where a.id between ? and ? + 9 group by a.id, a.name order by a.id";
  private static final String COUNT = "select count(*) from posts where author_id = ?";
  private static final String EXISTS = "select exists (select 1 from posts where author_id = ?)";
  private static final String CART = "insert into carts (customer) values (?) returning id";
  private static final String CART_LINE =
      "insert into cart_lines (cart_id, product, amount) values (?, ?, ?)";
  private static final String[] ID = {"id"};

  private final DataSource dataSource;

  JdbcMore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void delete(long id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setLong(1, id);
      if (delete.executeUpdate() == 0) {
        throw new NoSuchElementException("no post " + id);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<PostLine> lines(long authorId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement list = connection.prepareStatement(LINES)) {
      list.setLong(1, authorId);
      try (ResultSet rs = list.executeQuery()) {
        List<PostLine> lines = new ArrayList<>();
        while (rs.next()) {
          lines.add(new PostLine(rs.getLong(1), rs.getString(2)));
        }
        return lines;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<AuthorStats> stats(long first) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement list = connection.prepareStatement(STATS)) {
      list.setLong(1, first);
      list.setLong(2, first);
      try (ResultSet rs = list.executeQuery()) {
        List<AuthorStats> stats = new ArrayList<>();
        while (rs.next()) {
          stats.add(new AuthorStats(rs.getString(1), rs.getLong(2), rs.getLong(3)));
        }
        return stats;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long count(long authorId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement count = connection.prepareStatement(COUNT)) {
      count.setLong(1, authorId);
      try (ResultSet rs = count.executeQuery()) {
        rs.next();
        return rs.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean exists(long authorId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement exists = connection.prepareStatement(EXISTS)) {
      exists.setLong(1, authorId);
      try (ResultSet rs = exists.executeQuery()) {
        rs.next();
        return rs.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Cart insert(Cart cart) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert = connection.prepareStatement(CART)) {
        insert.setString(1, cart.customer);
        try (ResultSet rs = insert.executeQuery()) {
          rs.next();
          cart.id = rs.getLong(1);
        }
      }
      insertLines(connection, cart);
      connection.commit();
      connection.setAutoCommit(true);
      return cart;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insertLines(Connection connection, Cart cart) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(CART_LINE, ID)) {
      for (CartLine line : cart.lines) {
        insert.setLong(1, cart.id);
        insert.setString(2, line.product);
        insert.setInt(3, line.amount);
        insert.addBatch();
      }
      insert.executeBatch();
      try (ResultSet ids = insert.getGeneratedKeys()) {
        for (CartLine line : cart.lines) {
          ids.next();
          line.id = ids.getLong(1);
        }
      }
    }
  }
}
