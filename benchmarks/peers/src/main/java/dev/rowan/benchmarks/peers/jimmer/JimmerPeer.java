package dev.rowan.benchmarks.peers.jimmer;

import dev.rowan.benchmarks.peers.ArticleRow;
import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import java.util.List;
import javax.sql.DataSource;
import org.babyfish.jimmer.ImmutableObjects;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.BatchSaveResult;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.jspecify.annotations.Nullable;

/**
 * Jimmer, used as its documentation recommends: typed queries, object fetchers for relations, which
 * load them in batches ("Object fetcher", the batch size for lists raised so that one query does),
 * save commands with their mode ("Save command"), in a transaction where there are many rows.
 */
public final class JimmerPeer implements Peer {
  private static final PostTable POST = PostTable.$;
  private static final AuthorTable AUTHOR = AuthorTable.$;
  private static final PostFetcher ARTICLE =
      PostFetcher.$.title().body().published().views().createdAt();
  private static final PostFetcher WITH_AUTHOR = ARTICLE.author(AuthorFetcher.$.allScalarFields());
  private static final AuthorFetcher WITH_ARTICLES =
      AuthorFetcher.$.allScalarFields().articles(ARTICLE);

  private final JSqlClient sql;

  /** Uses the connections of a pool. */
  public JimmerPeer(DataSource pool) {
    this.sql =
        JSqlClient.newBuilder()
            .setConnectionManager(ConnectionManager.simpleConnectionManager(pool))
            .setDialect(new PostgresDialect())
            .setDefaultListBatchSize(64)
            .build();
  }

  @Override
  public Object findById(long id) {
    return sql.findOneById(Post.class, id);
  }

  @Override
  public List<?> list100(long authorId) {
    return sql.createQuery(POST)
        .where(POST.authorId().eq(authorId))
        .orderBy(POST.id().asc())
        .select(POST)
        .limit(100)
        .execute();
  }

  @Override
  public List<?> list10000() {
    return sql.createQuery(POST).orderBy(POST.id().asc()).select(POST).execute();
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return sql.findByIds(Post.class, ids);
  }

  @Override
  public Object insert(PostRow post) {
    return sql.saveCommand(entity(post))
        .setMode(SaveMode.INSERT_ONLY)
        .execute()
        .getModifiedEntity();
  }

  @Override
  public List<?> insertAll(List<PostRow> rows) {
    return save(rows).getItems().stream().map(BatchSaveResult.Item::getModifiedEntity).toList();
  }

  @Override
  public void update(PostRow post) {
    sql.saveCommand(entity(post)).setMode(SaveMode.UPDATE_ONLY).execute();
  }

  @Override
  public void upsertAll(List<ProductRow> rows) {
    List<Product> products =
        rows.stream()
            .map(
                row ->
                    ProductDraft.$.produce(
                        draft ->
                            draft.setCode(row.code()).setName(row.name()).setStock(row.stock())))
            .toList();
    sql.transaction(() -> sql.saveEntitiesCommand(products).setMode(SaveMode.UPSERT).execute());
  }

  @Override
  public void load(List<PostRow> rows) {
    save(rows);
  }

  private BatchSaveResult<Post> save(List<PostRow> rows) {
    List<Post> posts = rows.stream().map(JimmerPeer::entity).toList();
    return sql.transaction(
        () -> sql.saveEntitiesCommand(posts).setMode(SaveMode.INSERT_ONLY).execute());
  }

  private static Post entity(PostRow row) {
    return PostDraft.$.produce(
        draft -> {
          if (row.id() != 0) {
            draft.setId(row.id());
          }
          draft
              .setAuthorId(row.authorId())
              .setTitle(row.title())
              .setBody(row.body())
              .setPublished(row.published())
              .setViews(row.views())
              .setRating(row.rating())
              .setPrice(row.price())
              .setCreatedAt(row.createdAt())
              .setNote(row.note());
        });
  }

  @Override
  public List<?> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    return sql.createQuery(POST)
        .where(
            POST.authorId().eqIf(authorId),
            POST.published().eqIf(published),
            POST.views().geIf(minViews))
        .orderBy(POST.id().desc())
        .select(POST)
        .limit(20)
        .execute();
  }

  @Override
  public List<?> articlesWithAuthor(long after) {
    return sql.createQuery(POST)
        .where(POST.id().gt(after))
        .orderBy(POST.id().asc())
        .select(POST.fetch(WITH_AUTHOR))
        .limit(100)
        .execute();
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    return sql.createQuery(AUTHOR)
        .where(AUTHOR.id().gt(after))
        .orderBy(AUTHOR.id().asc())
        .select(AUTHOR.fetch(WITH_ARTICLES))
        .limit(50)
        .execute();
  }

  @Override
  public Object seen(Object entity) {
    if (entity instanceof Author author) {
      return row(author, author.articles().stream().map(post -> row(post, null)).toList());
    }
    Post post = (Post) entity;
    return ImmutableObjects.isLoaded(post, PostProps.RATING)
        ? row(post)
        : row(post, row(post.author(), List.of()));
  }

  private static PostRow row(Post p) {
    return new PostRow(
        p.id(),
        p.authorId(),
        p.title(),
        p.body(),
        p.published(),
        p.views(),
        p.rating(),
        p.price(),
        p.createdAt(),
        p.note());
  }

  private static ArticleRow row(Post a, @Nullable AuthorRow author) {
    return new ArticleRow(
        a.id(), a.title(), a.body(), a.published(), a.views(), a.createdAt(), author);
  }

  private static AuthorRow row(Author a, List<ArticleRow> articles) {
    return new AuthorRow(a.id(), a.name(), a.email(), a.joinedAt(), articles);
  }
}
