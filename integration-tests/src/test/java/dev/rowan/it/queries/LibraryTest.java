package dev.rowan.it.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parameter of any type may be null where the SQL says what that means, and a list empty. */
@RowanTest(schema = "/dev/rowan/it/queries/schema.sql")
class LibraryTest {
  private static final UUID ISBN = new UUID(1, 2);
  private static final UUID OTHER = new UUID(3, 4);
  private static final Instant MOMENT = Instant.parse("2026-01-02T03:04:05Z");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  private Library library;

  @BeforeEach
  void fill(Database database) {
    library = new LibraryImpl(database);
    if (library.count() == 0) {
      library.insertAll(
          List.of(
              new Book(
                  "sql", ISBN, Binding.PAPER, 3, BigDecimal.ONE, MOMENT, DAY, false, List.of("a")),
              new Book(
                  "java",
                  OTHER,
                  Binding.AUDIO,
                  5,
                  BigDecimal.TEN,
                  MOMENT.plusSeconds(9),
                  null,
                  true,
                  List.of())));
    }
  }

  @Test
  void nullIsNoCondition() {
    assertThat(library.byIsbn(null)).isEqualTo(2);
    assertThat(library.byBinding(null)).isEqualTo(2);
    assertThat(library.byTitle(null)).isEqualTo(2);
    assertThat(library.byPages(null)).isEqualTo(2);
    assertThat(library.byPrice(null)).isEqualTo(2);
    assertThat(library.byCreation(null)).isEqualTo(2);
    assertThat(library.byPrinting(null)).isEqualTo(2);
    assertThat(library.byOpening(null)).isEqualTo(2);
    assertThat(library.byLending(null)).isEqualTo(2);
    assertThat(library.bySale(null)).isEqualTo(2);
    assertThat(library.byCover(null)).isEqualTo(2);
    assertThat(library.byIsbns(null)).isEqualTo(2);
  }

  @Test
  void valuesAreConditions() {
    assertThat(library.byIsbn(ISBN)).isEqualTo(1);
    assertThat(library.byBinding(Binding.AUDIO)).isEqualTo(1);
    assertThat(library.byTitle("av")).isEqualTo(1);
    assertThat(library.byPages(4)).isEqualTo(1);
    assertThat(library.byPrice(BigDecimal.TEN)).isEqualTo(1);
    assertThat(library.byCreation(MOMENT.plusSeconds(1))).isEqualTo(1);
    assertThat(library.byPrinting(DAY)).isEqualTo(1);
    assertThat(library.byOpening(LocalTime.NOON)).isZero();
    assertThat(library.byLending(Duration.ofDays(1))).isZero();
    assertThat(library.bySale(true)).isEqualTo(1);
    assertThat(library.byCover(new byte[] {1})).isZero();
    assertThat(library.byFacts("{}")).isEqualTo(2);
    assertThat(library.byFacts("{\"k\": \":v\"}")).isZero();
  }

  @Test
  void listsWithoutBrackets() {
    assertThat(library.titlesOf(new UUID[] {ISBN, OTHER}, Binding.AUDIO)).containsExactly("java");
    assertThat(library.titlesWithout(List.of(ISBN))).containsExactly("java");
  }

  @Test
  void findersTakeAndReturnWhatJavaConverts() {
    assertThat(library.countByPagesGreaterThan(3)).isEqualTo(1);
    assertThat(library.existsByTitle("sql")).isTrue();
    assertThat(library.findByPagesInOrderByTitle(3, 5, 7))
        .extracting(Book::title)
        .containsExactly("java", "sql");
  }

  @Test
  void inheritsWhatItDeclaresAgain() {
    assertThat(library.async().count().join()).isEqualTo(2);
  }

  @Test
  void listsOfEveryKind() {
    assertThat(library.byIsbns(List.of(ISBN, OTHER))).isEqualTo(2);
    assertThat(library.without(Set.of(ISBN))).isEqualTo(1);
    assertThat(library.byBindings(Set.of(Binding.PAPER, Binding.AUDIO))).isEqualTo(2);
    assertThat(library.byTitles(new String[] {"sql", "java"}, new int[] {5})).isEqualTo(1);
    assertThat(library.byKeywords(List.of("a", "b"))).isEqualTo(1);
    assertThat(library.byMoments(Set.of(MOMENT), List.of(DAY))).isEqualTo(1);
  }

  @Test
  void emptyLists() {
    assertThat(library.byIsbns(List.of())).isZero();
    assertThat(library.without(Set.of())).isEqualTo(2);
    assertThat(library.byBindings(Set.of())).isZero();
    assertThat(library.byTitles(new String[0], new int[0])).isZero();
    assertThat(library.byKeywords(List.of())).isEqualTo(1);
    assertThat(library.byMoments(Set.of(), List.of())).isZero();
  }
}
