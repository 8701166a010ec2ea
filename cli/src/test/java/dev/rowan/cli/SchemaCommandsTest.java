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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rowan schema}, {@code diff}, {@code check} and {@code lint}. */
class SchemaCommandsTest {
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
  void schemaPrintsWhatMakesTheTables() throws SQLException {
    sql(ok("schema").out());
    ok("check --strict");
    assertThat(ok("schema --json").json().get("statements").get(0).get("kind").asText())
        .isEqualTo("create_table");
  }

  @Test
  void entitiesAreFoundWhereTheyAreSaidToBe() {
    assertThat(shell.run("schema --classes nowhere").exit()).isEqualTo(2);
    assertThat(shell.run("schema --classes nowhere").err()).contains("compile first");
    assertThat(ok("schema --entities blog.User --classes target/classes").out())
        .contains("create table users")
        .doesNotContain("create table posts");
    shell.file("bad/META-INF/rowan/schema.json", "{");
    assertThat(shell.run("schema --classes bad").exit()).isEqualTo(2);
  }

  @Test
  void checkSaysWhatIsMissingAndWhatIsLeft() throws SQLException {
    ok("migrate up");
    Result missing = shell.run("check");
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.out()).contains("missing  users.email: add column");
    JsonNode json = shell.run("check --json").json();
    assertThat(json.get("ok").asBoolean()).isFalse();
    assertThat(json.get("missing")).hasSize(1);
    sql("alter table users add email text; create table old (id int)");
    assertThat(ok("check").out()).contains("all that the entities need").contains("left  old");
    assertThat(shell.run("check --strict").exit()).isEqualTo(1);
  }

  @Test
  void diffShowsTheMigration() {
    ok("migrate up");
    assertThat(ok("diff").out().strip()).isEqualTo("alter table users add column email text;");
    assertThat(shell.run("diff --exit-code").exit()).isEqualTo(1);
    JsonNode json = ok("diff --json").json();
    assertThat(json.get("changes").get(0).get("subject").asText()).isEqualTo("users.email");
    assertThat(json.get("migrations").get(0).get("down").asText()).contains("drop column email");
  }

  @Test
  void diffWritesTheMigrationThatMakesItEmpty() throws IOException {
    ok("migrate up");
    assertThat(ok("diff --write add_email").out())
        .contains("Wrote ", "V3__add_email.sql", "U3__add_email.sql");
    Result pending = shell.run("diff --write again");
    assertThat(pending.exit()).isEqualTo(4);
    assertThat(pending.err()).contains("1 migration is pending");
    ok("migrate cycle --yes");
    assertThat(ok("diff --write nothing --exit-code").out()).contains("no file was written");
    assertThat(files()).hasSize(6);
    ok("check");
    ok("migrate down --yes");
    assertThat(shell.run("check").exit()).isEqualTo(1);
  }

  @Test
  void againstTheMigrationsNoDatabaseNeedsToBeUpToDate() throws IOException {
    assertThat(ok("diff --against migrations").out().strip())
        .isEqualTo("alter table users add column email text;");
    ok("diff --against migrations --write add_email --version 2026.11.21.0930");
    assertThat(files()).contains("V2026.11.21.0930__add_email.sql");
    assertThat(ok("diff --against migrations").out()).contains("need nothing");
    assertThat(ok("migrate history").out().strip()).isEqualTo("Nothing was ever applied");
  }

  @Test
  void nothingIsDroppedUnasked() throws SQLException {
    ok("migrate up");
    sql("alter table users add email text, add age int; create table old (id int)");
    assertThat(ok("diff").out())
        .contains("2 things are left over:", "drop table old;", "drop column age;");
    assertThat(ok("diff --drop").out())
        .contains("-- Data loss: what old holds is gone.\n", "drop table old;")
        .contains("-- Warning, drop-table: ");
  }

  @Test
  void otherNamesAreProposedAndTaken() throws SQLException {
    ok("migrate up");
    sql("alter table users add mail text");
    assertThat(ok("diff").out())
        .startsWith(
            "-- Is email a new name of users.mail? Then say so: --rename users.mail=email\n");
    assertThat(ok("diff --json").json().get("renames").get(0).asText())
        .isEqualTo("users.mail=email");
    assertThat(ok("diff --rename users.mail=email").out())
        .contains("alter table users rename column mail to email;");
    for (String wrong : new String[] {"users.nix=email", "users", "nix=users"}) {
      assertThat(shell.run("diff --rename " + wrong).exit()).as(wrong).isEqualTo(2);
    }
  }

  @Test
  void lintLooksAtWhatIsPendingOrAtFiles() {
    ok("migrate up --step 1");
    ok("lint");
    ok("migrate up");
    shell.file("db/migration/V3__title.sql", "create index on posts (title);\n");
    Result pending = shell.run("lint");
    assertThat(pending.exit()).isEqualTo(1);
    assertThat(pending.out()).startsWith("V3__title.sql: error, line 1, create-index: ");
    Shell alone = Shell.in(shell.directory());
    Result file = alone.run("lint db/migration/V3__title.sql --json");
    assertThat(file.exit()).isEqualTo(1);
    assertThat(file.json().get("findings").get(0).get("rule").asText()).isEqualTo("create-index");
    assertThat(alone.run("lint db/migration/V1__users.sql").exit()).isZero();
    assertThat(alone.run("lint nix.sql").exit()).isEqualTo(2);
  }

  @Test
  void warningsCountWhenItIsStrict() {
    shell.file("drop.sql", "drop table users;\n");
    ok("lint drop.sql");
    assertThat(shell.run("lint drop.sql --strict").exit()).isEqualTo(1);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(shell.directory().resolve("db/migration"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Result ok(String command) {
    Result result = shell.run(command);
    assertThat(result.exit()).as(result.err()).isZero();
    return result;
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
