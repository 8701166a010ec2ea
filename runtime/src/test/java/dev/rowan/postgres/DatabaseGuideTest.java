package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Isolation;
import dev.rowan.StatementEvent;
import dev.rowan.TransactionOptions;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.SerializationFailureException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/database.md}, which are regions of this file. */
final class DatabaseGuideTest {

  private static final String URL = TestServer.newDatabase();
  private static Database db;
  private static Accounts accounts;

  @BeforeAll
  static void open() {
    db = TestServer.pool(URL).build();
    accounts = new Accounts(db.statements("com.example.Accounts"));
    Pools.update(db, "create table accounts (name text constraint accounts_pk primary key, n int)");
  }

  @AfterAll
  static void close() {
    assertThat(Pools.active(db)).isZero();
    db.close();
  }

  @BeforeEach
  void fill() {
    Pools.update(db, "truncate accounts");
    accounts.insert("ana", 10);
    accounts.insert("ben", 10);
  }

  @Test
  void opens() {
    String url = URL;
    List<StatementEvent> audit = new ArrayList<>();
    // region open
    Database db =
        Database.builder()
            .url(url)
            .set("maximumPoolSize", "20")
            .set("dataSource.ApplicationName", "blog")
            .slowStatementThreshold(Duration.ofMillis(200))
            .listener(event -> audit.add(event))
            .build();
    // endregion
    try (db) {
      assertThat(Pools.text(db, "show application_name")).isEqualTo("blog");
    }
    assertThat(audit).hasSize(1);
  }

  @Test
  void runsTransactions() {
    // region transaction
    db.transaction(
        tx -> {
          accounts.add("ana", -5);
          accounts.add("ben", 5);
        });

    int sum = db.transactionResult(tx -> accounts.get("ana") + accounts.get("ben"));
    // endregion
    assertThat(sum).isEqualTo(20);
    assertThat(accounts.get("ben")).isEqualTo(15);
  }

  @Test
  void nestsTransactions() {
    // region nested
    db.transaction(
        outer -> {
          accounts.add("ana", -5);
          try {
            db.transaction(inner -> accounts.insert("ben", 0));
          } catch (UniqueViolationException e) {
            accounts.add("ben", 5); // the inner transaction alone was rolled back
          }
        });
    // endregion
    assertThat(accounts.get("ana")).isEqualTo(5);
    assertThat(accounts.get("ben")).isEqualTo(15);
  }

  @Test
  void takesOptions() {
    // region options
    TransactionOptions report =
        TransactionOptions.DEFAULTS
            .with(Isolation.SERIALIZABLE)
            .readOnly()
            .deferrable()
            .timeout(Duration.ofSeconds(30));
    int sum = db.transactionResult(report, tx -> accounts.get("ana") + accounts.get("ben"));
    // endregion
    assertThat(sum).isEqualTo(20);
  }

  @Test
  void translatesErrors() {
    List<String> messages = new ArrayList<>();
    // region errors
    try {
      accounts.insert("ana", 1);
    } catch (UniqueViolationException e) {
      messages.add(e.constraint() + " on " + e.table()); // accounts_pk on accounts
    } catch (SerializationFailureException e) {
      messages.add("run the transaction again");
    } catch (ConnectionException e) {
      messages.add(e.outcomeUnknown() ? "may have happened" : "has not happened");
    }
    // endregion
    assertThat(messages).containsExactly("accounts_pk on accounts");
  }

  @Test
  void messagesHaveNoValues() {
    assertThatThrownBy(() -> accounts.insert("ana", 1))
        .hasMessage(
            """
            duplicate key value violates unique constraint "accounts_pk" (SQLState 23505)
              SQL: insert into accounts values (?, ?)""");
  }

  /** What a repository does, by hand. */
  static final class Accounts {
    private final Statements statements;

    Accounts(Statements statements) {
      this.statements = statements;
    }

    int get(String name) {
      try (SqlStatement find = statements.prepare("select n from accounts where name = ?")) {
        find.setString(1, name);
        return find.one(row -> row.getInt(1));
      }
    }

    void add(String name, int amount) {
      try (SqlStatement add = statements.prepare("update accounts set n = n + ? where name = ?")) {
        add.setInt(1, amount);
        add.setString(2, name);
        add.update();
      }
    }

    void insert(String name, int amount) {
      try (SqlStatement insert = statements.prepare("insert into accounts values (?, ?)")) {
        insert.setString(1, name);
        insert.setInt(2, amount);
        insert.update();
      }
    }
  }
}
