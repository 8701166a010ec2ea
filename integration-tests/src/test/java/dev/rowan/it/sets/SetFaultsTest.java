package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.ConnectionException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is cut off in the middle is not there, and others can go on. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class SetFaultsTest {
  private static final String TRIGGER =
      """
      create or replace function fault() returns trigger language plpgsql as $$
      begin
        if new.email = 'die' then
          perform pg_terminate_backend(pg_backend_pid());
        elsif new.email = 'sleep' then
          perform pg_sleep(60);
        end if;
        return new;
      end $$;
      create or replace trigger fault before insert or update on account
        for each row execute function fault();
      truncate account;
      """;

  private AccountRepository accounts;
  private TestDatabase server;

  @BeforeEach
  void open(Database database, TestDatabase opened) throws Exception {
    server = opened;
    accounts = new AccountRepository(database);
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(TRIGGER);
    }
  }

  private static List<Account> accounts(int count, int place, String fault) {
    List<Account> all = IntStream.range(0, count).mapToObj(i -> new Account("n" + i, i)).toList();
    all.get(place).email = fault;
    return all;
  }

  private void nothingIsThereAndOthersGoOn() {
    assertThat(accounts.count()).isZero();
    assertThat(accounts.insertAll(accounts(3, 0, "fine"))).hasSize(3);
  }

  @Test
  void aConnectionThatBreaks() {
    assertThatThrownBy(() -> accounts.insertAll(accounts(1_000, 500, "die")))
        .isInstanceOf(ConnectionException.class);
    nothingIsThereAndOthersGoOn();
  }

  @Test
  void aConnectionThatBreaksInTheSecondStatement() {
    assertThatThrownBy(() -> accounts.insertAll(accounts(15_000, 12_000, "die")))
        .isInstanceOf(ConnectionException.class);
    nothingIsThereAndOthersGoOn();
  }

  @Test
  void aConnectionThatBreaksInAnUpsert() {
    assertThatThrownBy(() -> accounts.upsertAll(accounts(1_000, 999, "die")))
        .isInstanceOf(ConnectionException.class);
    nothingIsThereAndOthersGoOn();
  }

  @Test
  void aCallThatIsCancelled() throws Exception {
    CompletableFuture<List<Account>> writing =
        accounts.async().insertAll(accounts(1_000, 999, "sleep"));
    awaitStatements(1);
    assertThat(writing.cancel(true)).isTrue();
    awaitStatements(0);
    nothingIsThereAndOthersGoOn();
  }

  /** Waits until so many statements of the pool sleep. */
  private void awaitStatements(int count) throws Exception {
    String sleeping =
        "select count(*) from pg_stat_activity where datname = current_database()"
            + " and wait_event = 'PgSleep'";
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      for (int tries = 0; tries < 300; tries++) {
        try (ResultSet result = statement.executeQuery(sleeping)) {
          result.next();
          if (result.getInt(1) == count) {
            return;
          }
        }
        Thread.sleep(50);
      }
    }
    throw new AssertionError("No " + count + " statements sleep");
  }
}
