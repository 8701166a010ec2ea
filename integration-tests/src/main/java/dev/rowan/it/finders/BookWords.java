package dev.rowan.it.finders;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finder for each word that Spring Data JPA knows. */
@Repository
public interface BookWords extends CrudRepository<Book, Long> {
  List<Book> findByPages(int pages);

  List<Book> findByPagesIs(int pages);

  List<Book> findByPagesEquals(int pages);

  List<Book> findByPagesNot(int pages);

  List<Book> findByPagesIsNot(int pages);

  List<Book> findByPagesBetween(int from, int to);

  List<Book> findByPagesIsBetween(int from, int to);

  List<Book> findByPagesLessThan(int pages);

  List<Book> findByPagesIsLessThan(int pages);

  List<Book> findByPagesLessThanEqual(int pages);

  List<Book> findByPagesIsLessThanEqual(int pages);

  List<Book> findByPagesGreaterThan(int pages);

  List<Book> findByPagesIsGreaterThan(int pages);

  List<Book> findByPagesGreaterThanEqual(int pages);

  List<Book> findByPagesIsGreaterThanEqual(int pages);

  List<Book> findByPublishedBefore(LocalDate day);

  List<Book> findByPublishedIsBefore(LocalDate day);

  List<Book> findByPublishedAfter(LocalDate day);

  List<Book> findByPublishedIsAfter(LocalDate day);

  List<Book> findBySubtitleNull();

  List<Book> findBySubtitleIsNull();

  List<Book> findBySubtitleNotNull();

  List<Book> findBySubtitleIsNotNull();

  List<Book> findByTitleLike(String pattern);

  List<Book> findByTitleIsLike(String pattern);

  List<Book> findByTitleNotLike(String pattern);

  List<Book> findByTitleIsNotLike(String pattern);

  List<Book> findByTitleStartingWith(String start);

  List<Book> findByTitleStartsWith(String start);

  List<Book> findByTitleIsStartingWith(String start);

  List<Book> findByTitleEndingWith(String end);

  List<Book> findByTitleEndsWith(String end);

  List<Book> findByTitleIsEndingWith(String end);

  List<Book> findBySubtitleContaining(String part);

  List<Book> findBySubtitleContains(String part);

  List<Book> findBySubtitleIsContaining(String part);

  List<Book> findBySubtitleNotContaining(String part);

  List<Book> findBySubtitleNotContains(String part);

  List<Book> findBySubtitleIsNotContaining(String part);

  List<Book> findByLabelsContaining(String label);

  List<Book> findByLabelsNotContaining(String label);

  List<Book> findByTitleIn(Collection<String> titles);

  List<Book> findByTitleIsIn(Collection<String> titles);

  List<Book> findByTitleNotIn(Collection<String> titles);

  List<Book> findByTitleIsNotIn(Collection<String> titles);

  List<Book> findByTitleMatches(String regex);

  List<Book> findByTitleRegex(String regex);

  List<Book> findByTitleMatchesRegex(String regex);

  List<Book> findByInPrintTrue();

  List<Book> findByInPrintIsTrue();

  List<Book> findByInPrintFalse();

  List<Book> findByInPrintIsFalse();

  List<Book> findByGenresEmpty();

  List<Book> findByGenresIsEmpty();

  List<Book> findByGenresNotEmpty();

  List<Book> findByGenresIsNotEmpty();

  List<Book> findByTitleIgnoreCase(String title);

  List<Book> findByTitleIgnoringCase(String title);

  List<Book> findByTitleNotIgnoreCase(@Nullable String title);

  List<Book> findByTitleInIgnoreCase(Collection<String> titles);

  List<Book> findByTitleNotInIgnoringCase(String... titles);

  List<Book> findByTitleInOrPagesAllIgnoreCase(@Nullable List<String> titles, int pages);

  List<Book> findByReviewsReaderInIgnoreCase(Set<String> readers);

  List<Book> findByTitleLikeIgnoreCase(String pattern);

  List<Book> findByTitleNotLikeIgnoreCase(String pattern);

  List<Book> findByTitleStartingWithIgnoreCase(String start);

  List<Book> findByTitleEndingWithIgnoreCase(String end);

  List<Book> findByTitleContainingIgnoreCase(String part);

  List<Book> findByTitleNotContainingIgnoreCase(String part);

  List<Book> findByTitleMatchesIgnoreCase(String regex);

  List<Book> findByTitleOrSubtitleAllIgnoreCase(String title, String subtitle);

  List<Book> findByTitleAndPagesAllIgnoringCase(String title, int pages);

  List<Book> findByInPrintTrueAndPagesLessThanOrTitle(int pages, String title);

  List<Book> findByInPrintTrueOrderByPagesDesc();

  List<Book> findByInPrintTrueOrderByInPrintAscTitleDesc();
}
