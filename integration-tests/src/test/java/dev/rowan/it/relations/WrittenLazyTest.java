package dev.rowan.it.relations;

import static dev.rowan.it.relations.QTopic.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Lazy;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is lazy in an entity that was written. */
@RowanTest(schema = "/dev/rowan/it/relations/schema.sql")
class WrittenLazyTest {
  private final List<String> statements = new ArrayList<>();
  private Database database;
  private WriterRepository writers;
  private ArticleRepository articles;
  private TopicRepository topics;
  private Writer ana;

  @BeforeEach
  void open(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    writers = new WriterRepository(database);
    articles = new ArticleRepository(database);
    topics = new TopicRepository(database);
    topics.deleteAllById(topics.orderBy(TOPIC.id.desc()).list().stream().map(Topic::id).toList());
    articles.deleteAll(articles.findAll());
    writers.deleteAll(writers.findAll());
    ana = writers.insert(new Writer("ana"));
    statements.clear();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aRecordKnowsTheIdsOfWhatItRefersTo() {
    Topic art = topics.insert(new Topic(null, "art", null, null, null));
    Topic film = topics.insert(new Topic(null, "film", Lazy.of(art), null, null));
    Topic noir = topics.insert(new Topic(null, "noir", Lazy.ofId(film.id()), null, null));
    statements.clear();
    assertThat(film.parent().id()).isEqualTo(art.id());
    assertThat(film.parent().get()).isSameAs(art);
    assertThat(art.parent().isLoaded()).isTrue();
    assertThat(art.parent().get()).isNull();
    assertThat(statements).isEmpty();
    assertThat(noir.parent().get().name()).isEqualTo("film");
    assertThat(art.children().get()).extracting(Topic::name).containsExactly("film");
    assertThat(art.articles().get()).isEmpty();
    assertThat(statements).hasSize(3);
  }

  @Test
  void thoseOfABatchLoadTogether() {
    Topic art = topics.insert(new Topic(null, "art", null, null, null));
    List<Topic> below = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      below.add(new Topic(null, "t" + i, Lazy.ofId(art.id()), null, null));
    }
    List<Topic> stored = topics.insertAll(below);
    statements.clear();
    assertThat(stored).allSatisfy(topic -> assertThat(topic.children().get()).isEmpty());
    assertThat(stored)
        .allSatisfy(topic -> assertThat(topic.parent().get().name()).isEqualTo("art"));
    assertThat(statements).hasSize(2);
  }

  @Test
  void aClassHoldsThemToo() {
    Article first = new Article("first", ana);
    first.editor = Lazy.ofId(ana.id);
    articles.insert(first);
    assertThat(first.editor.id()).isEqualTo(ana.id);
    assertThat(first.editor.get().name).isEqualTo("ana");
    assertThat(first.remarks.get()).isEmpty();
    assertThat(ana.edited.get()).extracting(article -> article.title).containsExactly("first");
  }

  @Test
  void anUpdateMakesThemAnew() {
    Article first = articles.insert(new Article("first", ana));
    Lazy<List<Remark>> remarks = first.remarks;
    first.editor = Lazy.of(ana);
    articles.update(first);
    Lazy<Writer> editor = first.editor;
    assertThat(editor.id()).isEqualTo(ana.id);
    articles.updateAll(List.of(first));
    assertThat(first.editor).isSameAs(editor);
    assertThat(first.remarks).isSameAs(remarks);
  }

  @Test
  void aForeignKeyInPlainColumnsRules() {
    Topic art = topics.insert(new Topic(null, "art", null, null, null));
    Membership membership = new Membership();
    membership.writerId = ana.id;
    membership.topicId = art.id();
    MembershipRepository memberships = new MembershipRepository(database);
    memberships.insert(membership);
    assertThat(membership.topic.id()).isEqualTo(art.id());
    assertThat(membership.topic.get().name()).isEqualTo("art");
    memberships.delete(membership);
  }

  @Test
  void collectionsThatWereGivenStay() {
    Topic film = new Topic(null, "film", null, null, null);
    Lazy<List<Topic>> children = Lazy.of(List.of(film));
    Topic art = topics.insert(new Topic(null, "art", null, children, null));
    assertThat(art.children()).isSameAs(children);
  }

  @Test
  void anIdOfAnotherTypeIsRefusedBeforeAnythingIsSent() {
    Article article = new Article("first", ana);
    article.editor = Lazy.ofId(5);
    assertThatThrownBy(() -> articles.insert(article))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Article.editor: the key of writer is a Long, but Lazy.ofId(5) is of type Integer");
    Booking booking = new Booking();
    booking.id = 1;
    booking.former = Lazy.ofId(List.of(1, "2"));
    assertThatThrownBy(() -> new BookingRepository(database).insert(booking))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "the key of seat is a List of Integer, Integer, but Lazy.ofId([1, 2])");
    booking.former = Lazy.ofId(1);
    assertThatThrownBy(() -> new BookingRepository(database).insert(booking))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
