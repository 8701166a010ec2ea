package dev.rowan.it.relations;

import static dev.rowan.it.relations.QArticle.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Limit;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.NotUniqueException;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.KeysetRequest;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Sort;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What finders mean that are read from their names. */
@RowanTest(schema = "/dev/rowan/it/relations/schema.sql")
class ArticleSearchTest {
  private final List<String> statements = new ArrayList<>();
  private Database database;
  private ArticleSearch search;
  private Writer ana;
  private Writer bob;

  @BeforeEach
  void open(TestDatabase server) throws SQLException {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("truncate writer, portrait, article, topic, article_topic, remark cascade");
    }
    search = new ArticleSearchImpl(database);
    ana = new WriterRepository(database).insert(new Writer("ana"));
    bob = new WriterRepository(database).insert(new Writer("bob"));
    List<Article> all =
        search.insertAll(
            List.of(
                new Article("sql", ana),
                new Article("java", ana),
                new Article("art", bob),
                new Article("Sqlite", ana)));
    Topic topic = new TopicRepository(database).insert(new Topic(null, "code", null, null, null));
    new ArticleRepository(database).setTopics(all.get(0), List.of(topic));
    statements.clear();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void conditionsOrdersAndLimits() {
    assertThat(
            search.findByWriterNameAndTitleContainingIgnoreCaseOrderByTitleDesc(
                "ana", "SQL", Limit.of(5)))
        .extracting(a -> a.title)
        .containsExactlyInAnyOrder("sql", "Sqlite");
    assertThat(
            search.findByWriterNameAndTitleContainingIgnoreCaseOrderByTitleDesc(
                "ana", "%", Limit.of(5)))
        .isEmpty();
    assertThat(search.findFirstByTitleStartingWithOrderByIdDesc("s")).hasToString("Optional[sql]");
    assertThat(search.first()).hasToString("Sqlite");
    assertThat(search.findByWriterIdOrEditorIsNullAndTopicsIsNotEmptyOrderByIdAsc(bob.id))
        .hasToString("[sql, art]");
    assertThat(search.searchByIdBetween(0, Long.MAX_VALUE, ARTICLE.title.asc())).hasSize(4);
    assertThat(search.findByTitleIn("art", "java")).hasSize(2);
    assertThat(search.findByTitleIn()).isEmpty();
  }

  @Test
  void fetchesWhatItSays() {
    List<Article> found = search.findByTitleInOrderById(List.of("sql", "art"));
    assertThat(found).extracting(a -> a.writer.name).containsExactly("ana", "bob");
    assertThat(found).extracting(a -> a.topics.size()).containsExactly(1, 0);
    assertThat(statements).hasSize(2);
  }

  @Test
  void behindRelationsToManySomeRowIsEnough() {
    assertThat(search.findByTopicsNameAndTopicsParentIdIsNullOrderById("code"))
        .hasToString("[sql]");
    assertThat(search.findByTopicsNameAndTopicsParentIdIsNullOrderById("x")).isEmpty();
  }

  @Test
  void aMethodThatEveryRepositoryHasMayFetch() {
    Long id = search.getByTitle("sql").id;
    statements.clear();
    assertThat(search.findById(id).orElseThrow().writer.name).isEqualTo("ana");
    assertThat(statements).hasSize(1);
  }

  @Test
  void oneOrNone() {
    assertThat(search.getByTitle("art").title).isEqualTo("art");
    assertThatThrownBy(() -> search.getByTitle("none")).isInstanceOf(NotFoundException.class);
    assertThat(search.findByTitle("none")).isNull();
    search.insert(new Article("art", ana));
    assertThatThrownBy(() -> search.getByTitle("art")).isInstanceOf(NotUniqueException.class);
    assertThatThrownBy(() -> search.getByTitle(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isNull()");
  }

  @Test
  void whatMayBeNullIsOptional() {
    assertThat(search.findByTitleLikeAndWriterId(null, null, Sort.by("title"))).hasSize(4);
    assertThat(search.findByTitleLikeAndWriterId("%a%", null, Sort.parse("-title")))
        .hasToString("[java, art]");
    assertThat(search.findByTitleLikeAndWriterId(null, bob.id, Sort.unsorted()))
        .hasToString("[art]");
    assertThatThrownBy(
            () -> search.findByTitleLikeAndWriterId(null, null, Sort.parse("title; drop table")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title; drop table")
        .hasMessageContaining("writerId");
  }

  @Test
  void sortsAlongRelations() {
    assertThat(search.findByTitleLikeAndWriterId(null, null, Sort.parse("-writer.name,title")))
        .hasToString(
            search
                .query()
                .orderBy(ARTICLE.writer().name.desc(), ARTICLE.title.asc())
                .list()
                .toString());
    assertThatThrownBy(() -> search.findByTitleLikeAndWriterId(null, null, Sort.by("writer.nmae")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no \"writer.nmae\" to sort by; did you mean writer.name?");
  }

  @Test
  void pagesAndStreams() {
    assertThat(search.findByTitleNot("x", new PageRequest(1, 3)).totalElements()).isEqualTo(4);
    assertThat(search.findByTitleNotOrderByTitle("x", PageRequest.first(3)).hasNext()).isTrue();
    KeysetPage<Article> first = search.findByIdNotNullOrderByTitle(KeysetRequest.first(3));
    KeysetPage<Article> second =
        search.findByIdNotNullOrderByTitle(KeysetRequest.after(3, first.next()));
    assertThat(first.content()).hasSize(3);
    assertThat(second.content()).hasSize(1);
    try (Stream<Article> all = search.streamByIdGreaterThanEqual(0)) {
      assertThat(all.count()).isEqualTo(4);
    }
    assertThat(search.findByTitleEndingWith("a").join()).hasToString("[java]");
  }

  @Test
  void countsExistsAndDeletes() {
    assertThat(search.existsByWriterName("bob")).isTrue();
    assertThat(search.existsByWriterName("cid")).isFalse();
    assertThat(search.countByTopicsIsEmpty()).isEqualTo(3);
    assertThat(search.deleteByWriterNameAndTitleNotLike("bob", "x%")).isEqualTo(1);
    assertThat(search.removeByTitle("art")).isFalse();
    assertThat(search.removeByTitle("java")).isTrue();
    assertThat(search.count()).isEqualTo(2);
  }
}
