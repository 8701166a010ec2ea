package dev.rowan.benchmarks;

import dev.rowan.benchmarks.blog.Article;
import dev.rowan.benchmarks.blog.Author;
import dev.rowan.benchmarks.cart.Cart;
import dev.rowan.benchmarks.types.Specimen;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The yardstick: well-tuned JDBC, written by hand as a careful engineer would. */
final class JdbcPosts implements Posts {
  private static final String COLUMNS =
      "id, author_id, title, body, published, views, rating, price, created_at, note";
  private static final String FIND_BY_ID = "select " + COLUMNS + " from posts where id = ?";
  private static final String LIST_100 =
      "select " + COLUMNS + " from posts where author_id = ? order by id limit 100";
  private static final String LIST_ALL = "select " + COLUMNS + " from posts order by id";
  private static final String FIND_BY_IDS = "select " + COLUMNS + " from posts where id = any(?)";
  private static final String INSERT =
      "insert into posts (author_id, title, body, published, views, rating, price, created_at, note)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id";
  private static final String UPDATE =
      "update posts set author_id = ?, title = ?, body = ?, published = ?, views = ?, rating = ?,"
          + " price = ?, created_at = ?, note = ? where id = ?";

  private final DataSource dataSource;
  private final JdbcBlog blog;
  private final JdbcMore more;

  JdbcPosts(DataSource dataSource) {
    this.dataSource = dataSource;
    this.blog = new JdbcBlog(dataSource);
    this.more = new JdbcMore(dataSource);
  }

  @Override
  public Post findById(long id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND_BY_ID)) {
      find.setLong(1, id);
      try (ResultSet rs = find.executeQuery()) {
        if (!rs.next()) {
          throw new NoSuchElementException("no post " + id);
        }
        return read(rs);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Post> list100(long authorId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement list = connection.prepareStatement(LIST_100)) {
      list.setLong(1, authorId);
      return readAll(list);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Post> list10000() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement list = connection.prepareStatement(LIST_ALL)) {
      return readAll(list);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Post insert(Post post) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
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

  @Override
  public List<Post> insertAll(List<Post> posts) {
    return JdbcWrites.insertAll(dataSource, posts);
  }

  @Override
  public long copyIn(List<Post> posts) {
    return JdbcCopy.copyIn(dataSource, posts);
  }

  @Override
  public List<Post> updateAll(List<Post> posts) {
    return JdbcWrites.updateAll(dataSource, UPDATE, posts);
  }

  @Override
  public List<Product> upsertAll(List<Product> products) {
    return JdbcWrites.upsertAll(dataSource, products);
  }

  @Override
  public Post update(Post post) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      bind(update, post);
      update.setLong(10, post.id);
      if (update.executeUpdate() == 0) {
        throw new NoSuchElementException("no post " + post.id);
      }
      return post;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Post> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    StringBuilder sql = new StringBuilder(200).append("select ").append(COLUMNS);
    sql.append(" from posts");
    String glue = " where ";
    if (authorId != null) {
      sql.append(glue).append("author_id = ?");
      glue = " and ";
    }
    if (published != null) {
      sql.append(glue).append("published = ?");
      glue = " and ";
    }
    if (minViews != null) {
      sql.append(glue).append("views >= ?");
    }
    sql.append(" order by id desc limit 20");
    try (Connection connection = dataSource.getConnection();
        PreparedStatement search = connection.prepareStatement(sql.toString())) {
      int index = 1;
      if (authorId != null) {
        search.setLong(index++, authorId);
      }
      if (published != null) {
        search.setBoolean(index++, published);
      }
      if (minViews != null) {
        search.setInt(index, minViews);
      }
      return readAll(search);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<Article> articlesWithAuthor(long after) {
    return blog.articlesWithAuthor(after);
  }

  @Override
  public List<Article> articlesWithAll(long after) {
    return blog.articlesWithAll(after);
  }

  @Override
  public List<Author> authorsWithArticles(long after) {
    return blog.authorsWithArticles(after);
  }

  @Override
  public List<Specimen> specimens() {
    return JdbcSpecimens.all(dataSource);
  }

  @Override
  public List<Post> findByIds(List<Long> ids) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement list = connection.prepareStatement(FIND_BY_IDS)) {
      list.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      return readAll(list);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long streamed() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement list = connection.prepareStatement(LIST_ALL)) {
      connection.setAutoCommit(false);
      list.setFetchSize(1_000);
      long views = 0;
      try (ResultSet rs = list.executeQuery()) {
        while (rs.next()) {
          views += read(rs).views;
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      return views;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Product upsert(Product product) {
    return JdbcWrites.upsert(dataSource, product);
  }

  @Override
  public void delete(long id) {
    more.delete(id);
  }

  @Override
  public List<PostLine> lines(long authorId) {
    return more.lines(authorId);
  }

  @Override
  public List<AuthorStats> stats(long firstAuthor) {
    return more.stats(firstAuthor);
  }

  @Override
  public long count(long authorId) {
    return more.count(authorId);
  }

  @Override
  public boolean exists(long authorId) {
    return more.exists(authorId);
  }

  @Override
  public Cart insert(Cart cart) {
    return more.insert(cart);
  }

  static void bind(PreparedStatement statement, Post post) throws SQLException {
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

  private static List<Post> readAll(PreparedStatement statement) throws SQLException {
    try (ResultSet rs = statement.executeQuery()) {
      List<Post> posts = new ArrayList<>();
      while (rs.next()) {
        posts.add(read(rs));
      }
      return posts;
    }
  }

  private static Post read(ResultSet rs) throws SQLException {
    Post post = new Post();
    post.id = rs.getLong(1);
    post.authorId = rs.getLong(2);
    post.title = rs.getString(3);
    post.body = rs.getString(4);
    post.published = rs.getBoolean(5);
    post.views = rs.getInt(6);
    post.rating = rs.getDouble(7);
    post.price = rs.getBigDecimal(8);
    post.createdAt = rs.getObject(9, OffsetDateTime.class).toInstant();
    post.note = rs.getString(10);
    return post;
  }
}
