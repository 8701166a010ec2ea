package dev.rowan.benchmarks.peers.mybatis;

import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.plain.Post;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.jspecify.annotations.Nullable;

/**
 * MyBatis, used as its documentation recommends: a mapper interface with its statements in XML
 * ("Mapper XML Files"), {@code foreach} for lists of ids and {@code if} for filters ("Dynamic
 * SQL"), nested results for joins, and the batch executor for many rows ("Java API"). Single
 * statements commit by themselves.
 */
public final class MybatisPeer implements Peer {
  private static final int BATCH = 1_000;

  private final SqlSessionFactory sessions;

  /** Uses the connections of a pool. */
  public MybatisPeer(DataSource pool) {
    Configuration configuration =
        new Configuration(new Environment("peers", new JdbcTransactionFactory(), pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.addMapper(PostMapper.class);
    this.sessions = new SqlSessionFactoryBuilder().build(configuration);
  }

  @Override
  public Object findById(long id) {
    return read(mapper -> mapper.findById(id));
  }

  @Override
  public List<?> list100(long authorId) {
    return read(mapper -> mapper.list100(authorId));
  }

  @Override
  public List<?> list10000() {
    return read(PostMapper::list10000);
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return read(mapper -> mapper.findByIds(ids));
  }

  @Override
  public Object insert(PostRow row) {
    Post post = Post.of(row);
    try (SqlSession session = sessions.openSession(true)) {
      session.getMapper(PostMapper.class).insert(post);
    }
    return post;
  }

  @Override
  public List<?> insertAll(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(Post::of).toList();
    batch(session -> posts.forEach(session.getMapper(PostMapper.class)::insert));
    return posts;
  }

  @Override
  public void update(PostRow row) {
    try (SqlSession session = sessions.openSession(true)) {
      session.getMapper(PostMapper.class).update(Post.of(row));
    }
  }

  @Override
  public void upsertAll(List<ProductRow> products) {
    batch(session -> products.forEach(session.getMapper(PostMapper.class)::upsert));
  }

  @Override
  public void load(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(Post::of).toList();
    batch(
        session -> {
          PostMapper mapper = session.getMapper(PostMapper.class);
          for (int from = 0; from < posts.size(); from += BATCH) {
            posts.subList(from, Math.min(from + BATCH, posts.size())).forEach(mapper::load);
            session.flushStatements();
          }
        });
  }

  @Override
  public List<?> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    return read(mapper -> mapper.search(authorId, published, minViews));
  }

  @Override
  public List<?> articlesWithAuthor(long after) {
    return read(mapper -> mapper.articlesWithAuthor(after));
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    return read(mapper -> mapper.authorsWithArticles(after));
  }

  private <T> T read(Function<PostMapper, T> work) {
    try (SqlSession session = sessions.openSession(true)) {
      return work.apply(session.getMapper(PostMapper.class));
    }
  }

  private void batch(Consumer<SqlSession> work) {
    try (SqlSession session = sessions.openSession(ExecutorType.BATCH)) {
      work.accept(session);
      session.commit();
    }
  }
}
