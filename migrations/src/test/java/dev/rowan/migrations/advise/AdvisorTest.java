package dev.rowan.migrations.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.declared.DeclaredStatement;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of databases with one fault each, and of Pagila. */
class AdvisorTest {
  private static final Path PAGILA =
      Path.of("../samples/pagila/src/main/resources/dev/rowan/samples/pagila/schema.sql");

  private final TestDatabase database = PostgresServer.shared().newDatabase();
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect();
  }

  @AfterEach
  void drop() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void aForeignKeyNeedsAnIndex() throws SQLException {
    run(
        """
        create table a (id bigint primary key);
        create table b (
          id bigint primary key, a1 bigint references a, a2 bigint references a,
          a3 bigint references a, a4 bigint unique references a, a5 bigint references a);
        create index on b (a2, id);
        create index on b (a3) where a3 is not null;
        create index on b (a5) where a5 > 10;
        """);
    assertThat(advise())
        .extracting(Advice::rule, Advice::statement)
        .containsExactly(
            tuple("foreign-key-index", "create index concurrently on b (a1)"),
            tuple("foreign-key-index", "create index concurrently on b (a5)"));
    assertSettled();
  }

  @Test
  void oneOfTwoIndexesThatAreTheSameGoes() throws SQLException {
    run(
        """
        create table t (id bigint primary key, a int, b int, c text);
        create index t_a on t (a);
        create index t_a2 on t (a);
        create index t_ab on t (a, b);
        create index t_ad on t (a desc);
        create index t_ap on t (a) where b > 0;
        create index t_c on t (c);
        create unique index t_cu on t (c);
        create index t_cp on t (c text_pattern_ops);
        create index t_id on t (id);
        """);
    assertThat(advise())
        .extracting(Advice::rule, Advice::subject, Advice::statement)
        .containsExactly(
            tuple("redundant-index", "t_a", "drop index concurrently t_a"),
            tuple("duplicate-index", "t_a2", "drop index concurrently t_a2"),
            tuple("duplicate-index", "t_c", "drop index concurrently t_c"),
            tuple("duplicate-index", "t_id", "drop index concurrently t_id"));
    assertSettled();
  }

  @Test
  void anIndexThatWasNotFinishedIsMadeAgain() throws SQLException {
    run("create table t (a int); insert into t values (1), (1)");
    try {
      run("create unique index concurrently t_a on t (a)");
    } catch (SQLException e) {
      run("delete from t");
    }
    assertThat(advise())
        .extracting(Advice::statement)
        .containsExactly("reindex index concurrently t_a");
    assertSettled();
  }

  @Test
  void anIndexThatNobodyUsesMayGo() throws SQLException {
    run(
        """
        create table t (id bigint primary key, a int, b int unique);
        insert into t select n, n, n from generate_series(1, 2000) n;
        create index t_a on t (a);
        analyze t;
        """);
    assertThat(advisor().advise(connection, Trial.NONE)).as("nobody uses the table").isEmpty();
    for (int i = 0; i < 120; i++) {
      run("select * from t where id = " + i);
    }
    run("select pg_stat_force_next_flush()");
    assertThat(advise())
        .extracting(Advice::rule, Advice::statement)
        .containsExactly(tuple("unused-index", "drop index concurrently t_a"));
    run("set enable_seqscan = off; select * from t where a = 5; select pg_stat_force_next_flush()");
    assertThat(advise()).isEmpty();
  }

  @Test
  void aTableThatIsReadWholeIsTold() throws SQLException {
    run("create table t as select n as id, n as a from generate_series(1, 2000) n; analyze t");
    for (int i = 0; i < 60; i++) {
      run("select count(*) from t where a = " + i);
    }
    run("select pg_stat_force_next_flush()");
    Advice advice = advise().get(0);
    assertThat(advice.rule()).isEqualTo("seq-scans");
    assertThat(advice.what()).startsWith("it was read whole 6");
    assertThat(advice.isToDo()).isFalse();
  }

  @Test
  void aQueryIsGivenItsIndexWithTheAnnotation() throws SQLException {
    posts();
    Advisor advisor = withPosts();
    List<Advice> advices = advisor.advise(connection, Trial.NONE);
    assertThat(advices)
        .extracting(Advice::statement, Advice::annotation)
        .containsExactly(
            tuple(
                "create index concurrently on posts (author_id, created_at desc)",
                "@Index({\"author\", \"createdAt desc\"}) on blog.Post"));
    assertThat(advices.get(0).what()).isEqualTo("Posts.latest reads the whole table for few rows");
    run(advices.get(0).statement());
    assertThat(advisor.advise(connection, Trial.NONE)).isEmpty();
  }

  @Test
  void whatIsTriedIsMeasuredAndRolledBack() throws SQLException {
    posts();
    List<Advice> advices = withPosts().advise(connection, Trial.MADE);
    assertThat(advices.get(0).why())
        .matches("the planner's cost of Posts.latest goes from .* to .*");
    assertThat(advices.get(0).isToDo()).isTrue();
    assertThat(withPosts().advise(connection, Trial.NONE)).hasSize(1);
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table posts in row exclusive mode");
      assertThat(withPosts().advise(connection, Trial.MADE).get(0).why())
          .startsWith("it was not tried");
      other.rollback();
    }
  }

  @Test
  void statisticsOfStatementsNeedNotBeThere() throws SQLException {
    run("create table t (id int); create extension if not exists pg_stat_statements");
    assertThat(advise()).isEmpty();
  }

  @Test
  void partitionsHaveTheirIndexesFromTheWholeTable() throws SQLException {
    run(
        """
        create table p (id int, a int) partition by range (id);
        create table p1 partition of p for values from (0) to (5000);
        create table p2 partition of p for values from (5000) to (10000);
        insert into p select n, n from generate_series(0, 9999) n;
        analyze;
        """);
    DeclaredStatement query =
        new DeclaredStatement("x.P", "of", "OF", "select * from p where a = ?", null);
    Advisor advisor = advisor().queries(List.of(query));
    List<Advice> advices = advisor.advise(connection, Trial.NONE);
    assertThat(advices).extracting(Advice::statement).containsExactly("create index on p (a)");
    run(advices.get(0).statement());
    assertThat(advisor.advise(connection, Trial.NONE)).isEmpty();
  }

  @Test
  void pagilaIsSettledByWhatIsAdvised() throws Exception {
    run(Files.readString(PAGILA));
    try (Connection fresh = database.connect()) {
      List<Advice> advices = Advisor.create().advise(fresh, Trial.NONE);
      assertThat(advices)
          .extracting(Advice::rule)
          .contains("foreign-key-index")
          .isSubsetOf("foreign-key-index", "duplicate-index", "redundant-index");
      for (Advice advice : advices) {
        try (Statement statement = fresh.createStatement()) {
          statement.execute(advice.statement());
        }
      }
      assertThat(Advisor.create().advise(fresh, Trial.NONE)).isEmpty();
    }
  }

  private void posts() throws SQLException {
    run(
        """
        create table posts (
          id bigint primary key, author_id bigint not null, created_at timestamptz not null,
          title text);
        insert into posts
          select n, n % 500, timestamptz '2026-01-01' + n * interval '1 minute', 'title ' || n
          from generate_series(1, 20000) n;
        analyze posts;
        """);
  }

  private Advisor withPosts() throws SQLException {
    SchemaModel schema = SchemaReader.read(connection);
    var posts = schema.tables().get(0);
    var related =
        new dev.rowan.migrations.schema.Table(
            posts.name(),
            posts.columns(),
            posts.primaryKey(),
            posts.uniqueKeys(),
            List.of(
                ForeignKey.of("k", List.of("author_id"), QualifiedName.of("users"), List.of("id"))),
            posts.checks(),
            posts.exclusions(),
            posts.indexes(),
            posts.kind(),
            null);
    SchemaModel model =
        new SchemaModel(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(related),
            List.of());
    DeclaredStatement latest =
        new DeclaredStatement(
            "blog.Posts",
            "latest",
            "LATEST",
            "select title from posts where author_id = ? order by created_at desc limit 20",
            "select title from posts where author_id = :author order by created_at desc");
    return advisor().entities(model, Map.of(posts.name(), "blog.Post")).queries(List.of(latest));
  }

  private static Advisor advisor() {
    return Advisor.create().large(1_000);
  }

  private List<Advice> advise() throws SQLException {
    return advisor().advise(connection, Trial.NONE);
  }

  /** Who does all that is advised, is advised nothing more. */
  private void assertSettled() throws SQLException {
    for (Advice advice : advise()) {
      run(advice.statement());
    }
    assertThat(advise()).isEmpty();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
