package com.example;

import dev.rowan.Database;
import dev.rowan.Limit;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.KeysetRequest;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Predicate;
import dev.rowan.query.Read;
import dev.rowan.query.ReadBatch;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Runs the queries of {@link PostSearch}. Immutable and thread-safe; joins the transaction of the
 * calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class PostSearchImpl extends PostRepository implements PostSearch {
  /** Makes a repository that works on the database. */
  public PostSearchImpl(Database database) {
    super(database);
  }

  @Override
  public List<Post> findByAuthorNameAndTitleContainingIgnoreCaseOrderByTitleDesc(String name,
      String title, Limit limit) {
    return query()
        .where(QPost.POST.author().name.eq(name),
            QPost.POST.title.containsIgnoreCase(title))
        .orderBy(QPost.POST.title.desc())
        .limit(limit.rows())
        .list();
  }

  @Override
  public Optional<Post> findFirstByTitleOrderById(String title) {
    return query()
        .where(QPost.POST.title.eq(title))
        .orderBy(QPost.POST.id.asc())
        .first();
  }

  @Override
  public @Nullable Post findByTitleAndAuthorId(@Nullable String title, Long authorId) {
    return query()
        .where(QPost.POST.title.eqIfPresent(title),
            QPost.POST.authorId.eq(authorId))
        .optional()
        .orElse(null);
  }

  @Override
  public Page<Post> findByAuthorIdInOrTopicsIsEmpty(Collection<Long> authors, PageRequest page) {
    return query()
        .where(Predicate.any(
                QPost.POST.authorId.in(authors),
                QPost.POST.topics().isEmpty()))
        .with(QPost.POST.author(), QPost.POST.topics().with(QTopic.TOPIC.parent()))
        .page(page);
  }

  @Override
  public CompletableFuture<List<Post>> findByTitleStartingWith(String start) {
    return query()
        .where(QPost.POST.title.startsWith(start))
        .async()
        .list();
  }

  @Override
  public boolean existsByTitle(String title) {
    return query()
        .where(QPost.POST.title.eq(title))
        .exists();
  }

  @Override
  public int countByEditorIsNull() {
    return Math.toIntExact(query()
        .where(QPost.POST.editorId.isNull())
        .count());
  }

  @Override
  public List<Post> findTop10ByTopicsNameAndTopicsParentIsNullOrderByIdDesc(String name) {
    return query()
        .where(QPost.POST.topics().any(QTopic.TOPIC.name.eq(name), QTopic.TOPIC.parentId.isNull()))
        .orderBy(QPost.POST.id.desc())
        .limit(10)
        .list();
  }

  @Override
  public Page<PostLine> findByAuthor(Author author, PageRequest page) {
    return query()
        .where(QPost.POST.author().is(author))
        .select(PostLineProjection.POST_LINE)
        .page(page);
  }

  @Override
  public KeysetPage<PostLine> findAllByOrderByTitle(KeysetRequest request) {
    return query()
        .orderBy(QPost.POST.title.asc())
        .select(PostLineProjection.POST_LINE)
        .keyset(request);
  }

  @Override
  public CompletableFuture<Set<PostLine>> findByEditorIn(Collection<Author> editors) {
    return statements.database().async(new Callable<Set<PostLine>>() {
      @Override
      public Set<PostLine> call() {
        return new LinkedHashSet<>(query()
            .where(QPost.POST.editor().isIn(editors))
            .select(PostLineProjection.POST_LINE)
            .list());
      }
    });
  }

  @Override
  public CompletableFuture<Integer> deleteByTopics(Topic topic) {
    return statements.database().async(new Callable<Integer>() {
      @Override
      public Integer call() {
        return Math.toIntExact(deleteWhere(QPost.POST.topics().any(QTopic.TOPIC.is(topic))));
      }
    });
  }

  @Override
  public List<Post> deleteByTitle(String title) {
    return deleteReturning(QPost.POST.title.eq(title));
  }

  private Read<Optional<Post>> findFirstByTitleOrderByIdRead(String title) {
    return query()
        .where(QPost.POST.title.eq(title))
        .orderBy(QPost.POST.id.asc())
        .read()
        .first();
  }

  private Read<Optional<Post>> findByTitleAndAuthorIdRead(@Nullable String title, Long authorId) {
    return query()
        .where(QPost.POST.title.eqIfPresent(title),
            QPost.POST.authorId.eq(authorId))
        .read()
        .optional();
  }

  private Read<Boolean> existsByTitleRead(String title) {
    return query()
        .where(QPost.POST.title.eq(title))
        .read()
        .exists();
  }

  private Read<Long> countByEditorIsNullRead() {
    return query()
        .where(QPost.POST.editorId.isNull())
        .read()
        .count();
  }

  @Override
  public PostSearch.Overview overview(String title, Long authorId) {
    ReadBatch batch = new ReadBatch(statements);
    ReadBatch.Part<Optional<Post>> oldest =
        batch.add(findFirstByTitleOrderByIdRead(title));
    ReadBatch.Part<Boolean> isKnown =
        batch.add(existsByTitleRead(title));
    ReadBatch.Part<Long> unedited =
        batch.add(countByEditorIsNullRead());
    ReadBatch.Part<Optional<Post>> own =
        batch.add(findByTitleAndAuthorIdRead(title, authorId));
    batch.run();
    return new PostSearch.Overview(
        oldest.get(),
        isKnown.get(),
        Math.toIntExact(unedited.get()),
        own.get().orElse(null));
  }
}
