package dev.rowan.it.finders;

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

/** Finders with every kind of result and parameter. */
@Repository
public interface BookSearch extends CrudRepository<Book, Long> {
  List<Book> findAllByOrderByTitle();

  List<Book> findFirst3ByOrderByPublishedDesc();

  List<Book> findTop2By(Sort sort);

  List<Book> findTopicsByPages(int pages);

  Stream<Book> streamAllBy();

  Optional<Book> findFirstBy(Order... orders);

  Book getFirstByOrderByPagesDesc();

  long countBy();

  boolean existsBy();

  List<Book> findDistinctByGenresShelf(int shelf);

  long countDistinctByGenresShelf(int shelf);

  List<Book> findByPublisher(Publisher publisher);

  List<Book> findByPublisherIs(@Nullable Publisher publisher);

  List<Book> findByPublisherNot(Publisher publisher);

  List<Book> findByPublisherIn(Collection<Publisher> publishers);

  List<Book> findByPublisherNotIn(Publisher... publishers);

  List<Book> findByPublisherInAndPagesLessThan(@Nullable Collection<Publisher> some, int pages);

  List<Book> findByPublisherIdIn(List<Long> ids);

  List<Book> findByGenres(Genre genre);

  List<Book> findByGenresIn(Set<Genre> genres);

  List<Book> findByGenresContaining(Genre genre);

  List<Book> findByGenresNotContaining(Genre genre);

  List<Book> findByReviewsReaderAndReviewsStars(String reader, int stars);

  List<Book> findByReviewsReaderOrReviewsStars(String reader, int stars);

  List<Book> findByReviewsReaderAndPagesAndReviewsStars(String reader, int pages, int stars);

  List<BookLine> findByPagesGreaterThanOrderById(int pages);

  Optional<BookLine> findByTitle(String title);

  BookLine getByTitle(String title);

  @Nullable BookLine readByTitle(String title);

  @Nullable BookLine findFirstByOrderByPages();

  Set<BookLine> searchByPagesGreaterThanOrderByTitle(int pages, Limit limit);

  Stream<BookLine> streamByPagesGreaterThanOrderById(int pages);

  Page<BookLine> findByPagesLessThanOrderByIdDesc(int pages, PageRequest page);

  Slice<BookLine> searchByPagesLessThan(int pages, PageRequest page, Order order);

  KeysetPage<BookLine> findAllByOrderByPagesDesc(KeysetRequest request);

  CompletableFuture<Book> getById(long id);

  CompletableFuture<@Nullable Book> findByIdIs(long id);

  CompletableFuture<Optional<Book>> findFirstByIdGreaterThanOrderById(long id);

  @Fetch("publisher")
  CompletableFuture<Set<Book>> findByIdLessThanOrderById(long id);

  CompletableFuture<Page<Book>> findByIdNot(long id, PageRequest page);

  CompletableFuture<KeysetPage<BookLine>> findByIdNotOrderById(long id, KeysetRequest request);

  CompletableFuture<List<BookLine>> findByIdIn(List<Long> ids);

  CompletableFuture<Boolean> existsByTitle(String title);

  CompletableFuture<Long> countByTitle(String title);

  CompletableFuture<Integer> countByTitleNot(String title);

  CompletableFuture<@Nullable Void> deleteByTitle(String title);

  CompletableFuture<List<Book>> removeByTitle(String title);

  CompletableFuture<Boolean> deleteByPages(int pages);

  int deleteByPagesBetween(int from, int to);

  long deleteByReviewsReaderAndTitleStartingWith(String reader, String start);

  void deleteByIdIn(Long... ids);
}
