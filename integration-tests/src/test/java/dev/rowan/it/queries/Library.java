package dev.rowan.it.queries;

import dev.rowan.AsyncRepository;
import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Predicate;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conditions that may be left out, and lists, of every type. */
@Repository
interface Library extends CrudRepository<Book, UUID> {

  @Query("select count(*) from book where :isbn is null or isbn = :isbn")
  int byIsbn(@Nullable UUID isbn);

  @Query("select count(*) from book where (:binding is null or binding = :binding)")
  int byBinding(@Nullable Binding binding);

  @Query("select count(*) from book where :title is null or title ilike '%' || :title || '%'")
  int byTitle(@Nullable String title);

  @Query("select count(*) from book where :pages is null or pages >= :pages")
  int byPages(@Nullable Integer pages);

  @Query("select count(*) from book where price < :price or :price is null")
  int byPrice(@Nullable BigDecimal price);

  @Query("select count(*) from book where :since is null or created_at >= :since")
  int byCreation(@Nullable Instant since);

  @Query("select count(*) from book where :day is null or printed = :day")
  int byPrinting(@Nullable LocalDate day);

  @Query("select count(*) from book where :time is null or opens = :time")
  int byOpening(@Nullable LocalTime time);

  @Query("select count(*) from book where :lent is null or lent = :lent")
  int byLending(@Nullable Duration lent);

  @Query("select count(*) from book where :sold is null or is_sold = :sold")
  int bySale(@Nullable Boolean sold);

  @Query("select count(*) from book where :cover is null or cover = :cover")
  int byCover(byte @Nullable [] cover);

  @Query("select count(*) from book where facts @> :facts::jsonb and :facts::jsonb is not null")
  int byFacts(String facts);

  @Query("select count(*) from book where :isbns is null or isbn in (:isbns)")
  int byIsbns(@Nullable List<UUID> isbns);

  @Query("select count(*) from book where isbn not in (:isbns)")
  int without(Set<UUID> isbns);

  @Query("select count(*) from book where binding = any(:bindings)")
  int byBindings(Collection<Binding> bindings);

  @Query("select count(*) from book where title = any(:titles) and pages <> all(:pages)")
  int byTitles(String[] titles, int[] pages);

  @Query("select count(*) from book where keywords && :words or keywords = :words")
  int byKeywords(List<String> words);

  @Query("select count(*) from book where created_at in (:moments) or printed in (:days)")
  int byMoments(Collection<? extends Instant> moments, List<LocalDate> days);

  @Query("select title from book where isbn in :isbns and binding in :binding order by title")
  List<String> titlesOf(UUID[] isbns, Binding binding);

  @Query("select title from book where isbn not in :isbns")
  List<String> titlesWithout(List<UUID> isbns);

  Long countByPagesGreaterThan(int pages);

  Boolean existsByTitle(String title);

  List<Book> findByPagesInOrderByTitle(int... pages);

  @Override
  EntityQuery<Book> where(Predicate... predicates);

  AsyncRepository<Book, UUID> async();
}
