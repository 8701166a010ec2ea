package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.cli.Shell.Result;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code @RenamedFrom} says becomes a migration that keeps all values, and one that undoes it.
 */
class RenamedFromTest {
  private static final Path SOURCES = Path.of("src/test/resources/renamed");

  private final TestDatabase database = PostgresServer.shared().newDatabase();
  private Shell shell;

  @BeforeEach
  void users(@TempDir Path directory) throws SQLException {
    shell = Shell.in(directory).with(database);
    BlogClasses.compile(SOURCES.resolve("before"), directory.resolve("old"));
    BlogClasses.compile(SOURCES.resolve("after"), directory.resolve("target/classes"));
    ok("diff --classes old --write first");
    ok("migrate up");
    sql("insert into team values (1)");
    sql("insert into users (mail, team_ref, address_city) values ('ana@x.org', 1, 'Graz')");
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void valuesAreKeptForthAndBack() throws SQLException {
    Result check = shell.run("check");
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains("users: rename").doesNotContain("create table");
    Result diff = ok("diff --write members");
    assertThat(diff.out()).contains("V2__members.sql");
    assertThat(shell.run("lint").out()).contains("rename");
    ok("migrate up");
    assertThat(text("select email || team_id || address_town from members"))
        .isEqualTo("ana@x.org1Graz");
    assertThat(ok("diff --exit-code").out()).contains("need nothing");
    ok("check --strict");
    ok("migrate down --yes");
    assertThat(text("select mail || team_ref || address_city from users"))
        .isEqualTo("ana@x.org1Graz");
    ok("check --strict --classes old");
    ok("migrate cycle --yes");
  }

  @Test
  void whatIsSaidOnTheCommandLineGoesFirst() throws SQLException {
    assertThat(ok("diff").out())
        .contains(
            "alter table users rename to members",
            "alter table members rename column mail to email",
            "alter table members rename column team_ref to team_id",
            "alter table members rename column address_city to address_town");
    sql("alter table users add nick text");
    assertThat(ok("diff --rename users=members,members.nick=email").out())
        .contains("rename column nick to email")
        .doesNotContain("rename column mail");
  }

  @Test
  void aNewDatabaseKnowsNoOldNames() throws SQLException {
    sql("drop table users");
    assertThat(ok("diff").out()).contains("create table members").doesNotContain(" rename ");
  }

  private Result ok(String command) {
    Result result = shell.run(command);
    assertThat(result.exit()).as(result.err() + result.out()).isZero();
    return result;
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
