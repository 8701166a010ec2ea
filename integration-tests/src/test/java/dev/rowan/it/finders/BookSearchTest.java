package dev.rowan.it.finders;

import static dev.rowan.it.finders.QBook.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Limit;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.TransactionException;
import dev.rowan.it.finders.BookLine.GenreName;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.KeysetRequest;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Slice;
import dev.rowan.query.Sort;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What finders return and take. */
@RowanTest(schema = "/dev/rowan/it/finders/schema.sql")
class BookSearchTest {
  private static final Publisher ADA = new Publisher(1L, "Ada");
  private static final Publisher BEE = new Publisher(2L, "Bee");
  private static final Genre SEA = new Genre(1L, "sea", 1);
  private static final Genre WAR = new Genre(2L, "war", 2);
  private static final Genre LOVE = new Genre(3L, "love", 1);
  private static final BookLine AHAB =
      new BookLine("Ahab", "Ada", List.of(new GenreName("sea"), new GenreName("love")));
  private static final BookLine DRACULA = new BookLine("Dracula", null, List.of());

  private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
  private Database database;
  private BookSearch books;

  @BeforeEach
  void open(TestDatabase server) throws SQLException {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    books = new BookSearchImpl(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static List<String> titles(Iterable<Book> found) {
    List<String> titles = new ArrayList<>();
    found.forEach(book -> titles.add(book.title));
    return titles;
  }

  @Test
  void withoutConditions() {
    assertThat(titles(books.findAllByOrderByTitle())).hasSize(4).contains("Ahab", "Dracula");
    assertThat(titles(books.findFirst3ByOrderByPublishedDesc()))
        .containsExactly("Dracula", "Ahab", "Candide");
    assertThat(titles(books.findTop2By(Sort.parse("-pages"))))
        .containsExactly("Dracula", "Candide");
    assertThat(books.findFirstBy(BOOK.pages.desc()).orElseThrow().title).isEqualTo("Dracula");
    assertThat(books.getFirstByOrderByPagesDesc().title).isEqualTo("Dracula");
    assertThat(books.countBy()).isEqualTo(4);
    assertThat(books.existsBy()).isTrue();
    try (Stream<Book> all = books.streamAllBy()) {
      assertThat(all).hasSize(4);
    }
    assertThat(statements.get(0)).doesNotContain("where").endsWith("order by book.title");
  }

  @Test
  void whatStandsBetweenTheBeginAndByIsForTheReader() {
    assertThat(books.findTopicsByPages(100)).hasSize(1);
    assertThat(statements.get(0)).doesNotContain("limit");
  }

  @Test
  void everyRowIsFoundOnce() {
    assertThat(titles(books.findDistinctByGenresShelf(1)))
        .containsExactlyInAnyOrder("Ahab", "Candide");
    assertThat(books.countDistinctByGenresShelf(1)).isEqualTo(2);
  }

  @Test
  void aRelationToOneIsAskedForAnEntity() {
    assertThat(titles(books.findByPublisher(ADA))).containsExactlyInAnyOrder("Ahab", "beowulf");
    assertThat(titles(books.findByPublisherNot(ADA))).containsExactly("Candide");
    assertThat(titles(books.findByPublisherIn(List.of(ADA, BEE)))).hasSize(3);
    assertThat(books.findByPublisherIn(List.of())).isEmpty();
    assertThat(titles(books.findByPublisherNotIn(ADA))).containsExactly("Candide");
    assertThat(titles(books.findByPublisherIdIn(List.of(2L)))).containsExactly("Candide");
    assertThat(statements.get(0)).endsWith("where book.publisher_id = ?");
    assertThat(statements.get(2)).endsWith("where book.publisher_id = any(?)");
  }

  @Test
  void nullIsNoEntity() {
    assertThat(books.findByPublisherIs(null)).hasSize(4);
    assertThat(books.findByPublisherInAndPagesLessThan(null, 300)).hasSize(2);
    assertThatThrownBy(() -> books.findByPublisher(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isNull()");
    assertThatThrownBy(() -> books.findByPublisher(new Publisher(null, "new")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no key yet");
  }

  @Test
  void aRelationToManyIsAskedForAnEntity() {
    assertThat(titles(books.findByGenres(LOVE))).containsExactlyInAnyOrder("Ahab", "Candide");
    assertThat(titles(books.findByGenresIn(Set.of(SEA, LOVE))))
        .containsExactlyInAnyOrder("Ahab", "Candide");
    assertThat(titles(books.findByGenresContaining(SEA))).containsExactly("Ahab");
    assertThat(titles(books.findByGenresNotContaining(WAR)))
        .containsExactlyInAnyOrder("Ahab", "Dracula");
  }

  @Test
  void conditionsBehindOneRelationToManySpeakOfOneRow() {
    assertThat(titles(books.findByReviewsReaderAndReviewsStars("ana", 5))).containsExactly("Ahab");
    assertThat(titles(books.findByReviewsReaderAndReviewsStars("bob", 1))).containsExactly("Ahab");
    assertThat(books.findByReviewsReaderAndReviewsStars("bob", 5)).isEmpty();
    assertThat(books.findByReviewsReaderAndPagesAndReviewsStars("bob", 100, 5)).isEmpty();
    assertThat(books.findByReviewsReaderAndPagesAndReviewsStars("bob", 100, 1)).hasSize(1);
    assertThat(titles(books.findByReviewsReaderOrReviewsStars("bob", 1)))
        .containsExactlyInAnyOrder("Ahab", "beowulf");
  }

  @Test
  void projections() {
    assertThat(books.findByPagesGreaterThanOrderById(350)).containsExactly(DRACULA);
    assertThat(statements).hasSize(2);
    assertThat(statements.get(0)).doesNotContain("subtitle");
    assertThat(books.findByTitle("Ahab")).contains(AHAB);
    assertThat(books.findByTitle("x")).isEmpty();
    assertThat(books.getByTitle("Ahab")).isEqualTo(AHAB);
    assertThatThrownBy(() -> books.getByTitle("x")).isInstanceOf(NotFoundException.class);
    assertThat(books.readByTitle("x")).isNull();
    assertThat(books.findFirstByOrderByPages()).isEqualTo(AHAB);
    assertThat(books.searchByPagesGreaterThanOrderByTitle(350, Limit.of(3)))
        .containsExactly(DRACULA);
    try (Stream<BookLine> lines = books.streamByPagesGreaterThanOrderById(350)) {
      assertThat(lines).containsExactly(DRACULA);
    }
  }

  @Test
  void pagesOfProjections() {
    Page<BookLine> page = books.findByPagesLessThanOrderByIdDesc(350, new PageRequest(1, 2));
    assertThat(page.content()).containsExactly(AHAB);
    assertThat(page.totalElements()).isEqualTo(3);
    Slice<BookLine> slice =
        books.searchByPagesLessThan(350, PageRequest.first(1), BOOK.pages.asc());
    assertThat(slice.content()).containsExactly(AHAB);
    assertThat(slice.hasNext()).isTrue();
    KeysetPage<BookLine> first = books.findAllByOrderByPagesDesc(KeysetRequest.first(3));
    assertThat(first.content()).hasSize(3).startsWith(DRACULA);
    KeysetPage<BookLine> second =
        books.findAllByOrderByPagesDesc(KeysetRequest.after(3, first.next()));
    assertThat(second.content()).containsExactly(AHAB);
    assertThat(second.hasNext()).isFalse();
    KeysetPage<BookLine> back =
        books.findAllByOrderByPagesDesc(KeysetRequest.before(3, second.previous()));
    assertThat(back.content()).isEqualTo(first.content());
  }

  @Test
  void whatComesLater() {
    assertThat(books.getById(1).join().title).isEqualTo("Ahab");
    assertThatThrownBy(() -> books.getById(9).join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotFoundException.class);
    assertThat(books.findByIdIs(9).join()).isNull();
    assertThat(books.findFirstByIdGreaterThanOrderById(1).join().orElseThrow().id).isEqualTo(2);
    assertThat(books.findByIdLessThanOrderById(3).join())
        .extracting(book -> book.publisher)
        .containsExactly(ADA, ADA);
    assertThat(books.findByIdNot(1, PageRequest.first(2)).join().totalElements()).isEqualTo(3);
    assertThat(books.findByIdNotOrderById(2, KeysetRequest.first(1)).join().content())
        .containsExactly(AHAB);
    assertThat(books.findByIdIn(List.of(4L)).join()).containsExactly(DRACULA);
    assertThat(books.existsByTitle("Ahab").join()).isTrue();
    assertThat(books.countByTitle("Ahab").join()).isOne();
    assertThat(books.countByTitleNot("Ahab").join()).isEqualTo(3);
    database.transaction(
        tx ->
            assertThatThrownBy(() -> books.existsByTitle("Ahab"))
                .isInstanceOf(TransactionException.class));
  }

  @Test
  void aDeleteTakesAlongWhatCascadesSay(TestDatabase server) throws SQLException {
    try (Connection connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into book
          select i, 'gone' || i, null, 1000 + i, now(), true, '{}', null
            from generate_series(11, 20) i
          """);
      statement.execute("insert into review select i, 'eve', 1, i from generate_series(11, 20) i");
    }
    books.deleteByTitle("gone11").join();
    assertThat(books.removeByTitle("gone12").join()).hasToString("[gone12]");
    assertThat(books.deleteByPages(1013).join()).isTrue();
    assertThat(books.deleteByPages(1013).join()).isFalse();
    assertThat(books.deleteByPagesBetween(1014, 1016)).isEqualTo(3);
    statements.clear();
    assertThat(books.deleteByReviewsReaderAndTitleStartingWith("eve", "gone")).isEqualTo(4);
    assertThat(statements).hasSize(2); // which books, and all the rest
    books.deleteByIdIn(11L, 20L);
    assertThat(books.countBy()).isEqualTo(4);
    assertThat(database.select(QReview.REVIEW.id).from(QReview.REVIEW).list()).hasSize(3);
  }
}
