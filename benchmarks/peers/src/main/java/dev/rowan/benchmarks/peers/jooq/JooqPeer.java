package dev.rowan.benchmarks.peers.jooq;

import static dev.rowan.benchmarks.peers.jooq.Tables.AUTHORS;
import static dev.rowan.benchmarks.peers.jooq.Tables.AUTHOR_ID;
import static dev.rowan.benchmarks.peers.jooq.Tables.BODY;
import static dev.rowan.benchmarks.peers.jooq.Tables.CREATED_AT;
import static dev.rowan.benchmarks.peers.jooq.Tables.EMAIL;
import static dev.rowan.benchmarks.peers.jooq.Tables.ID;
import static dev.rowan.benchmarks.peers.jooq.Tables.JOINED_AT;
import static dev.rowan.benchmarks.peers.jooq.Tables.NAME;
import static dev.rowan.benchmarks.peers.jooq.Tables.NOTE;
import static dev.rowan.benchmarks.peers.jooq.Tables.POSTS;
import static dev.rowan.benchmarks.peers.jooq.Tables.PRICE;
import static dev.rowan.benchmarks.peers.jooq.Tables.PUBLISHED;
import static dev.rowan.benchmarks.peers.jooq.Tables.RATING;
import static dev.rowan.benchmarks.peers.jooq.Tables.TITLE;
import static dev.rowan.benchmarks.peers.jooq.Tables.VIEWS;
import static dev.rowan.benchmarks.peers.jooq.Tables.WRITER;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.plain.Article;
import dev.rowan.benchmarks.peers.plain.Author;
import dev.rowan.benchmarks.peers.plain.Post;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record10;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * jOOQ's open-source edition, used as its manual recommends: one {@code DSLContext} for the pool,
 * typed fields, {@code noCondition()} for absent filters, mappers of its own for the rows, which
 * spare it the reflection of {@code fetchInto}, and {@code multiset} for what is nested. Limits are
 * inlined as they are for the others, and nothing is logged.
 */
public final class JooqPeer implements Peer {
  private final DSLContext db;
  private final JooqWrites writes;
  private final JooqTechEmpower techEmpower;

  /** Uses the connections of a pool. */
  public JooqPeer(DataSource pool) {
    this.db = DSL.using(pool, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
    this.writes = new JooqWrites(db);
    this.techEmpower = new JooqTechEmpower(db);
  }

  @Override
  public Object findById(long id) {
    return posts().where(ID.eq(id)).fetchSingle(JooqPeer::post);
  }

  @Override
  public List<?> list100(long authorId) {
    return posts()
        .where(AUTHOR_ID.eq(authorId))
        .orderBy(ID)
        .limit(inline(100))
        .fetch(JooqPeer::post);
  }

  @Override
  public List<?> list10000() {
    return posts().orderBy(ID).fetch(JooqPeer::post);
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return posts().where(ID.eq(DSL.any(ids.toArray(Long[]::new)))).fetch(JooqPeer::post);
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
    writes.load(posts.stream().map(Post::of).toList());
  }

  @Override
  public List<?> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    Condition where = noCondition();
    if (authorId != null) {
      where = where.and(AUTHOR_ID.eq(authorId));
    }
    if (published != null) {
      where = where.and(PUBLISHED.eq(published));
    }
    if (minViews != null) {
      where = where.and(VIEWS.ge(minViews));
    }
    return posts().where(where).orderBy(ID.desc()).limit(inline(20)).fetch(JooqPeer::post);
  }

  @Override
  public List<?> articlesWithAuthor(long after) {
    return db.select(ID, TITLE, BODY, PUBLISHED, VIEWS, CREATED_AT, WRITER, NAME, EMAIL, JOINED_AT)
        .from(POSTS)
        .leftJoin(AUTHORS)
        .on(WRITER.eq(AUTHOR_ID))
        .where(ID.gt(after))
        .orderBy(ID)
        .limit(inline(100))
        .fetch(
            row -> {
              Article article =
                  article(
                      row.value1(),
                      row.value2(),
                      row.value3(),
                      row.value4(),
                      row.value5(),
                      row.value6());
              article.author = author(row.value7(), row.value8(), row.value9(), row.value10());
              return article;
            });
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    Field<List<Article>> articles =
        multiset(
                select(ID, TITLE, BODY, PUBLISHED, VIEWS, CREATED_AT)
                    .from(POSTS)
                    .where(AUTHOR_ID.eq(WRITER)))
            .convertFrom(
                rows ->
                    rows.map(
                        row ->
                            article(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6())));
    return db.select(WRITER, NAME, EMAIL, JOINED_AT, articles)
        .from(AUTHORS)
        .where(WRITER.gt(after))
        .orderBy(WRITER)
        .limit(inline(50))
        .fetch(
            row -> {
              Author author = author(row.value1(), row.value2(), row.value3(), row.value4());
              author.articles = row.value5();
              author.articles.forEach(article -> article.author = author);
              return author;
            });
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

  private SelectJoinStep<
          Record10<
              Long, Long, String, String, Boolean, Integer, Double, BigDecimal, Instant, String>>
      posts() {
    return db.select(ID, AUTHOR_ID, TITLE, BODY, PUBLISHED, VIEWS, RATING, PRICE, CREATED_AT, NOTE)
        .from(POSTS);
  }

  private static Post post(
      Record10<Long, Long, String, String, Boolean, Integer, Double, BigDecimal, Instant, String>
          row) {
    Post post = new Post();
    post.id = row.value1();
    post.authorId = row.value2();
    post.title = row.value3();
    post.body = row.value4();
    post.published = row.value5();
    post.views = row.value6();
    post.rating = row.value7();
    post.price = row.value8();
    post.createdAt = row.value9();
    post.note = row.value10();
    return post;
  }

  private static Article article(
      Long id, String title, String body, Boolean published, Integer views, Instant createdAt) {
    Article article = new Article();
    article.id = id;
    article.title = title;
    article.body = body;
    article.published = published;
    article.views = views;
    article.createdAt = createdAt;
    return article;
  }

  private static Author author(Long id, String name, String email, Instant joinedAt) {
    Author author = new Author();
    author.id = id;
    author.name = name;
    author.email = email;
    author.joinedAt = joinedAt;
    return author;
  }
}
