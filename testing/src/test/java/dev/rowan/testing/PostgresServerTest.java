package dev.rowan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PostgresServerTest {
  private final PostgresServer server = PostgresServer.shared();

  @Test
  void sharedIsOneServer() {
    assertThat(PostgresServer.shared()).isSameAs(server);
  }

  @Test
  void isCurrentAndSpeaksUtf8() throws SQLException {
    assertThat(Integer.parseInt(Sql.text(server, "show server_version_num")))
        .isGreaterThanOrEqualTo(17_00_00);
    assertThat(Sql.text(server, "show server_encoding")).isEqualTo("UTF8");
    assertThat(Sql.text(server, "select upper('äñ')")).isEqualTo("ÄÑ");
  }

  @Test
  void tradesDurabilityForSpeed() throws SQLException {
    assertThat(Sql.text(server, "show fsync")).isEqualTo("off");
    assertThat(Sql.text(server, "show synchronous_commit")).isEqualTo("off");
  }

  @Test
  void refusesWrongPasswords() {
    assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "wrong"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void databasesAreIsolated() throws SQLException {
    try (TestDatabase one = server.newDatabase();
        TestDatabase two = server.newDatabase()) {
      Sql.run(one, "create table t (id int)");
      assertThat(Sql.text(one, "select to_regclass('t')")).isEqualTo("t");
      assertThat(Sql.text(two, "select to_regclass('t')")).isNull();
    }
  }

  @Test
  void setUpRunsOnceAndEveryDatabaseIsACopy() throws SQLException {
    AtomicInteger runs = new AtomicInteger();
    DatabaseSetup setup =
        database -> {
          runs.incrementAndGet();
          Sql.run(database, "create table t (id int)");
        };
    List<TestDatabase> copies =
        IntStream.range(0, 8).parallel().mapToObj(i -> server.newDatabase(setup)).toList();
    for (TestDatabase copy : copies) {
      assertThat(Sql.text(copy, "select count(*) from t")).isEqualTo("0");
      Sql.run(copy, "insert into t values (1)");
      copy.close();
    }
    assertThat(runs).hasValue(1);
  }

  @Test
  void cutsConnectionsThatASetUpLeavesOpen() throws SQLException {
    DatabaseSetup setup =
        database -> database.connect().createStatement().execute("create table t (id int)");
    try (TestDatabase database = server.newDatabase(setup)) {
      assertThat(Sql.text(database, "select count(*) from t")).isEqualTo("0");
    }
  }

  @Test
  void closeDropsTheDatabaseAndCutsConnections() throws SQLException {
    TestDatabase database = server.newDatabase();
    try (Connection connection = database.connect()) {
      database.close();
      database.close();
      assertThat(connection.isValid(5)).isFalse();
    }
    assertThat(
            Sql.text(server, "select 1 from pg_database where datname = '" + database.name() + "'"))
        .isEmpty();
  }

  @Test
  void saysWhichScriptIsBroken() {
    DatabaseSetup broken =
        DatabaseSetup.scripts(getClass().getClassLoader(), "schema.sql", "broken.sql");
    assertThatThrownBy(() -> server.newDatabase(broken))
        .isInstanceOf(PostgresServerException.class)
        .hasMessageContaining("broken.sql: ERROR: syntax error at or near \"kee\"");
  }

  @Test
  void saysWhichScriptIsMissing() {
    assertThatThrownBy(() -> DatabaseSetup.scripts(getClass().getClassLoader(), "/db/none.sql"))
        .isInstanceOf(PostgresServerException.class)
        .hasMessageContaining("no SQL script 'db/none.sql'");
  }

  @Test
  void saysWhichSettingItCannotStartWith() {
    assertThatThrownBy(() -> PostgresServer.start(Map.of("work_mam", "1MB")))
        .isInstanceOf(PostgresServerException.class)
        .hasMessageContaining("unrecognized configuration parameter \"work_mam\"");
  }

  @Test
  void acceptsSettingsWithSpacesAndQuotes() throws SQLException {
    String name = "it's \"$HOME\" $(id)";
    try (PostgresServer own = PostgresServer.start(Map.of("cluster_name", name))) {
      assertThat(Sql.text(own, "show cluster_name")).isEqualTo(name);
    }
  }

  @Test
  void saysThatAKilledServerIsGone() throws Exception {
    try (PostgresServer own = PostgresServer.start()) {
      long pid =
          Long.parseLong(
              Sql.text(own, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"));
      ProcessHandle.of(pid).orElseThrow().destroyForcibly();
      assertThatThrownBy(() -> makeDatabasesUntilThatFails(own))
          .isInstanceOf(PostgresServerException.class)
          .hasMessageContaining("on port " + own.port() + " is gone: it crashed or was killed")
          .hasMessageContaining("database system is ready to accept connections");
    }
  }

  @Test
  void saysThatItWasClosed() {
    PostgresServer own = PostgresServer.start();
    own.close();
    own.close();
    assertThatThrownBy(own::newDatabase)
        .isInstanceOf(PostgresServerException.class)
        .hasMessageContaining("on port " + own.port() + " was closed");
  }

  private static void makeDatabasesUntilThatFails(PostgresServer server) {
    for (int i = 0; i < 100; i++) {
      server.newDatabase().close();
    }
  }
}
