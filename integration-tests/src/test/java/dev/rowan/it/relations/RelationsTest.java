package dev.rowan.it.relations;

import static dev.rowan.it.relations.QArticle.ARTICLE;
import static dev.rowan.it.relations.QBooking.BOOKING;
import static dev.rowan.it.relations.QMembership.MEMBERSHIP;
import static dev.rowan.it.relations.QRemark.REMARK;
import static dev.rowan.it.relations.QSeat.SEAT;
import static dev.rowan.it.relations.QTopic.TOPIC;
import static dev.rowan.it.relations.QWriter.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Lazy;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.ForeignKeyViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations of every kind: what is fetched, by how many statements, and what conditions find. */
@RowanTest(schema = "/dev/rowan/it/relations/schema.sql")
class RelationsTest {
  private final List<String> statements = new ArrayList<>();
  private Database database;
  private WriterRepository writers;
  private ArticleRepository articles;
  private TopicRepository topics;
  private RemarkRepository remarks;

  @BeforeEach
  void open(TestDatabase server) throws SQLException {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> add(event.sql()))
            .build();
    sql("truncate writer, portrait, article, topic, article_topic, remark, seat, booking cascade");
    writers = new WriterRepository(database);
    articles = new ArticleRepository(database);
    topics = new TopicRepository(database);
    remarks = new RemarkRepository(database);
  }

  private synchronized void add(String sql) {
    statements.add(sql);
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Writer ana;
  private Writer bob;

  /** Two writers, three articles, topics and remarks. */
  private void load() throws SQLException {
    ana = writers.insert(new Writer("ana"));
    bob = writers.insert(new Writer("bob"));
    Article first = new Article("first", ana);
    first.editor = Lazy.of(bob);
    Article second = new Article("second", ana);
    second.editor = Lazy.ofId(bob.id);
    Article third = new Article("third", null);
    articles.insertAll(List.of(first, second, third));
    Topic art = topics.insert(new Topic(null, "art", null, null, null));
    Topic film = topics.insert(new Topic(null, "film", Lazy.of(art), null, null));
    sql("insert into article_topic select id, " + art.id() + " from article");
    sql("insert into article_topic values (" + first.id + ", " + film.id() + ")");
    remarks.insert(new Remark(null, "good", Lazy.of(first)));
    remarks.insert(new Remark(null, "bad", Lazy.of(first)));
    statements.clear();
  }

  @Test
  void whatIsNotFetchedKnowsItsId() throws SQLException {
    load();
    Article first = articles.orderBy(ARTICLE.title.asc()).first().orElseThrow();
    assertThat(first.writer.id).isEqualTo(ana.id);
    assertThat(first.writer.name).isNull();
    assertThat(first.editor.isLoaded()).isFalse();
    assertThat(first.editor.id()).isEqualTo(bob.id);
    assertThat(first.topics).isEmpty();
    assertThat(first.editor).hasToString("Lazy[editor " + bob.id + ", not loaded]");
    Article third = articles.where(ARTICLE.writer().id.isNull()).one();
    assertThat(third.writer).isNull();
    assertThat(third.editor.isLoaded()).isTrue();
    assertThat(third.editor.get()).isNull();
    assertThat(statements).hasSize(2);
  }

  @Test
  void updatingWhatWasNotFetchedKeepsTheForeignKey() throws SQLException {
    load();
    Article first = articles.where(ARTICLE.title.eq("first")).one();
    first.title = "changed";
    articles.update(first);
    Article again = articles.where(ARTICLE.title.eq("changed")).one();
    assertThat(again.writer.id).isEqualTo(ana.id);
    assertThat(again.editor.id()).isEqualTo(bob.id);
  }

  @Test
  void oneIsFetchedByJoin() throws SQLException {
    load();
    List<Article> all =
        articles
            .query()
            .with(ARTICLE.writer(), ARTICLE.editor())
            .orderBy(ARTICLE.title.asc())
            .list();
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0))
        .contains(" left join writer on writer.id = article.writer_id")
        .contains(" left join writer as editor on editor.id = article.editor_ref");
    assertThat(all)
        .extracting(article -> "" + article.writer)
        .containsExactly("ana", "ana", "null");
    assertThat(all.get(0).writer).isSameAs(all.get(1).writer);
    assertThat(all.get(0).editor.get()).hasToString("bob");
    assertThat(all.get(2).editor.get()).isNull();
    assertThat(statements).hasSize(1);
  }

  @Test
  void manyAreFetchedByOneStatementEach() throws SQLException {
    load();
    List<Writer> all =
        writers
            .query()
            .with(WRITER.articles().with(ARTICLE.topics(), ARTICLE.remarks()))
            .orderBy(WRITER.name.asc())
            .list();
    assertThat(statements).hasSize(4);
    assertThat(all.get(0).articles).extracting(a -> a.title).containsExactly("first", "second");
    assertThat(all.get(1).articles).isEmpty();
    Article first = all.get(0).articles.get(0);
    assertThat(first.topics).extracting(Topic::name).containsExactlyInAnyOrder("art", "film");
    assertThat(first.remarks.get()).extracting(Remark::text).containsExactly("bad", "good");
    assertThat(statements).hasSize(4);
    Topic art = first.topics.stream().filter(t -> t.name().equals("art")).findFirst().orElseThrow();
    assertThat(all.get(0).articles.get(1).topics).containsExactly(art);
  }

  @Test
  void whatIsFetchedMayBeFilteredAndOrdered() throws SQLException {
    load();
    Writer found =
        writers
            .where(WRITER.name.eq("ana"))
            .with(
                WRITER.articles().where(ARTICLE.title.ne("nothing")).orderBy(ARTICLE.title.desc()))
            .one();
    assertThat(found.articles).extracting(a -> a.title).containsExactly("second", "first");
  }

  @Test
  void throughOneToMany() throws SQLException {
    load();
    List<Remark> all =
        remarks.query().with(REMARK.article().writer().articles()).orderBy(REMARK.id.asc()).list();
    assertThat(statements).hasSize(2);
    Article article = all.get(0).article().get();
    assertThat(article.writer.articles).extracting(a -> a.title).containsExactly("first", "second");
    assertThat(all.get(1).article().get()).isSameAs(article);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 10_000})
  void aLoopOverParentsIsTwoStatements(int parents) throws SQLException {
    sql("insert into writer (name) select 'w' || n from generate_series(1, " + parents + ") n");
    sql("insert into article (title, writer_id, editor_ref) select 'a', id, id from writer");
    sql("insert into article (title, writer_id, editor_ref) select 'b', id, id from writer");
    statements.clear();
    int found = 0;
    for (Writer writer : writers.findAll()) {
      found += writer.edited.get().size();
    }
    assertThat(found).isEqualTo(2 * parents);
    assertThat(statements).hasSize(2);
    statements.clear();
    found = 0;
    for (Writer writer : writers.query().with(WRITER.articles()).list()) {
      found += writer.articles.size();
    }
    assertThat(found).isEqualTo(2 * parents);
    assertThat(statements).hasSize(2);
    statements.clear();
    for (Article article : articles.findAll()) {
      assertThat(article.editor.get().name).startsWith("w");
    }
    assertThat(statements).hasSize(2);
  }

  @Test
  void streamsLoadInPortions() throws SQLException {
    sql("insert into writer (name) select 'w' || n from generate_series(1, 2500) n");
    sql("insert into article (title, writer_id, editor_ref) select 'a', id, id from writer");
    statements.clear();
    database.transaction(
        tx -> {
          try (Stream<Article> all = articles.query().stream()) {
            assertThat(all.map(article -> article.editor.get().name).distinct()).hasSize(2500);
          }
        });
    assertThat(statements).hasSize(4);
    statements.clear();
    try (Stream<Writer> all = writers.query().with(WRITER.articles()).stream()) {
      assertThat(all.mapToInt(writer -> writer.articles.size()).sum()).isEqualTo(2500);
    }
    assertThat(statements).hasSize(4);
  }

  @Test
  void threadsLoadOnce() throws Exception {
    sql("insert into writer (name) select 'w' || n from generate_series(1, 200) n");
    sql("insert into article (title, editor_ref) select 'a', id from writer");
    List<Writer> all = writers.findAll();
    statements.clear();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> tasks =
          all.stream().<Callable<Integer>>map(w -> () -> w.edited.get().size()).toList();
      for (Future<Integer> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(statements).hasSize(1);
  }

  @Test
  void whatIsLazyNeedsItsDatabase() throws SQLException {
    load();
    Article first = articles.where(ARTICLE.title.eq("first")).one();
    database.close();
    assertThatThrownBy(first.editor::get)
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("This database is closed");
    assertThat(first.editor).hasToString("Lazy[editor " + bob.id + ", not loaded]");
    assertThatThrownBy(() -> Lazy.ofId(5L).get())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Lazy.ofId(5)");
  }

  @Test
  void theOtherSideOfOneToOne() throws SQLException {
    load();
    PortraitRepository portraits = new PortraitRepository(database);
    Portrait stored = portraits.insert(new Portrait(null, Lazy.of(ana), "ana.png"));
    assertThat(portraits.findByWriterId(ana.id)).isPresent();
    statements.clear();
    List<Writer> all = writers.orderBy(WRITER.name.asc()).list();
    assertThat(all.get(0).portrait.get().file()).isEqualTo("ana.png");
    assertThat(all.get(1).portrait.get()).isNull();
    assertThat(statements).hasSize(2);
    Writer fetched =
        writers.where(WRITER.portrait().file.eq("ana.png")).with(WRITER.portrait()).one();
    assertThat(statements).hasSize(3);
    assertThat(fetched.portrait.get().id()).isEqualTo(stored.id());
    assertThat(fetched.portrait.get().writer().id()).isEqualTo(ana.id);
    assertThat(statements).hasSize(3);
  }

  @Test
  void conditionsOnRelations() throws SQLException {
    load();
    assertThat(titles(ARTICLE.writer().name.eq("ana"))).containsExactly("first", "second");
    assertThat(titles(ARTICLE.writer().name.isNull())).containsExactly("third");
    assertThat(titles(ARTICLE.topics().any(TOPIC.name.eq("film")))).containsExactly("first");
    assertThat(titles(ARTICLE.topics().none(TOPIC.name.eq("film"))))
        .containsExactly("second", "third");
    assertThat(titles(ARTICLE.topics().any(TOPIC.parent().name.eq("art"))))
        .containsExactly("first");
    assertThat(titles(ARTICLE.remarks().isEmpty())).containsExactly("second", "third");
    assertThat(titles(ARTICLE.remarks().isNotEmpty().not())).containsExactly("second", "third");
    assertThat(titles(ARTICLE.topics().count().gt(1L))).containsExactly("first");
    assertThat(titles(ARTICLE.remarks().max(REMARK.text).eq("good"))).containsExactly("first");
    assertThat(titles(ARTICLE.writer().articles().count().eq(2L)))
        .containsExactly("first", "second");
    assertThat(
            writers
                .where(WRITER.articles().any(ARTICLE.remarks().any(REMARK.text.eq("bad"))))
                .list())
        .extracting(w -> w.name)
        .containsExactly("ana");
    assertThat(writers.query().orderBy(WRITER.articles().count().desc(), WRITER.name.asc()).list())
        .extracting(w -> w.name)
        .containsExactly("ana", "bob");
    assertThat(articles.where(ARTICLE.writer().name.eq("ana")).count()).isEqualTo(2);
    assertThat(articles.where(ARTICLE.writer().name.eq("bob")).exists()).isFalse();
    assertThat(articles.where(ARTICLE.writer().name.eq("ana")).orderBy(ARTICLE.title.asc()).last())
        .get()
        .hasToString("second");
  }

  private List<String> titles(dev.rowan.query.Predicate condition) {
    return articles.where(condition).orderBy(ARTICLE.title.asc()).list().stream()
        .map(article -> article.title)
        .toList();
  }

  @Test
  void aPathThatIsUsedTwiceIsOneJoin() throws SQLException {
    load();
    articles
        .where(ARTICLE.writer().name.eq("ana"), ARTICLE.writer().id.gt(0L))
        .orderBy(ARTICLE.writer().name.asc())
        .with(ARTICLE.writer())
        .list();
    assertThat(statements.get(0).split(" join ", -1)).hasSize(2);
  }

  @Test
  void treesReferToThemselves() throws SQLException {
    load();
    assertThat(topics.where(TOPIC.parent().name.eq("art")).one().name()).isEqualTo("film");
    assertThat(topics.where(TOPIC.children().any(TOPIC.name.eq("film"))).one().name())
        .isEqualTo("art");
    Topic art =
        topics
            .query()
            .with(TOPIC.children().with(TOPIC.parent()))
            .orderBy(TOPIC.name.asc())
            .first()
            .orElseThrow();
    assertThat(art.children().get().get(0).parent().get().name()).isEqualTo("art");
    assertThat(art.articles().get())
        .extracting(a -> a.title)
        .containsExactly("first", "second", "third");
  }

  @Test
  void keysOfSeveralColumns() throws SQLException {
    SeatRepository seats = new SeatRepository(database);
    BookingRepository bookings = new BookingRepository(database);
    for (int i = 1; i <= 3; i++) {
      Seat seat = new Seat();
      seat.row = i;
      seat.number = 10 * i;
      seat.name = "s" + i;
      seats.insert(seat);
    }
    IntStream.rangeClosed(1, 4)
        .forEach(
            i -> {
              Booking booking = new Booking();
              booking.id = i;
              booking.seat = i == 4 ? null : seats.getById(1, 10);
              booking.former = i == 1 ? Lazy.of(seats.getById(2, 20)) : null;
              bookings.insert(booking);
            });
    statements.clear();
    List<Seat> all = seats.query().with(SEAT.bookings()).orderBy(SEAT.row.asc()).list();
    assertThat(all).extracting(seat -> seat.bookings.size()).containsExactly(3, 0, 0);
    assertThat(statements).hasSize(2);
    Booking first = bookings.getById(1);
    assertThat(first.seat.number).isEqualTo(10);
    assertThat(first.former.id()).isEqualTo(List.of(2, 20));
    assertThat(first.former.get().name).isEqualTo("s2");
    assertThat(bookings.getById(4).seat).isNull();
    assertThat(bookings.where(BOOKING.seat().name.eq("s1")).count()).isEqualTo(3);
    assertThat(bookings.query().with(BOOKING.seat()).orderBy(BOOKING.id.asc()).list())
        .extracting(b -> b.seat == null ? null : b.seat.name)
        .containsExactly("s1", "s1", "s1", null);
  }

  @Test
  void aJunctionWithColumnsOfItsOwn() throws SQLException {
    load();
    MembershipRepository memberships = new MembershipRepository(database);
    Topic art = topics.findByName("art").orElseThrow();
    Membership membership = new Membership();
    membership.writerId = ana.id;
    membership.topicId = art.id();
    membership.rank = "chair";
    memberships.insert(membership);
    Membership found =
        memberships
            .where(MEMBERSHIP.topic().name.eq("art"))
            .with(MEMBERSHIP.writer(), MEMBERSHIP.topic())
            .one();
    assertThat(found.writer).hasToString("ana");
    assertThat(found.topic.get().name()).isEqualTo("art");
    found.rank = "member";
    memberships.update(found);
    assertThat(memberships.getById(ana.id, art.id()).rank).isEqualTo("member");
  }

  @Test
  void whatIsNotInTheQueryIsRefused() {
    assertThatThrownBy(() -> articles.where(WRITER.name.eq("ana")).list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("writer is not in this query");
    assertThatThrownBy(() -> articles.query().with(WRITER.articles()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "writer.articles begins at writer, but rows of article are read here");
    assertThat(statements).isEmpty();
  }

  @Test
  void aReferenceWithoutAnIdIsRefused() {
    assertThatThrownBy(() -> articles.insert(new Article("x", new Writer("new"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("A Writer without an id is referred to");
  }

  @Test
  void linksAreWrittenAsADifference() throws SQLException {
    load();
    Article first = articles.where(ARTICLE.title.eq("first")).one();
    Topic art = topics.findByName("art").orElseThrow();
    Topic film = topics.findByName("film").orElseThrow();
    Topic song = topics.insert(new Topic(null, "song", null, null, null));
    statements.clear();
    articles.setTopics(first, List.of(song, film, film));
    assertThat(statements).hasSize(2);
    assertThat(names(first)).containsExactly("film", "song");
    articles.addTopics(first, List.of(song, art));
    assertThat(names(first)).containsExactly("art", "film", "song");
    articles.removeTopics(first, List.of(art, film));
    assertThat(names(first)).containsExactly("song");
    articles.setTopics(first, List.of());
    assertThat(names(first)).isEmpty();
    assertThat(titles(ARTICLE.topics().any(TOPIC.name.eq("art"))))
        .containsExactly("second", "third");
    assertThatThrownBy(
            () -> articles.addTopics(first, List.of(new Topic(null, "new", null, null, null))))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> articles.delete(articles.where(ARTICLE.title.eq("second")).one()))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessageContaining("article_topic_article_id_fkey");
  }

  private List<String> names(Article article) {
    return topics
        .where(TOPIC.articles().any(ARTICLE.id.eq(article.id)))
        .orderBy(TOPIC.name.asc())
        .list()
        .stream()
        .map(Topic::name)
        .toList();
  }
}
