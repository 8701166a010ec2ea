package dev.rowan.it.relations;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.Fetch;
import dev.rowan.annotations.Repository;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.KeysetRequest;
import dev.rowan.query.Order;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Slice;
import dev.rowan.query.Sort;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finders of every kind, read from their names. */
@Repository
public interface ArticleSearch extends CrudRepository<Article, Long> {
  List<Article> findByWriterNameAndTitleContainingIgnoreCaseOrderByTitleDesc(
      String name, String title, Limit limit);

  @Fetch({"writer", "topics.parent"})
  List<Article> findByTitleInOrderById(Collection<String> titles);

  Optional<Article> findFirstByTitleStartingWithOrderByIdDesc(String start);

  Article getByTitle(String title);

  @Nullable Article findByTitle(String title);

  List<Article> findByWriterIdOrEditorIsNullAndTopicsIsNotEmptyOrderByIdAsc(long writerId);

  List<Article> findByTitleLikeAndWriterId(
      @Nullable String pattern, @Nullable Long writer, Sort sort);

  Set<Article> searchByIdBetween(long from, long to, Order... orders);

  Stream<Article> streamByIdGreaterThanEqual(long id);

  Page<Article> findByTitleNot(String title, PageRequest page);

  Slice<Article> findByTitleNotOrderByTitle(String title, PageRequest page);

  KeysetPage<Article> findByIdNotNullOrderByTitle(KeysetRequest request);

  CompletableFuture<List<Article>> findByTitleEndingWith(String end);

  List<Article> findByTopicsNameAndTopicsParentIdIsNullOrderById(String topic);

  @Fetch("writer")
  @Override
  Optional<Article> findById(Long id);

  boolean existsByWriterName(String name);

  int countByTopicsIsEmpty();

  long deleteByWriterNameAndTitleNotLike(String name, String pattern);

  boolean removeByTitle(String title);

  List<Article> findByTitleIn(String... titles);

  /** Stays as it is. */
  default Article first() {
    return findFirstByTitleStartingWithOrderByIdDesc("").orElseThrow();
  }
}
