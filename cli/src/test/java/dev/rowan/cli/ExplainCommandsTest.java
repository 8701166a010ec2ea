package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.cli.Shell.Result;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rowan explain}, {@code check queries} and {@code advise}. */
class ExplainCommandsTest {
  @TempDir static Path directory;
  private static TestDatabase database;
  private static Shell shell;

  @BeforeAll
  static void project() throws SQLException {
    database = PostgresServer.shared().newDatabase();
    shell = BlogClasses.in(Shell.in(directory).with(database));
    sql(
        """
        create table users (id bigint primary key, username varchar(50) not null, email text);
        insert into users select n, 'user' || n from generate_series(1, 500) n;
        create table posts (
          id bigint primary key, title varchar(80) not null, author_id bigint references users);
        insert into posts select n, 'title ' || n, n % 500 + 1 from generate_series(1, 20000) n;
        create sequence counted;
        analyze;
        """);
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @Test
  void aPlanIsATreeWithWhatIsWrongInIt() {
    Result result = shell.run("explain select id from posts where author_id = :author");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out())
        .startsWith("Seq Scan on posts  about 40 rows, cost ")
        .contains(
            "filter: (posts.author_id = $1)",
            "! seq-scan: all 20,000 rows of posts are read for about 40",
            "create index concurrently on posts (author_id)",
            "the plan for all values");
    assertThat(ok("explain select id from posts where author_id = :author --large 50000").out())
        .contains("Nothing in it costs more than it should");
  }

  @Test
  void aQueryHasTheNamesOfItsMethod() {
    assertThat(ok("explain PostSearch.authors").out()).contains("= ANY ($2)");
    assertThat(ok("explain blog.PostSearch.authors -s title=x --set ids={1,2}").out())
        .contains("index cond: ", "'{1,2}'");
    assertThat(shell.run("explain PostSearch.nix").err())
        .contains("there are PostSearch.authors, PostSearch.titles");
    assertThat(shell.run("explain PostSearch.authors -s title=x").err())
        .contains(":ids has no value");
    assertThat(shell.run("explain PostSearch.authors -s title").exit()).isEqualTo(2);
  }

  @Test
  void aQueryNeedsItsRepositoryWhereSeveralHaveIt() throws IOException {
    assertThat(ok("explain authors").out()).contains("= ANY ($2)");
    assertThat(shell.run("explain writers").err())
        .contains("There is no query writers; there are PostSearch.authors, PostSearch.titles");
    assertThat(shell.run("explain Nowhere.authors").err())
        .contains("There is no query Nowhere.authors; there are PostSearch.authors,");
    Path sources = Files.createDirectories(directory.resolve("two"));
    for (String name : List.of("Post", "User", "PostSearch")) {
      Path source = Path.of("src/test/resources/blog", name + ".java");
      Files.copy(source, sources.resolve(name + ".java"));
    }
    String search = Files.readString(sources.resolve("PostSearch.java"));
    Files.writeString(
        sources.resolve("PageSearch.java"), search.replace("PostSearch", "PageSearch"));
    BlogClasses.compile(sources, directory.resolve("classes2"));
    Result several = shell.run("explain authors --classes classes2");
    assertThat(several.exit()).isEqualTo(2);
    assertThat(several.err())
        .contains("Which query is authors? There are PageSearch.authors, PostSearch.authors");
    assertThat(ok("explain PageSearch.authors --classes classes2").out()).contains("ANY ($2)");
  }

  @Test
  void aFileIsRead() {
    shell.file("q.sql", "-- all\nselect *\nfrom posts;\n");
    assertThat(ok("explain q.sql").out()).startsWith("Seq Scan on posts");
    shell.file("bad.sql", "select id\nfrom post");
    Result bad = shell.run("explain bad.sql");
    assertThat(bad.exit()).isEqualTo(4);
    assertThat(bad.err()).contains("\"post\" does not exist", "\n  from post\n       ^");
  }

  @Test
  void whatRunsIsMeasuredAndRolledBack() throws SQLException {
    Result read = ok("explain --analyze select count(*) from posts where id < 100");
    assertThat(read.out()).contains("(expected ", " of the time", "ran in ", " pages");
    String delete = "explain --analyze delete from posts where id < 100";
    Result refused = shell.run(delete);
    assertThat(refused.exit()).isEqualTo(5);
    assertThat(refused.err()).contains("it is rolled back", "add --yes");
    assertThat(ok(delete + " --yes").out()).startsWith("ModifyTable on posts");
    assertThat(number("select count(*) from posts")).isEqualTo(20000);
  }

  @Test
  void inProductionNothingRunsUnforced() {
    Shell production = shell.set("ROWAN_ENV", "production");
    assertThat(production.run("explain select 1").exit()).isZero();
    assertThat(production.run("explain --analyze select 1").exit()).isEqualTo(5);
    assertThat(production.run("explain --analyze select 1 --force").exit()).isZero();
    assertThat(production.run("advise --try --yes").exit()).isEqualTo(5);
  }

  @Test
  void aFunctionThatWritesIsRefusedByTheServer() {
    Result result = shell.run("explain --analyze select nextval('counted')");
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err()).contains("read-only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"create table t (id int)", "select 1; select 2", "select 'a", "vacuum"})
  void onlyOneStatementWithAPlanIsTaken(String sql) {
    assertThat(shell.run("explain " + sql).exit()).isEqualTo(2);
  }

  @Test
  void programsReadThePlan() {
    JsonNode json = ok("explain --json select * from posts where author_id = :a").json();
    assertThat(json.get("plan").get("type").asText()).isEqualTo("Seq Scan");
    assertThat(json.get("plan").get("rows").isNull()).isTrue();
    assertThat(json.get("findings").get(0).get("rule").asText()).isEqualTo("seq-scan");
    assertThat(json.get("isForAllValues").asBoolean()).isTrue();
  }

  @Test
  void queriesAreHeldAgainstTheDatabase() throws SQLException {
    assertThat(ok("check queries").out()).contains("The server takes all 2 queries");
    sql("alter table posts rename title to heading");
    try {
      Result result = shell.run("check queries");
      assertThat(result.exit()).isEqualTo(1);
      assertThat(result.out())
          .contains(
              "refused  PostSearch.authors, line 3: column p.title does not exist",
              "    where p.title = $1 and p.id = any($2)\n          ^",
              "2 of 2 queries are refused");
      JsonNode json = shell.run("check queries --json").json();
      assertThat(json.get("refused").get(0).get("repository").asText())
          .isEqualTo("blog.PostSearch");
    } finally {
      sql("alter table posts rename heading to title");
    }
    assertThat(shell.run("check queries --classes db").exit()).isEqualTo(2);
    assertThat(shell.run("check --classes target/classes").exit()).isEqualTo(1);
  }

  @Test
  void adviceComesFromDatabaseEntitiesAndQueries() {
    Result result = shell.run("advise --strict");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out())
        .contains(
            "foreign-key-index  posts: posts_author_id_fkey has no index on (author_id)",
            "create index concurrently on posts (author_id);",
            "none: the relation has an index by itself; rowan diff --write makes the migration");
    assertThat(ok("advise --classes target/classes --large 50000").out())
        .doesNotContain("query-index");
    JsonNode json = ok("advise --json --try --yes").json();
    assertThat(json.get("advices").get(0).get("rule").asText()).isEqualTo("foreign-key-index");
  }

  private static Result ok(String command) {
    Result result = shell.run(command);
    assertThat(result.exit()).as(result.err()).isZero();
    return result;
  }

  private static long number(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void sql(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
