package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.ConnectionException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A COPY needs no memory for its rows, and one that is cut off in the middle leaves none. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class CopyFaultsTest {
  private AccountRepository accounts;
  private Database database;
  private TestDatabase server;

  @BeforeEach
  void open(Database opened, TestDatabase testDatabase) {
    server = testDatabase;
    database = opened;
    accounts = new AccountRepository(opened);
    run("truncate account");
  }

  private void run(String sql) {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process start(int count, boolean inTransaction) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx48m",
            "-cp",
            System.getProperty("java.class.path"),
            CopyProgram.class.getName(),
            server.jdbcUrl(),
            server.user(),
            server.password(),
            Integer.toString(count),
            Boolean.toString(inTransaction))
        .redirectErrorStream(true)
        .start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  @Test
  void aMillionRowsInLittleMemory() throws Exception {
    isLoaded(1_000_000, false);
  }

  @Test
  void manyRowsInATransactionInLittleMemory() throws Exception {
    isLoaded(300_000, true);
  }

  private void isLoaded(int count, boolean inTransaction) throws Exception {
    Process process = start(count, inTransaction);
    try (BufferedReader output = output(process)) {
      assertThat(output.lines().toList()).contains("copied " + count);
    }
    assertThat(process.waitFor()).isZero();
    assertThat(accounts.count()).isEqualTo(count);
  }

  @Test
  void aProcessThatIsKilled() throws Exception {
    Process process = start(5_000_000, false);
    try (BufferedReader output = output(process)) {
      for (String line = ""; !line.equals("taken 200000"); ) {
        line = output.readLine();
        assertThat(line).isNotNull();
      }
    }
    process.destroyForcibly().waitFor();
    awaitNoCopies();
    assertThat(accounts.count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aConnectionThatBreaks(boolean inTransaction) {
    assertThatThrownBy(
            () -> {
              if (inTransaction) {
                database.transaction(tx -> loadAndBreak());
              } else {
                loadAndBreak();
              }
            })
        .isInstanceOf(ConnectionException.class);
    assertThat(accounts.count()).isZero();
    assertThat(accounts.copyIn(List.of(new Account("a", 1)))).isEqualTo(1);
  }

  private void loadAndBreak() {
    accounts
        .copyIn()
        .progress(200_000, count -> breakCopies())
        .from(IntStream.range(0, 1_000_000).mapToObj(i -> new Account("name" + i, i)));
  }

  private void breakCopies() {
    run(
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and query like 'copy account%'");
  }

  private void awaitNoCopies() throws Exception {
    String running =
        "select count(*) from pg_stat_activity where datname = current_database()"
            + " and query like 'copy account%' and state <> 'idle'";
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      for (int tries = 0; tries < 300; tries++) {
        try (ResultSet result = statement.executeQuery(running)) {
          result.next();
          if (result.getInt(1) == 0) {
            return;
          }
        }
        Thread.sleep(50);
      }
    }
    throw new AssertionError("The COPY goes on");
  }
}
