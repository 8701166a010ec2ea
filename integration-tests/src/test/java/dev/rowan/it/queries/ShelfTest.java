package dev.rowan.it.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Limit;
import dev.rowan.errors.NotFoundException;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Slice;
import dev.rowan.query.Sort;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of the rows of declared queries, and results that come later. */
@RowanTest(schema = "/dev/rowan/it/queries/schema.sql")
class ShelfTest {
  private static final PageRequest FIRST = PageRequest.first(2);

  private Shelf shelf;

  @BeforeEach
  void fill(Database database) {
    shelf = new ShelfImpl(database);
    if (shelf.count() == 0) {
      shelf.insertAll(List.of(book("c", 3), book("a", 1), book("d", 4), book("b", 2)));
    }
  }

  private static Book book(String title, int pages) {
    Binding binding = pages % 2 == 0 ? Binding.PAPER : Binding.AUDIO;
    return new Book(
        title, UUID.randomUUID(), binding, pages, null, Instant.EPOCH, null, false, List.of());
  }

  @Test
  void pagesOfRecords() {
    Shelf.Line b = new Shelf.Line("b", 2);
    Shelf.Line c = new Shelf.Line("c", 3);
    Shelf.Line d = new Shelf.Line("d", 4);
    assertThat(shelf.lines(2, FIRST)).isEqualTo(new Page<>(List.of(b, c), 0, 2, 3));
    assertThat(shelf.lines(2, FIRST.next())).isEqualTo(new Page<>(List.of(d), 1, 2, 3));
    assertThat(shelf.lines(2, new PageRequest(9, 2))).isEqualTo(new Page<>(List.of(), 9, 2, 3));
    assertThat(shelf.lines(9, FIRST)).isEqualTo(new Page<>(List.of(), 0, 2, 0));
  }

  @Test
  void pagesOfAllKindsOfQueries() {
    assertThat(shelf.books(1, FIRST).map(Book::title).content()).containsExactly("b", "c");
    assertThat(shelf.books(1, FIRST).totalElements()).isEqualTo(3);
    assertThat(shelf.startingWith("c", 0, FIRST)).isEqualTo(new Page<>(List.of("c", "a"), 0, 2, 4));
    assertThat(shelf.oneOfEach(PageRequest.first(1))).isEqualTo(new Page<>(List.of("b"), 0, 1, 2));
    assertThat(shelf.union(PageRequest.first(1))).isEqualTo(new Page<>(List.of("a"), 0, 1, 2));
  }

  @Test
  void slicesAndLimits() {
    assertThat(shelf.slice(FIRST)).isEqualTo(new Slice<>(List.of("a", "b"), 0, 2, true));
    assertThat(shelf.slice(FIRST.next())).isEqualTo(new Slice<>(List.of("c", "d"), 1, 2, false));
    assertThat(shelf.slice("b", FIRST)).isEqualTo(new Slice<>(List.of("a", "c"), 0, 2, true));
    assertThat(shelf.titles(Limit.of(3))).containsExactly("a", "b", "c");
    assertThat(shelf.titles(Limit.of(0))).isEmpty();
    assertThat(shelf.bindings(Limit.of(1))).containsExactly(Binding.AUDIO);
    try (Stream<Book> all = shelf.all(Limit.of(2))) {
      assertThat(all).extracting(Book::title).containsExactly("a", "b");
    }
  }

  /** For a parameter the server would plan for a tenth of all rows. */
  @Test
  void limitsStandInTheSqlAsNumbers(TestDatabase server) {
    List<String> sent = new ArrayList<>();
    try (Database database =
        Database.builder()
            .dataSource(server.dataSource())
            .listener(event -> sent.add(event.sql()))
            .build()) {
      Shelf listened = new ShelfImpl(database);
      listened.titles(Limit.of(Long.MAX_VALUE));
      listened.slice(new PageRequest(1, 2));
      listened.oneOfEach(PageRequest.first(1));
    }
    assertThat(sent)
        .extracting(sql -> sql.replaceFirst("(?s)^select.* order by ", ""))
        .containsExactly(
            "title\nlimit\n9223372036854775807",
            "(select max(pages) from book), title\noffset ? limit\n3",
            "binding, title\noffset ? limit\n1",
            sent.get(3));
    assertThat(sent.get(3)).startsWith("select count(*)");
  }

  @Test
  void callersSayAnOrder() {
    assertThat(shelf.sorted(Sort.parse("-pagesTwice")))
        .extracting("title")
        .containsExactly("d", "c", "b", "a");
    assertThat(shelf.sorted(Sort.parse("count,-title")))
        .extracting("title")
        .containsExactly("d", "c", "b", "a");
    assertThat(shelf.sorted(Sort.parse("hidden_one,hiddenOne,title")))
        .extracting("title")
        .containsExactly("a", "b", "c", "d");
    assertThat(shelf.sorted(Sort.unsorted())).hasSize(4);
    Page<Book> books = shelf.sortedBooks(1, Sort.parse("-createdAt,-title,isSold"), FIRST);
    assertThat(books.map(Book::title)).isEqualTo(new Page<>(List.of("d", "b"), 0, 2, 3));
    assertThat(shelf.sortedBooks(1, Sort.by("is_sold", "title"), FIRST).map(Book::title).content())
        .containsExactly("b", "d");
    assertThat(shelf.sortedSlice(FIRST, "c", Sort.parse("-title")))
        .isEqualTo(new Slice<>(List.of("c", "d"), 0, 2, true));
    assertThat(shelf.firstsSorted(Sort.parse("-title"), Limit.of(1)).join())
        .containsExactly(new Shelf.Line("d", 4));
    try (Stream<Shelf.Line> lines = shelf.unionSorted(Sort.parse("pages,title"))) {
      assertThat(lines).extracting("title").containsExactly("z", "a", "b", "c", "d");
    }
  }

  @Test
  void namesOfNoColumnAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shelf.sorted(Sort.by("pages")))
        .withMessageStartingWith("There is no \"pages\" to sort by; ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shelf.sortedBooks(1, Sort.parse("-title,1; drop table book"), FIRST))
        .withMessageStartingWith("There is no \"1; drop table book\" to sort by; ");
  }

  @Test
  void rowsThatComeLater() {
    assertThat(shelf.book("a").join().pages()).isEqualTo(1);
    assertThat(shelf.lineIfAny("a").join()).isEqualTo(new Shelf.Line("a", 1));
    assertThat(shelf.lineIfAny("x").join()).isNull();
    assertThat(shelf.line("a").join()).contains(new Shelf.Line("a", 1));
    assertThat(shelf.line("x").join()).isEmpty();
    assertThat(shelf.later(1, Limit.of(2)).join()).containsExactly("b", "c");
    assertThat(shelf.laterPage(FIRST).join().totalElements()).isEqualTo(4);
    assertThat(shelf.laterSlice(FIRST).join().hasNext()).isTrue();
    assertThat(shelf.laterBindings().join()).containsExactlyInAnyOrder(Binding.values());
    assertThat(shelf.laterCount().join()).isEqualTo(4);
    assertThatThrownBy(() -> shelf.book("x").join()).hasCauseInstanceOf(NotFoundException.class);
  }

  @Test
  void changesThatComeLater() {
    assertThat(shelf.grow("a", 0).join()).isEqualTo(1);
    assertThat(shelf.touch("x").join()).isFalse();
    assertThat(shelf.price(2, "a").join()).isNull();
    assertThat(shelf.book("a").join().price()).isEqualByComparingTo("2");
  }
}
