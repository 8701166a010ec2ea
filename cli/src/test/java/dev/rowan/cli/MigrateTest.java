package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.cli.Shell.Result;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rowan migrate}, each of its commands. */
class MigrateTest {
  private final TestDatabase database = PostgresServer.shared().newDatabase();
  private Shell shell;

  @BeforeEach
  void project(@TempDir Path directory) {
    shell = Blog.in(Shell.in(directory)).with(database);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void upAppliesAllAndTellsHowItGoes() {
    Result up = ok("migrate up");
    assertThat(up.out()).matches("(?s)V1__users.sql applied in .*The database is at version 2\\R");
    assertThat(up.err()).contains("V1__users.sql: applying");
    assertThat(ok("migrate up").out()).startsWith("Nothing to do; the database is at version 2");
    assertThat(ok("migrate current").out().strip()).isEqualTo("2");
  }

  @Test
  void upGoesAsFarAsItIsTold() {
    ok("migrate up --step 1");
    assertThat(current()).isEqualTo("1");
    ok("migrate to 2");
    assertThat(current()).isEqualTo("2");
    ok("migrate to 1 --yes");
    assertThat(current()).isEqualTo("1");
    ok("migrate to 0 --yes");
    assertThat(ok("migrate current --json").json().get("version").isNull()).isTrue();
  }

  @Test
  void downRollsBackTheLastOrMore() {
    ok("migrate up");
    assertThat(ok("migrate down --yes").out()).startsWith("U2__posts.sql rolled back in ");
    assertThat(current()).isEqualTo("1");
    ok("migrate up");
    ok("migrate down --step 2 --yes");
    assertThat(current()).isEqualTo("No migration is applied");
  }

  @Test
  void redoResetAndRefreshGoBackAndForth() {
    ok("migrate up");
    assertThat(scripts("migrate redo --yes --json"))
        .containsExactly("U2__posts.sql", "V2__posts.sql");
    assertThat(scripts("migrate refresh --yes --json"))
        .containsExactly("U2__posts.sql", "U1__users.sql", "V1__users.sql", "V2__posts.sql");
    assertThat(scripts("migrate reset --yes --json"))
        .containsExactly("U2__posts.sql", "U1__users.sql");
  }

  @Test
  void statusAndItsLikeLook() {
    ok("migrate up --step 1");
    assertThat(ok("migrate status").out().replaceAll("\\d{4}-\\d\\d-\\d\\d .{8}", "TIME"))
        .isEqualToNormalizingNewlines(
            """
            version  description  state    installed on         undo
            1        users        applied  TIME  yes
            2        posts        pending                       yes
            """);
    assertThat(ok("migrate pending").out()).contains("posts").doesNotContain("users");
    assertThat(ok("migrate history").out()).contains("rank  version").contains("postgres");
    assertThat(ok("migrate validate").out().strip()).isEqualTo("Files and database go together");
  }

  @Test
  void forProgramsThereIsJson() {
    ok("migrate up --step 1");
    JsonNode status = ok("migrate status --json").json();
    assertThat(status.get("version").asText()).isEqualTo("1");
    assertThat(status.get("migrations").get(1).get("state").asText()).isEqualTo("pending");
    assertThat(status.get("migrations").get(0).get("reversible").asBoolean()).isTrue();
    assertThat(status.get("problems")).isEmpty();
    assertThat(ok("migrate pending --json").json().get("migrations")).hasSize(1);
    JsonNode entry = ok("migrate history --json").json().get("entries").get(0);
    assertThat(entry.get("script").asText()).isEqualTo("V1__users.sql");
    assertThat(entry.get("checksum").isInt()).isTrue();
  }

  @Test
  void inPipelinesTheCodeSaysWhetherSomethingIsPending() {
    assertThat(run("migrate pending --exit-code").exit()).isEqualTo(1);
    assertThat(run("migrate status --exit-code").exit()).isEqualTo(1);
    ok("migrate up");
    ok("migrate pending --exit-code");
    ok("migrate status --exit-code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "down",
        "down --step 2",
        "to 1",
        "redo",
        "reset",
        "refresh",
        "stamp 1",
        "to 0",
        "down --json"
      })
  void pretendedItIsSqlAndNothingRuns(String command) {
    ok("migrate up");
    Result result = ok("migrate " + command + " --pretend");
    assertThat(result.out()).contains("insert into").contains("flyway_schema_history");
    assertThat(current()).isEqualTo("2");
    assertThat(ok("migrate history --json").json().get("entries")).hasSize(2);
  }

  @Test
  void whatUpPretendsPsqlCouldRun() throws SQLException {
    String script = ok("migrate up --pretend").out();
    assertThat(ok("migrate current").out().strip()).isEqualTo("No migration is applied");
    sql(script);
    assertThat(ok("migrate up").out()).startsWith("Nothing to do; the database is at version 2");
  }

  @Test
  void pretendedRefreshSaysAllOfIt() throws SQLException {
    ok("migrate up");
    sql("insert into users (username) values ('ana')");
    sql(ok("migrate refresh --pretend").out());
    assertThat(current()).isEqualTo("2");
    assertThat(ok("migrate history --json").json().get("entries")).hasSize(6);
    ok("migrate validate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"down", "to 1", "redo", "reset", "refresh", "cycle", "repair"})
  void whatDestroysAsksFirst(String command) {
    ok("migrate up");
    Result refused = run("migrate " + command);
    assertThat(refused.exit()).isEqualTo(5);
    assertThat(refused.err()).contains("--yes");
    Result declined = shell.typing("n\n").run("migrate " + command);
    assertThat(declined.exit()).isEqualTo(5);
    assertThat(declined.err()).contains("Go on? [y/N]").contains("Nothing was done");
    assertThat(current()).isEqualTo("2");
    assertThat(shell.typing("y\n").run("migrate " + command).exit()).isZero();
  }

  @Test
  void inProductionItMustBeForced() {
    Shell production = shell.set("ROWAN_ENV", "production");
    assertThat(production.run("migrate up").exit()).isEqualTo(5);
    assertThat(production.run("migrate up").err()).contains("--force");
    assertThat(production.run("migrate up --pretend").exit()).isZero();
    assertThat(production.run("migrate up --force").exit()).isZero();
    assertThat(production.run("migrate down --yes").exit()).isEqualTo(5);
    assertThat(production.run("migrate down --force").exit()).isEqualTo(5);
    assertThat(production.run("migrate down --force --yes").exit()).isZero();
    shell.file(".env", "ROWAN_ENV=production\n");
    assertThat(run("migrate up").exit()).isEqualTo(5);
  }

  @Test
  void aHistoryIsBegunAndMoved() throws SQLException {
    sql(Blog.USERS);
    Result refused = run("migrate up");
    assertThat(refused.exit()).isEqualTo(4);
    assertThat(refused.err()).contains("baseline");
    ok("migrate baseline 1");
    ok("migrate up");
    ok("migrate stamp 2");
    assertThat(current()).isEqualTo("2");
  }

  @Test
  void whatIsWrongIsSaidInPlainWords() {
    ok("migrate up");
    shell.file("db/migration/V2__posts.sql", Blog.POSTS + "-- later\n");
    Result validate = run("migrate validate");
    assertThat(validate.exit()).isEqualTo(1);
    assertThat(validate.out()).startsWith("V2__posts.sql: ");
    assertThat(run("migrate validate --json").json().get("problems").get(0).get("kind").asText())
        .isEqualTo("changed");
    assertThat(run("migrate up").exit()).isEqualTo(4);
    assertThat(ok("migrate repair --yes").out()).contains("V2__posts.sql");
    ok("migrate validate");
  }

  @Test
  void aMigrationThatFailsIsRolledBackAndNamed() {
    shell.file(
        "db/migration/V3__bad.sql", "create table t (id int);\ninsert into nix values (1);\n");
    Result failed = run("migrate up");
    assertThat(failed.exit()).isEqualTo(4);
    assertThat(failed.err())
        .contains("rowan: V3__bad.sql, line 2: relation \"nix\" does not exist")
        .contains("rolled back")
        .doesNotContain("\tat ");
    assertThat(current()).isEqualTo("2");
  }

  @Test
  void cycleTriesTheFiles() {
    shell.file("db/migration/U2__posts.sql", "drop table posts; create table older (id int);\n");
    Result cycle = run("migrate cycle --yes");
    assertThat(cycle.exit()).isEqualTo(1);
    assertThat(cycle.out())
        .contains("V1__users.sql: up, down, up: the same")
        .contains("there is table older");
  }

  @Test
  void branchesAreMerged() throws Exception {
    ok("migrate up");
    shell.file("db/migration/V1.5__late.sql", "create table late (id int);\n");
    assertThat(run("migrate up").exit()).isEqualTo(4);
    assertThat(ok("migrate merge").out()).contains("V3__merge.sql").contains("1.5, 2");
    assertThat(Files.readString(shell.directory().resolve("db/migration/V3__merge.sql")))
        .isEqualTo("-- rowan: after 1.5, 2\n");
    ok("migrate up");
    assertThat(current()).isEqualTo("3");
    assertThat(ok("migrate merge").out()).startsWith("Nothing is to be merged");
  }

  @Test
  void twoRunnersAtOnceApplyAllOnce() {
    shell.file("db/migration/V3__slow.sql", "select pg_sleep(0.5);\n");
    List<CompletableFuture<Result>> runs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      runs.add(CompletableFuture.supplyAsync(() -> run("migrate up")));
    }
    runs.forEach(run -> assertThat(run.join().exit()).isZero());
    assertThat(ok("migrate history --json").json().get("entries")).hasSize(3);
  }

  @Test
  void scriptsLieWhereTheyAreSaidToLie() {
    shell.file("other/V7__seven.sql", "select 7;\n");
    ok("migrate up --path other");
    assertThat(current("--path other")).isEqualTo("7");
    Result nowhere = run("migrate up --path nowhere");
    assertThat(nowhere.exit()).isEqualTo(4);
    assertThat(nowhere.err()).contains("There is no folder").contains("nowhere");
  }

  @Test
  void theHistoryStandsWhereItIsSaidToStand() {
    ok("migrate up --schema ops --table done");
    assertThat(ok("migrate current --schema ops --table done").out().strip()).isEqualTo("2");
    assertThat(ok("migrate history").out().strip()).isEqualTo("Nothing was ever applied");
  }

  private String current(String... options) {
    return ok("migrate current " + String.join(" ", options)).out().strip();
  }

  private List<String> scripts(String command) {
    return ok(command).json().get("migrations").findValuesAsText("script");
  }

  private Result ok(String command) {
    Result result = run(command);
    assertThat(result.exit()).as(result.err()).isZero();
    return result;
  }

  private Result run(String command) {
    return shell.run(command);
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
