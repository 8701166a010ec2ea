package dev.rowan.benchmarks.peers.jdbi;

import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.plain.Article;
import dev.rowan.benchmarks.peers.plain.Author;
import dev.rowan.benchmarks.peers.plain.Post;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.FieldMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/**
 * Jdbi, used as its developer guide recommends: the fluent interface with the PostgreSQL plugin,
 * mappers by reflection ("FieldMapper"), an array for lists of ids ("SQL Arrays"), {@code
 * PreparedBatch} for many rows, with generated keys where they are asked for, and {@code
 * reduceRows} for joins ("Joins").
 */
public final class JdbiPeer implements Peer {
  private static final String SELECT =
      "select id, author_id, title, body, published, views, rating, price, created_at, note"
          + " from posts";
  private static final String INSERT =
      "insert into posts (author_id, title, body, published, views, rating, price, created_at, note)"
          + " values (:authorId, :title, :body, :published, :views, :rating, :price, :createdAt,"
          + " :note)";
  private static final String UPDATE =
      "update posts set author_id = :authorId, title = :title, body = :body,"
          + " published = :published, views = :views, rating = :rating, price = :price,"
          + " created_at = :createdAt, note = :note where id = :id";
  private static final String UPSERT =
      "insert into products (code, name, stock) values (:code, :name, :stock)"
          + " on conflict (code) do update set name = excluded.name, stock = excluded.stock";
  private static final String ARTICLES =
      "select p.id p_id, p.title p_title, p.body p_body, p.published p_published,"
          + " p.views p_views, p.created_at p_created_at,"
          + " a.id a_id, a.name a_name, a.email a_email, a.joined_at a_joined_at";
  private static final int BATCH = 1_000;

  private final Jdbi jdbi;
  private final JdbiTechEmpower techEmpower;

  /** Uses the connections of a pool. */
  public JdbiPeer(DataSource pool) {
    this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
    jdbi.registerRowMapper(FieldMapper.factory(Post.class));
    jdbi.registerRowMapper(FieldMapper.factory(Article.class, "p_"));
    jdbi.registerRowMapper(FieldMapper.factory(Author.class, "a_"));
    this.techEmpower = new JdbiTechEmpower(jdbi);
    jdbi.registerArrayType(Long.class, "bigint");
  }

  @Override
  public Object findById(long id) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(SELECT + " where id = :id").bind("id", id).mapTo(Post.class).one());
  }

  @Override
  public List<?> list100(long authorId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " where author_id = :author order by id limit 100")
                .bind("author", authorId)
                .mapTo(Post.class)
                .list());
  }

  @Override
  public List<?> list10000() {
    return jdbi.withHandle(
        handle -> handle.createQuery(SELECT + " order by id").mapTo(Post.class).list());
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " where id = any(:ids)")
                .bindArray("ids", Long.class, ids)
                .mapTo(Post.class)
                .list());
  }

  @Override
  public Object insert(PostRow row) {
    Post post = Post.of(row);
    post.id =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(INSERT)
                    .bindFields(post)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one());
    return post;
  }

  @Override
  public List<?> insertAll(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(Post::of).toList();
    List<Long> ids =
        jdbi.inTransaction(
            handle -> batch(handle, posts).executePreparedBatch("id").mapTo(Long.class).list());
    for (int i = 0; i < ids.size(); i++) {
      posts.get(i).id = ids.get(i);
    }
    return posts;
  }

  @Override
  public void update(PostRow row) {
    Post post = Post.of(row);
    jdbi.useHandle(handle -> handle.createUpdate(UPDATE).bindFields(post).execute());
  }

  @Override
  public void upsertAll(List<ProductRow> products) {
    jdbi.useTransaction(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(UPSERT);
          for (ProductRow product : products) {
            batch.bindMethods(product).add();
          }
          batch.execute();
        });
  }

  @Override
  public void load(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(Post::of).toList();
    jdbi.useTransaction(
        handle -> {
          for (int from = 0; from < posts.size(); from += BATCH) {
            batch(handle, posts.subList(from, Math.min(from + BATCH, posts.size()))).execute();
          }
        });
  }

  private static PreparedBatch batch(Handle handle, List<Post> posts) {
    PreparedBatch batch = handle.prepareBatch(INSERT);
    for (Post post : posts) {
      batch.bindFields(post).add();
    }
    return batch;
  }

  @Override
  public List<?> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    List<String> where = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    if (authorId != null) {
      where.add("author_id = :author");
      values.put("author", authorId);
    }
    if (published != null) {
      where.add("published = :published");
      values.put("published", published);
    }
    if (minViews != null) {
      where.add("views >= :views");
      values.put("views", minViews);
    }
    String filters = where.isEmpty() ? "" : " where " + String.join(" and ", where);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + filters + " order by id desc limit 20")
                .bindMap(values)
                .mapTo(Post.class)
                .list());
  }

  @Override
  public List<?> articlesWithAuthor(long after) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ARTICLES
                        + " from posts p left join authors a on a.id = p.author_id"
                        + " where p.id > :after order by p.id limit 100")
                .bind("after", after)
                .reduceRows(
                    new ArrayList<Article>(),
                    (articles, row) -> {
                      Article article = row.getRow(Article.class);
                      article.author = row.getRow(Author.class);
                      articles.add(article);
                      return articles;
                    }));
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ARTICLES
                        + " from (select * from authors where id > :after order by id limit 50) a"
                        + " left join posts p on p.author_id = a.id order by a.id")
                .bind("after", after)
                .reduceRows(JdbiPeer::add)
                .toList());
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

  private static void add(Map<Long, Author> authors, RowView row) {
    Author author =
        authors.computeIfAbsent(row.getColumn("a_id", Long.class), id -> row.getRow(Author.class));
    Article article = row.getRow(Article.class);
    article.author = author;
    author.articles.add(article);
  }
}
