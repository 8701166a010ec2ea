package dev.rowan.it.queries;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Slice;
import dev.rowan.query.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declared queries whose rows come in parts, or later. */
@Repository
interface Shelf extends CrudRepository<Book, UUID> {
  /** A row of {@link #lines}. */
  record Line(String title, int pages) {}

  @Query("select pages, title from book where pages >= :least order by title -- by name")
  Page<Line> lines(int least, PageRequest page);

  @Query("with b as (select * from book where pages > :least) select b.* from b order by pages;")
  Page<Book> books(int least, PageRequest page);

  @Query(
      "select title from book where pages > :least order by title = :first desc, title for share")
  Page<String> startingWith(String first, int least, PageRequest page);

  @Query("select distinct on (binding) title from book order by binding, title")
  Page<String> oneOfEach(PageRequest page);

  @Query("(select title from book order by title limit 1) union all select 'z' order by title")
  Page<String> union(PageRequest page);

  @Query("select title from book order by (select max(pages) from book), title")
  Slice<String> slice(PageRequest statement);

  @Query("select title from book where title <> :content order by title")
  Slice<String> slice(String content, PageRequest statements);

  @Query("select title from book order by title;")
  List<String> titles(Limit limit);

  /** A row of {@link #sorted}; the label of its second column is another name. */
  record Sorted(String title, int pagesTwice, int count) {}

  @Query("select title, pages * 2 as PagesTwice, 1 as count, 2 as hidden_one from book;")
  List<Sorted> sorted(Sort columns);

  @Query("select * from book where pages > :sort order by binding for share")
  Page<Book> sortedBooks(int sort, Sort columns, PageRequest sql);

  @Query("select title from book order by title = :first desc -- this one first")
  Slice<String> sortedSlice(PageRequest page, String first, Sort sort);

  @Query("select distinct on (binding) pages, title from book order by binding")
  CompletableFuture<List<Line>> firstsSorted(Sort sort, Limit limit);

  @Query("select title, pages from book union select 'z', 0")
  Stream<Line> unionSorted(Sort sort);

  @Query("select binding from book order by title")
  Set<Binding> bindings(Limit limit);

  @Query("select b.* from book b order by b.title")
  Stream<Book> all(Limit statement);

  @Query("select * from book where title = :title")
  CompletableFuture<Book> book(String title);

  @Query("select title, pages from book where title = :title")
  CompletableFuture<@Nullable Line> lineIfAny(String title);

  @Query("select title, pages from book where title = :title")
  CompletableFuture<Optional<Line>> line(String title);

  @Query("select title from book where pages > :least order by title")
  CompletableFuture<List<String>> later(int least, Limit limit);

  @Query("select title from book order by title")
  CompletableFuture<Page<String>> laterPage(PageRequest page);

  @Query("select title from book order by title")
  CompletableFuture<Slice<String>> laterSlice(PageRequest page);

  @Query("select binding from book")
  CompletableFuture<Set<Binding>> laterBindings();

  @Query("select count(*) from book")
  CompletableFuture<Long> laterCount();

  @Query("update book set pages = pages + :more where title = :title")
  CompletableFuture<Integer> grow(String title, int more);

  @Query("update book set pages = pages where title = :title")
  CompletableFuture<Boolean> touch(String title);

  @Query("update book set price = :statement where title = :failure")
  CompletableFuture<Void> price(int statement, String failure);
}
