package dev.rowan.benchmarks.peers.hibernate;

import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate, used as "A Short Guide to Hibernate" recommends: sessions for what is read and
 * inserted, a stateless session for what is written without being read first and for very many rows
 * ("Stateless sessions"), batches ("Enabling statement batching"), join fetching for to-one and
 * batch fetching for to-many ("Association fetching"), criteria for dynamic queries. Writes are in
 * transactions; reads are spared theirs, which the guide would give them.
 */
public final class HibernatePeer implements Peer {
  private static final int BATCH = 50;
  private static final int LOAD_BATCH = 1_000;

  private final SessionFactory sessions;

  /** Builds a session factory on a pool. */
  public HibernatePeer(DataSource pool) {
    Configuration configuration = new Configuration();
    configuration.addAnnotatedClass(Post.class).addAnnotatedClass(Author.class);
    configuration.addAnnotatedClass(Article.class).addAnnotatedClass(Product.class);
    configuration.addAnnotatedClass(World.class).addAnnotatedClass(Fortune.class);
    configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
    configuration.getProperties().put(BatchSettings.STATEMENT_BATCH_SIZE, BATCH);
    this.sessions = configuration.buildSessionFactory();
  }

  @Override
  public Object findById(long id) {
    return sessions.fromSession(session -> session.find(Post.class, id));
  }

  @Override
  public List<?> list100(long authorId) {
    return sessions.fromSession(
        session ->
            session
                .createSelectionQuery("from Post where authorId = :author order by id", Post.class)
                .setParameter("author", authorId)
                .setMaxResults(100)
                .getResultList());
  }

  @Override
  public List<?> list10000() {
    return sessions.fromSession(
        session -> session.createSelectionQuery("from Post order by id", Post.class).list());
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return sessions.fromSession(session -> session.findMultiple(Post.class, ids));
  }

  @Override
  public Object insert(PostRow row) {
    Post post = Post.of(row);
    sessions.inTransaction(session -> session.persist(post));
    return post;
  }

  @Override
  public List<?> insertAll(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(Post::of).toList();
    sessions.inTransaction(session -> posts.forEach(session::persist));
    return posts;
  }

  @Override
  public void update(PostRow row) {
    Post post = Post.of(row);
    post.id = row.id();
    sessions.inStatelessTransaction(session -> session.update(post));
  }

  @Override
  public void upsertAll(List<ProductRow> rows) {
    List<Product> products =
        rows.stream().map(row -> new Product(row.code(), row.name(), row.stock())).toList();
    sessions.inStatelessTransaction(session -> session.upsertMultiple(products));
  }

  @Override
  public void load(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(Post::of).toList();
    sessions.inStatelessTransaction(
        session -> {
          session.setJdbcBatchSize(LOAD_BATCH);
          session.insertMultiple(posts);
        });
  }

  @Override
  public List<?> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    return sessions.fromSession(session -> search(session, authorId, published, minViews));
  }

  private static List<Post> search(
      Session session,
      @Nullable Long authorId,
      @Nullable Boolean published,
      @Nullable Integer minViews) {
    CriteriaBuilder builder = session.getCriteriaBuilder();
    CriteriaQuery<Post> query = builder.createQuery(Post.class);
    Root<Post> post = query.from(Post.class);
    List<Predicate> where = new ArrayList<>();
    if (authorId != null) {
      where.add(builder.equal(post.get("authorId"), authorId));
    }
    if (published != null) {
      where.add(builder.equal(post.get("published"), published));
    }
    if (minViews != null) {
      where.add(builder.greaterThanOrEqualTo(post.get("views"), minViews));
    }
    query.where(where.toArray(Predicate[]::new)).orderBy(builder.desc(post.get("id")));
    return session.createSelectionQuery(query).setMaxResults(20).getResultList();
  }

  @Override
  public List<?> articlesWithAuthor(long after) {
    return sessions.fromSession(
        session ->
            session
                .createSelectionQuery(
                    "from Article a left join fetch a.author where a.id > :after order by a.id",
                    Article.class)
                .setParameter("after", after)
                .setMaxResults(100)
                .getResultList());
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    return sessions.fromSession(
        session -> {
          List<Author> authors =
              session
                  .createSelectionQuery("from Author where id > :after order by id", Author.class)
                  .setParameter("after", after)
                  .setMaxResults(50)
                  .getResultList();
          authors.forEach(author -> Hibernate.initialize(author.articles));
          return authors;
        });
  }

  @Override
  public Object world(int id) {
    return sessions.fromSession(session -> session.find(World.class, id));
  }

  @Override
  public List<?> updateWorlds(List<Integer> ids, List<Integer> numbers) {
    return sessions.fromTransaction(
        session -> {
          List<World> worlds = new ArrayList<>(ids.size());
          for (int i = 0; i < ids.size(); i++) {
            World world = session.find(World.class, ids.get(i));
            world.randomNumber = numbers.get(i);
            worlds.add(world);
          }
          return worlds;
        });
  }

  @Override
  public List<?> fortunes() {
    return sessions.fromSession(
        session -> session.createSelectionQuery("from Fortune", Fortune.class).getResultList());
  }

  @Override
  public void close() {
    sessions.close();
  }
}
