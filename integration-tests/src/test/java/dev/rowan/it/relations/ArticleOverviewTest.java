package dev.rowan.it.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Limit;
import dev.rowan.StatementEvent;
import dev.rowan.errors.NotUniqueException;
import dev.rowan.query.Sort;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What methods return that read several results together. */
@RowanTest(schema = "/dev/rowan/it/relations/schema.sql")
class ArticleOverviewTest {
  private final List<StatementEvent> events = Collections.synchronizedList(new ArrayList<>());
  private Database database;
  private ArticleOverview articles;

  @BeforeEach
  void open(TestDatabase server) throws SQLException {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(events::add)
            .build();
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("truncate writer, portrait, article, topic, article_topic, remark cascade");
    }
    articles = new ArticleOverviewImpl(database);
    Writer ana = new WriterRepository(database).insert(new Writer("ana"));
    articles.insertAll(
        List.of(new Article("sql", ana), new Article("java", ana), new Article("art", ana)));
    events.clear();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private long trips() {
    long trips = events.stream().filter(event -> event.place() == 1).count();
    events.clear();
    return trips;
  }

  @Test
  void finders() {
    ArticleOverview.Found found = articles.found("java", List.of("art", "sql"));
    assertThat(trips()).isEqualTo(2);
    assertThat(found.all()).hasToString("[sql, art]");
    assertThat(found.all().get(0).topics).isEmpty();
    assertThat(found.all().get(0).remarks.isLoaded()).isTrue();
    assertThat(found.some()).hasSize(2);
    assertThat(found.first()).hasToString("Optional[art]");
    assertThat(found.one()).hasToString("java");
    assertThat(found.isThere()).isTrue();
    assertThat(found.number()).isEqualTo(2);
    assertThat(found.many()).isEqualTo(3);
  }

  @Test
  void nothingFound() {
    articles.deleteAll(articles.findAll());
    events.clear();
    ArticleOverview.Found found = articles.found("java", List.of());
    assertThat(trips()).isEqualTo(1);
    assertThat(found.all()).isEmpty();
    assertThat(found.one()).isNull();
    assertThat(found.isThere()).isFalse();
  }

  @Test
  void declaredQueriesOnAnotherThread() {
    ArticleOverview.Told told = articles.told("%", Sort.parse("-title"), Limit.of(2), "sql").join();
    assertThat(trips()).isEqualTo(1);
    assertThat(told.titles()).containsExactly("sql", "java");
    assertThat(told.id()).isPresent();
    assertThat(told.title()).isEqualTo("sql");
    assertThat(told.length()).isEqualTo(10);
    assertThat(articles.told("%", Sort.parse("title"), Limit.of(1), "none").join().title())
        .isNull();
  }

  @Test
  void moreThanOneIsRefusedAsAlways() {
    articles.insert(new Article("sql", new WriterRepository(database).insert(new Writer("bob"))));
    assertThatThrownBy(() -> articles.found("sql", List.of()))
        .isInstanceOf(NotUniqueException.class);
  }
}
