package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that meet the locks of others. */
final class LocksTest {
  private static final MigrationOptions QUICK =
      MigrationOptions.DEFAULTS
          .lockTimeout(Duration.ofMillis(100))
          .retries(2, Duration.ofMillis(20));

  private final Scratch scratch = Scratch.open();
  private Folder folder;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder = Folder.in(directory).with("V1__t.sql", "create table t (n int)");
    scratch.migrations(folder).apply();
    folder.with("V2__alter.sql", "create table u ();\nalter table t add m int");
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void givesUpAfterSomeTriesAndLeavesEverythingAsItWas() throws SQLException {
    List<String> told = new ArrayList<>();
    Migrations migrations =
        scratch.migrations(folder).options(QUICK).listener(e -> told.add(e.toString()));
    try (Connection reader = reading()) {
      assertThatThrownBy(migrations::apply)
          .hasMessageStartingWith(
              "V2__alter.sql, line 2: canceling statement due to lock timeout (SQLState 55P03)");
      reader.rollback();
    }
    assertThat(told)
        .contains(
            "V2__alter.sql: again in 20 ms: canceling statement due to lock timeout (SQLState 55P03)",
            "V2__alter.sql: again in 40 ms: canceling statement due to lock timeout (SQLState 55P03)");
    assertThat(scratch.tables()).containsExactly("t");
  }

  @Test
  void runsWhenTheLockIsFreeAtLast() throws SQLException {
    try (Connection reader = reading()) {
      scratch
          .migrations(folder)
          .options(QUICK)
          .listener(
              event -> {
                if (event instanceof MigrationEvent.Retrying) {
                  rollback(reader);
                }
              })
          .apply();
    }
    assertThat(scratch.sql("select m from t")).isEmpty();
  }

  @Test
  void limitsTheTimeOfStatements() {
    folder.with("V3__long.sql", "select pg_sleep(10)");
    assertThatThrownBy(
            () ->
                scratch
                    .migrations(folder)
                    .options(MigrationOptions.DEFAULTS.statementTimeout(Duration.ofMillis(50)))
                    .apply())
        .hasMessageStartingWith(
            "V3__long.sql, line 1: canceling statement due to statement timeout");
    assertThat(scratch.sql("select m from t")).isEmpty();
  }

  private Connection reading() throws SQLException {
    Connection connection = scratch.server().connect();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("select * from t");
    }
    return connection;
  }

  private static void rollback(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
