package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** {@code rowan db}, each of its commands. */
class DbTest {
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
  void databasesAreCreatedAndDropped() {
    Shell other = at("Odd \"Name\"");
    assertThat(json(other, "db create").get("changed").asBoolean()).isTrue();
    assertThat(json(other, "db create").get("changed").asBoolean()).isFalse();
    assertThat(other.run("migrate up").exit()).isZero();
    assertThat(other.run("db drop").exit()).isEqualTo(5);
    assertThat(json(other, "db drop --yes").get("changed").asBoolean()).isTrue();
    assertThat(json(other, "db drop --yes").get("changed").asBoolean()).isFalse();
    Result gone = other.run("migrate status");
    assertThat(gone.exit()).isEqualTo(3);
    assertThat(gone.err()).contains("does not exist");
  }

  @Test
  void aCopyHasAllRows() throws SQLException {
    shell.run("migrate up");
    sql("insert into users (username) values ('ana')");
    String copy = database.name() + "_copy";
    assertThat(shell.run("db copy " + copy).exit()).isZero();
    Shell other = at(copy);
    assertThat(other.run("migrate current").out().strip()).isEqualTo("2");
    assertThat(other.run("db clear --yes").out().strip())
        .isEqualTo("All rows of 2 tables are deleted");
    assertThat(count()).isEqualTo(1);
    assertThat(other.run("db drop --yes").exit()).isZero();
  }

  @Test
  void whoeverIsConnectedIsInTheWayUntilDisconnected() throws SQLException {
    try (Connection other = database.connect()) {
      assertThat(other.isValid(1)).isTrue();
      Result inTheWay = shell.run("db drop --yes");
      assertThat(inTheWay.exit()).isEqualTo(4);
      assertThat(inTheWay.err()).contains("being accessed by other users", "--disconnect");
      assertThat(shell.run("db drop --yes --disconnect").exit()).isZero();
    }
  }

  @Test
  void resetMakesItAnew() throws SQLException {
    shell.run("migrate up");
    sql("create table by_hand (id int); insert into users (username) values ('ana')");
    Result reset = shell.run("db reset --yes");
    assertThat(reset.exit()).as(reset.err()).isZero();
    assertThat(reset.out()).contains("The database is at version 2");
    assertThat(count()).isZero();
  }

  @Test
  void clearKeepsTablesAndHistory() throws SQLException {
    shell.run("migrate up");
    sql(
        "insert into users (username) values ('ana'); insert into posts (title, author_id) values ('x', 1)");
    assertThat(shell.run("db clear").exit()).isEqualTo(5);
    assertThat(count()).isEqualTo(1);
    assertThat(shell.run("db clear --yes").exit()).isZero();
    assertThat(count()).isZero();
    assertThat(shell.run("migrate current").out().strip()).isEqualTo("2");
  }

  @Test
  void inProductionAllOfThemMustBeForced() {
    Shell production = shell.set("ROWAN_ENV", "production");
    for (String command :
        new String[] {"create", "drop --yes", "copy x", "reset --yes", "clear --yes"}) {
      assertThat(production.run("db " + command).exit()).as(command).isEqualTo(5);
    }
  }

  private Shell at(String name) {
    String url = database.jdbcUrl().replaceFirst("[^/]*$", "");
    return shell.set("DATABASE_URL", url + name.replace(" ", "%20").replace("\"", "%22"));
  }

  private static JsonNode json(Shell shell, String command) {
    Result result = shell.run(command + " --json");
    assertThat(result.exit()).as(result.err()).isZero();
    return result.json();
  }

  private int count() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from users")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
