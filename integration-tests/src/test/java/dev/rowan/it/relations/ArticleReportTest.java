package dev.rowan.it.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.it.relations.ArticleReport.WriterArticles;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What declared queries return and change. */
@RowanTest(schema = "/dev/rowan/it/relations/schema.sql")
class ArticleReportTest {
  private Database database;
  private ArticleReport report;
  private Writer ana;
  private Writer bob;
  private List<Article> articles;

  @BeforeEach
  void open(TestDatabase server) throws SQLException {
    database = Database.open(server.jdbcUrl(), server.user(), server.password());
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("truncate writer, portrait, article, topic, article_topic, remark cascade");
    }
    report = new ArticleReportImpl(database);
    ana = new WriterRepository(database).insert(new Writer("ana"));
    bob = new WriterRepository(database).insert(new Writer("bob"));
    articles =
        report.insertAll(
            List.of(new Article("sql", ana), new Article("java", ana), new Article("art", bob)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void recordsTakeTheColumnsOfTheirNames() {
    assertThat(report.articlesByWriter("%a%", List.of(ana.id, bob.id)))
        .containsExactly(
            new WriterArticles("ana", 1, articles.get(1).id),
            new WriterArticles("bob", 1, articles.get(2).id));
    assertThat(report.articlesByWriter("x%", List.of(ana.id)))
        .containsExactly(new WriterArticles("ana", 0, null));
    assertThat(report.articlesByWriter("%", List.of())).isEmpty();
    assertThat(report.articlesByWriter("'; drop table article; --", List.of(ana.id)))
        .containsExactly(new WriterArticles("ana", 0, null));
  }

  @Test
  void entitiesAndStreams() {
    try (Stream<Article> all = report.titled(null)) {
      assertThat(all).extracting(a -> a.title).containsExactly("sql", "java", "art");
    }
    try (Stream<Article> one = report.titled("java")) {
      assertThat(one).extracting(a -> a.writer.id).containsExactly(ana.id);
    }
    assertThatThrownBy(() -> report.titled("\0")).isInstanceOf(DataException.class);
    assertThat(report.byId(articles.get(0).id)).hasToString("Optional[sql]");
    assertThat(report.byId(-1)).isEmpty();
  }

  @Test
  void values() {
    assertThat(report.averageLength("java")).isEqualByComparingTo(new BigDecimal(3));
    report.deleteAll(articles);
    assertThat(report.averageLength("java")).isNull();
    assertThat(report.number()).isZero();
    assertThat(report.has("sql")).isFalse();
  }

  @Test
  void arraysAndSets() {
    assertThat(report.titles(new Long[] {articles.get(0).id}))
        .containsExactlyInAnyOrder("java", "art");
    assertThat(report.titles(new Long[0])).hasSize(3);
  }

  @Test
  void changes() {
    assertThat(report.rename(articles.get(0).id, "SQL")).isTrue();
    assertThat(report.rename(-1L, "x")).isFalse();
    assertThat(report.deleteTitled("SQL")).containsExactly(articles.get(0).id);
    report.addWriter("cid");
    assertThatThrownBy(() -> report.addWriter("cid")).isInstanceOf(UniqueViolationException.class);
    assertThat(report.has("java")).isTrue();
  }
}
