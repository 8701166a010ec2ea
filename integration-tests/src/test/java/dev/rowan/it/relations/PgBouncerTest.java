package dev.rowan.it.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that is sent in another way than one statement after the other, through a pooler whose
 * connections are shared by transactions. Runs where PgBouncer is installed.
 */
@RowanTest(schema = "/dev/rowan/it/relations/schema.sql")
@EnabledIf("dev.rowan.it.relations.PgBouncer#isInstalled")
class PgBouncerTest {
  private static final int THREADS = 6;
  private static final int ROUNDS = 40;
  private static final int MANY = 2_000;

  /** In mode {@code transaction} a prepared statement may be on another connection. */
  @ParameterizedTest
  @CsvSource({"session, prepareThreshold=5, 2", "transaction, prepareThreshold=0, 6"})
  void statementsTravelTogether(
      String poolMode, String properties, int connections, TestDatabase server) throws Exception {
    try (PgBouncer pooler = PgBouncer.start(server, poolMode);
        Database database =
            Database.builder()
                .url(pooler.url(properties))
                .user("any")
                .set("maximumPoolSize", Integer.toString(connections))
                .build()) {
      ArticleOverview articles = new ArticleOverviewImpl(database);
      articles.deleteAll(articles.findAll());
      Writer ana = new WriterRepository(database).insert(new Writer(poolMode));
      articles.insertAll(List.of(new Article("sql", ana), new Article("java", ana)));
      together(articles);
      inTransactions(database, articles, ana);
      inManyThreads(() -> together(articles));
      many(database, articles, ana);
      large(database, poolMode.equals("session"));
      throughTemporaryTables(new WriterRepository(database));
    }
  }

  private static ArticleOverview.Found together(ArticleOverview articles) {
    ArticleOverview.Found found = articles.found("java", List.of("art", "sql"));
    assertThat(found.all()).hasToString("[sql]");
    assertThat(found.all().get(0).topics).isEmpty();
    assertThat(found.one()).hasToString("java");
    assertThat(found.many()).isEqualTo(2);
    return found;
  }

  private static void inTransactions(Database database, ArticleOverview articles, Writer writer) {
    database.transaction(
        tx -> {
          together(articles);
          together(articles);
        });
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      together(articles);
                      new WriterRepository(database).insert(new Writer(writer.name));
                    }))
        .isInstanceOf(UniqueViolationException.class);
    together(articles);
  }

  private static void inManyThreads(Callable<?> call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<? extends Future<?>> calls =
          IntStream.range(0, THREADS * ROUNDS).mapToObj(i -> threads.submit(call)).toList();
      for (Future<?> one : calls) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Writers have a name alone, so that each is written once, whoever comes first. */
  private static void throughTemporaryTables(WriterRepository writers) throws Exception {
    List<String> names = IntStream.range(0, 50).mapToObj(i -> "staged " + i).toList();
    LongAdder written = new LongAdder();
    inManyThreads(
        () -> {
          written.add(writers.copyIn().upsert().from(names.stream().map(Writer::new)));
          return null;
        });
    assertThat(written.sum()).isEqualTo(50);
    assertThat(writers.deleteWhere(QWriter.WRITER.name.in(names))).isEqualTo(50);
  }

  private static void many(Database database, ArticleOverview articles, Writer writer) {
    ArticleRepository all = new ArticleRepository(database);
    List<Article> copied =
        IntStream.range(0, MANY).mapToObj(i -> new Article("copied " + i, writer)).toList();
    assertThat(all.copyIn(copied)).isEqualTo(MANY);
    List<Article> read = all.where(QArticle.ARTICLE.title.startsWith("copied")).list();
    assertThat(read).hasSize(MANY);
    try (Stream<Article> stream = all.query().stream()) {
      assertThat(stream.count()).isEqualTo(MANY + 2);
    }
    assertThat(articles.deleteAll(read)).isEqualTo(MANY);
  }

  /** Rows that are read while they arrive; not before the driver has prepared the statement. */
  private static void large(Database database, boolean isPrepared) {
    String sql = "select n, -n, current_query() as asked from generate_series(1, 20000) n";
    for (int i = 0; i < 20; i++) {
      assertThat(asked(database, sql)).hasSize(20_000);
    }
    assertThat(asked(database, sql)).allMatch(asked -> asked.startsWith("copy (") == isPrepared);
  }

  private static List<String> asked(Database database, String sql) {
    try (SqlStatement select = database.statements("test").prepare(sql)) {
      return select.list(row -> row.getLong(1) + row.getLong(2) == 0 ? row.getString(3) : "");
    }
  }
}
