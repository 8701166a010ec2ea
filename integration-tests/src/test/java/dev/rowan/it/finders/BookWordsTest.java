package dev.rowan.it.finders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every word of Spring Data JPA's finders means here what it means there. */
@RowanTest(schema = "/dev/rowan/it/finders/schema.sql")
class BookWordsTest {
  private static final String AHAB = "Ahab";
  private static final String BEOWULF = "beowulf";
  private static final String CANDIDE = "Candide";
  private static final String DRACULA = "Dracula";
  private static final LocalDate DAY = LocalDate.of(1851, 10, 18);

  /** As its documentation lists them; Near, Within and Exists are not for tables. */
  private static final List<String> OF_SPRING =
      List.of(
              "And Or Is Equals Not IsNot Between IsBetween LessThan IsLessThan LessThanEqual"
                  .split(" "),
              "IsLessThanEqual GreaterThan IsGreaterThan GreaterThanEqual IsGreaterThanEqual"
                  .split(" "),
              "Before IsBefore After IsAfter Null IsNull NotNull IsNotNull Like IsLike".split(" "),
              "NotLike IsNotLike StartingWith StartsWith IsStartingWith EndingWith EndsWith"
                  .split(" "),
              "IsEndingWith Containing Contains IsContaining NotContaining NotContains".split(" "),
              "IsNotContaining In IsIn NotIn IsNotIn Matches Regex MatchesRegex True".split(" "),
              "IsTrue False IsFalse Empty IsEmpty NotEmpty IsNotEmpty IgnoreCase".split(" "),
              "IgnoringCase AllIgnoreCase AllIgnoringCase OrderBy Desc Asc".split(" "))
          .stream()
          .flatMap(Stream::of)
          .toList();

  private Database database;
  private BookWords books;

  @BeforeEach
  void open(TestDatabase server) {
    database = server.open();
    books = new BookWordsImpl(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyWordHasAFinder() {
    Set<String> missing = new TreeSet<>(OF_SPRING);
    for (Method method : BookWords.class.getDeclaredMethods()) {
      String rest =
          method
              .getName()
              .replaceFirst("findBy(Pages|Published|Subtitle|Title|Labels|InPrint|Genres)", "");
      missing.removeIf(word -> rest.matches(".*" + word + "(?![a-z]).*"));
    }
    assertThat(missing).isEmpty();
  }

  private static void isOneOf(List<Book> found, String... titles) {
    assertThat(found).extracting(book -> book.title).containsExactlyInAnyOrder(titles);
  }

  @Test
  void equality() {
    isOneOf(books.findByPages(100), AHAB);
    isOneOf(books.findByPagesIs(100), AHAB);
    isOneOf(books.findByPagesEquals(100), AHAB);
    isOneOf(books.findByPagesNot(100), BEOWULF, CANDIDE, DRACULA);
    isOneOf(books.findByPagesIsNot(100), BEOWULF, CANDIDE, DRACULA);
    isOneOf(books.findByTitleIn(List.of(AHAB, "x")), AHAB);
    isOneOf(books.findByTitleIsIn(List.of()));
    isOneOf(books.findByTitleNotIn(List.of(AHAB, DRACULA)), BEOWULF, CANDIDE);
    isOneOf(books.findByTitleIsNotIn(List.of()), AHAB, BEOWULF, CANDIDE, DRACULA);
  }

  @Test
  void orders() {
    isOneOf(books.findByPagesBetween(200, 300), BEOWULF, CANDIDE);
    isOneOf(books.findByPagesIsBetween(200, 200), BEOWULF);
    isOneOf(books.findByPagesLessThan(200), AHAB);
    isOneOf(books.findByPagesIsLessThan(200), AHAB);
    isOneOf(books.findByPagesLessThanEqual(200), AHAB, BEOWULF);
    isOneOf(books.findByPagesIsLessThanEqual(200), AHAB, BEOWULF);
    isOneOf(books.findByPagesGreaterThan(300), DRACULA);
    isOneOf(books.findByPagesIsGreaterThan(300), DRACULA);
    isOneOf(books.findByPagesGreaterThanEqual(300), CANDIDE, DRACULA);
    isOneOf(books.findByPagesIsGreaterThanEqual(300), CANDIDE, DRACULA);
    isOneOf(books.findByPublishedBefore(DAY), BEOWULF, CANDIDE);
    isOneOf(books.findByPublishedIsBefore(DAY), BEOWULF, CANDIDE);
    isOneOf(books.findByPublishedAfter(DAY), DRACULA);
    isOneOf(books.findByPublishedIsAfter(DAY), DRACULA);
  }

  @Test
  void absenceAndTruth() {
    isOneOf(books.findBySubtitleNull(), BEOWULF);
    isOneOf(books.findBySubtitleIsNull(), BEOWULF);
    isOneOf(books.findBySubtitleNotNull(), AHAB, CANDIDE, DRACULA);
    isOneOf(books.findBySubtitleIsNotNull(), AHAB, CANDIDE, DRACULA);
    isOneOf(books.findByInPrintTrue(), AHAB, BEOWULF, DRACULA);
    isOneOf(books.findByInPrintIsTrue(), AHAB, BEOWULF, DRACULA);
    isOneOf(books.findByInPrintFalse(), CANDIDE);
    isOneOf(books.findByInPrintIsFalse(), CANDIDE);
    isOneOf(books.findByGenresEmpty(), DRACULA);
    isOneOf(books.findByGenresIsEmpty(), DRACULA);
    isOneOf(books.findByGenresNotEmpty(), AHAB, BEOWULF, CANDIDE);
    isOneOf(books.findByGenresIsNotEmpty(), AHAB, BEOWULF, CANDIDE);
  }

  @Test
  void text() {
    isOneOf(books.findByTitleLike("%a%"), AHAB, CANDIDE, DRACULA);
    isOneOf(books.findByTitleIsLike("_hab"), AHAB);
    isOneOf(books.findByTitleNotLike("%a%"), BEOWULF);
    isOneOf(books.findByTitleIsNotLike("%"));
    isOneOf(books.findByTitleStartingWith("C"), CANDIDE);
    isOneOf(books.findByTitleStartsWith("C"), CANDIDE);
    isOneOf(books.findByTitleIsStartingWith("b"), BEOWULF);
    isOneOf(books.findByTitleEndingWith("a"), DRACULA);
    isOneOf(books.findByTitleEndsWith("b"), AHAB);
    isOneOf(books.findByTitleIsEndingWith("x"));
    isOneOf(books.findBySubtitleContaining("0%"), CANDIDE);
    isOneOf(books.findBySubtitleContains("wh"), AHAB);
    isOneOf(books.findBySubtitleIsContaining("_"));
    isOneOf(books.findBySubtitleNotContaining("vamp"), AHAB, CANDIDE);
    isOneOf(books.findBySubtitleNotContains("%"), AHAB, DRACULA);
    isOneOf(books.findBySubtitleIsNotContaining(""));
    isOneOf(books.findByTitleMatches("^[AC]"), AHAB, CANDIDE);
    isOneOf(books.findByTitleRegex("[bd]e?$"), AHAB, CANDIDE);
    isOneOf(books.findByTitleMatchesRegex("w"), BEOWULF);
  }

  @Test
  void oneOfSeveralValues() {
    isOneOf(books.findByLabelsContaining("old"), AHAB, BEOWULF);
    isOneOf(books.findByLabelsNotContaining("long"), BEOWULF, CANDIDE);
  }

  @Test
  void letters() {
    isOneOf(books.findByTitleIgnoreCase("AHAB"), AHAB);
    isOneOf(books.findByTitleIgnoringCase("BEOwulf"), BEOWULF);
    isOneOf(books.findByTitleNotIgnoreCase("ahab"), BEOWULF, CANDIDE, DRACULA);
    isOneOf(books.findByTitleNotIgnoreCase(null), AHAB, BEOWULF, CANDIDE, DRACULA);
    isOneOf(books.findByTitleLikeIgnoreCase("B%"), BEOWULF);
    isOneOf(books.findByTitleNotLikeIgnoreCase("%A%"), BEOWULF);
    isOneOf(books.findByTitleStartingWithIgnoreCase("BE"), BEOWULF);
    isOneOf(books.findByTitleEndingWithIgnoreCase("ULA"), DRACULA);
    isOneOf(books.findByTitleContainingIgnoreCase("AND"), CANDIDE);
    isOneOf(books.findByTitleNotContainingIgnoreCase("D"), AHAB, BEOWULF);
    isOneOf(books.findByTitleMatchesIgnoreCase("^b"), BEOWULF);
    isOneOf(books.findByTitleOrSubtitleAllIgnoreCase("ahab", "A VAMPIRE"), AHAB, DRACULA);
    isOneOf(books.findByTitleAndPagesAllIgnoringCase("ahab", 100), AHAB);
    isOneOf(books.findByTitleInIgnoreCase(List.of("aHAB", "Beowulf", "x")), AHAB, BEOWULF);
    isOneOf(books.findByTitleInIgnoreCase(Set.of()));
    isOneOf(books.findByTitleNotInIgnoringCase("ahab", "BEOWULF", "candide"), DRACULA);
    isOneOf(books.findByTitleInOrPagesAllIgnoreCase(List.of("ahab"), 400), AHAB, DRACULA);
    isOneOf(books.findByTitleInOrPagesAllIgnoreCase(null, 400), DRACULA);
    isOneOf(books.findByReviewsReaderInIgnoreCase(Set.of("ANA")), AHAB, BEOWULF);
  }

  @Test
  void combinationsAndOrder() {
    isOneOf(books.findByInPrintTrueAndPagesLessThanOrTitle(200, CANDIDE), AHAB, CANDIDE);
    assertThat(books.findByInPrintTrueOrderByPagesDesc()).hasToString("[Dracula, beowulf, Ahab]");
    assertThat(books.findByInPrintTrueOrderByInPrintAscTitleDesc())
        .extracting(book -> book.id)
        .containsExactlyInAnyOrder(1L, 2L, 4L);
  }
}
