package dev.rowan.benchmarks.peers.jdbc;

import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.plain.Post;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The yardstick: well-tuned JDBC, written by hand as a careful engineer would. */
public final class JdbcPeer implements Peer {
  private static final String COLUMNS =
      "id, author_id, title, body, published, views, rating, price, created_at, note";
  private static final String FIND_BY_ID = "select " + COLUMNS + " from posts where id = ?";
  private static final String LIST_100 =
      "select " + COLUMNS + " from posts where author_id = ? order by id limit 100";
  private static final String LIST_ALL = "select " + COLUMNS + " from posts order by id";
  private static final String FIND_BY_IDS = "select " + COLUMNS + " from posts where id = any(?)";

  private final DataSource dataSource;
  private final JdbcBlog blog;
  private final JdbcWrites writes;
  private final JdbcTechEmpower techEmpower;

  /** Uses the connections of a pool. */
  public JdbcPeer(DataSource dataSource) {
    this.dataSource = dataSource;
    this.blog = new JdbcBlog(dataSource);
    this.writes = new JdbcWrites(dataSource);
    this.techEmpower = new JdbcTechEmpower(dataSource);
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
  public Object insert(PostRow post) {
    return writes.insert(Post.of(post));
  }

  @Override
  public List<?> insertAll(List<PostRow> posts) {
    return writes.insertAll(posts.stream().map(Post::of).toList());
  }

  @Override
  public void update(PostRow post) {
    writes.update(Post.of(post));
  }

  @Override
  public void upsertAll(List<ProductRow> products) {
    writes.upsertAll(products);
  }

  @Override
  public void load(List<PostRow> posts) {
    JdbcCopy.load(dataSource, posts.stream().map(Post::of).toList());
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
  public List<?> articlesWithAuthor(long after) {
    return blog.articlesWithAuthor(after);
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    return blog.authorsWithArticles(after);
  }

  @Override
  public Object world(int id) {
    return techEmpower.world(id);
  }

  @Override
  public List<?> updateWorlds(List<Integer> ids, List<Integer> numbers) {
    return techEmpower.updateWorlds(ids, numbers);
  }

  @Override
  public List<?> fortunes() {
    return techEmpower.fortunes();
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
