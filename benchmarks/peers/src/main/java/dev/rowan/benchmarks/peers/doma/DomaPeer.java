package dev.rowan.benchmarks.peers.doma;

import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.seasar.doma.jdbc.criteria.QueryDsl;
import org.seasar.doma.jdbc.tx.LocalTransactionDataSource;
import org.seasar.doma.jdbc.tx.LocalTransactionManager;

/**
 * Doma, used as its documentation recommends: the query DSL with its metamodel ("Unified Criteria
 * API"), a multi-row insert where ids are asked for, batches where they are not, {@code associate}
 * for joins, and its local transaction for many rows. Single statements commit by themselves.
 */
public final class DomaPeer implements Peer {
  private static final Post_ POST = new Post_();
  private static final Article_ ARTICLE = new Article_();
  private static final Author_ AUTHOR = new Author_();
  private static final Product_ PRODUCT = new Product_();

  private final QueryDsl dsl;
  private final QueryDsl inTransaction;
  private final LocalTransactionManager transactions;

  /** Uses the connections of a pool. */
  public DomaPeer(DataSource pool) {
    LocalTransactionDataSource local = new LocalTransactionDataSource(pool);
    DomaConfig config = new DomaConfig(pool);
    this.dsl = new QueryDsl(config);
    this.inTransaction = new QueryDsl(new DomaConfig(local));
    this.transactions =
        new LocalTransactionManager(local.getLocalTransaction(config.getJdbcLogger()));
  }

  @Override
  public Object findById(long id) {
    return dsl.from(POST).where(c -> c.eq(POST.id, id)).fetchOne();
  }

  @Override
  public List<?> list100(long authorId) {
    return dsl.from(POST)
        .where(c -> c.eq(POST.authorId, authorId))
        .orderBy(c -> c.asc(POST.id))
        .limit(100)
        .fetch();
  }

  @Override
  public List<?> list10000() {
    return dsl.from(POST).orderBy(c -> c.asc(POST.id)).fetch();
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return dsl.from(POST).where(c -> c.in(POST.id, ids)).fetch();
  }

  @Override
  public Object insert(PostRow row) {
    Post post = Post.of(row);
    dsl.insert(POST).single(post).execute();
    return post;
  }

  @Override
  public List<?> insertAll(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(Post::of).toList();
    transactions.required(() -> inTransaction.insert(POST).multi(posts).execute());
    return posts;
  }

  @Override
  public void update(PostRow row) {
    dsl.update(POST).single(Post.of(row)).execute();
  }

  @Override
  public void upsertAll(List<ProductRow> rows) {
    List<Product> products =
        rows.stream().map(row -> new Product(row.code(), row.name(), row.stock())).toList();
    transactions.required(
        () -> inTransaction.insert(PRODUCT).batch(products).onDuplicateKeyUpdate().execute());
  }

  @Override
  public void load(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(Post::of).toList();
    transactions.required(
        () ->
            inTransaction
                .insert(POST, settings -> settings.setIgnoreGeneratedKeys(true))
                .batch(posts)
                .execute());
  }

  @Override
  public List<?> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    return dsl.from(POST)
        .where(
            c -> {
              c.eq(POST.authorId, authorId);
              c.eq(POST.published, published);
              c.ge(POST.views, minViews);
            })
        .orderBy(c -> c.desc(POST.id))
        .limit(20)
        .fetch();
  }

  @Override
  public List<?> articlesWithAuthor(long after) {
    return dsl.from(ARTICLE)
        .leftJoin(AUTHOR, on -> on.eq(ARTICLE.authorId, AUTHOR.id))
        .where(c -> c.gt(ARTICLE.id, after))
        .orderBy(c -> c.asc(ARTICLE.id))
        .limit(100)
        .associate(ARTICLE, AUTHOR, (article, author) -> article.author = author)
        .fetch();
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    List<Author> authors =
        dsl.from(AUTHOR)
            .where(c -> c.gt(AUTHOR.id, after))
            .orderBy(c -> c.asc(AUTHOR.id))
            .limit(50)
            .fetch();
    Map<Long, Author> byId = new HashMap<>();
    authors.forEach(author -> byId.put(author.id, author));
    List<Article> articles =
        dsl.from(ARTICLE).where(c -> c.in(ARTICLE.authorId, List.copyOf(byId.keySet()))).fetch();
    for (Article article : articles) {
      article.author = byId.get(article.authorId);
      article.author.articles.add(article);
    }
    return authors;
  }
}
