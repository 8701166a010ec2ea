package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Database;
import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.ForeignKeyViolationException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.NotNullViolationException;
import dev.rowan.errors.TransactionException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.testing.RowanTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of many entities the one is named that could not be written. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class RowFailuresTest {
  private static final String REFERENCE =
      "alter table part add constraint part_reference foreign key (%2$s) references %1$s";

  private Database database;
  private AccountRepository accounts;
  private PartRepository parts;

  @BeforeEach
  void open(Database opened) {
    database = opened;
    accounts = new AccountRepository(opened);
    parts = new PartRepository(opened);
    run("alter table part drop constraint if exists part_reference");
    run("truncate account, part");
  }

  private static List<Account> accounts(int count) {
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(i -> new Account("name" + i, i)).toList());
  }

  private <F extends DataException> F refused(Class<F> type, List<Account> all, int place) {
    F failure = catchThrowableOfType(type, () -> accounts.insertAll(all));
    assertThat(failure.index()).isEqualTo(place);
    assertThat(failure)
        .hasMessageStartingWith("Number " + (place + 1) + " of " + all.size() + ": ");
    assertThat(accounts.count()).isZero();
    return failure;
  }

  @Test
  void whateverTheConstraintIs() {
    List<Account> all = accounts(100);
    all.set(77, new Account("name5", 1));
    assertThat(refused(UniqueViolationException.class, all, 77).constraint())
        .isEqualTo("account_name_key");
    all.set(77, new Account("b", -1));
    refused(CheckViolationException.class, all, 77);
    all.set(0, new Account(null, 1));
    refused(NotNullViolationException.class, all, 0);
    all.set(0, new Account("a", 1));
    all.set(77, new Account("x".repeat(21), 1));
    refused(InvalidValueException.class, all, 77);
    all.set(77, new Account("x\0", 1));
    refused(InvalidValueException.class, all, 77);
  }

  @Test
  void amongManyThousands() {
    List<Account> all = accounts(25_000);
    all.set(12_345, new Account("b", -1));
    refused(CheckViolationException.class, all, 12_345);
  }

  @Test
  void inATransactionWhichCanOnlyBeRolledBack() {
    List<Account> all = accounts(10);
    all.set(9, new Account("name0", 1));
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      accounts.insert(new Account("before", 1));
                      UniqueViolationException failure =
                          catchThrowableOfType(
                              UniqueViolationException.class, () -> accounts.insertAll(all));
                      assertThat(failure.index()).isEqualTo(9);
                      accounts.count();
                    }))
        .isInstanceOf(TransactionException.class);
    assertThat(accounts.count()).isZero();
    database.transaction(
        tx -> {
          assertThat(accounts.insertAll(accounts(3))).hasSize(3);
          accounts.findAll().forEach(account -> account.points++);
          assertThat(accounts.updateAll(accounts.findAll())).hasSize(3);
        });
    assertThat(accounts.count()).isEqualTo(3);
  }

  @Test
  void ofAConstraintThatWaitsForTheCommit() {
    run(REFERENCE.formatted("account (name) deferrable initially deferred", "label"));
    accounts.insert(new Account("there", 1));
    List<Part> all = parts(100, "there");
    all.set(70, new Part(1, "x", "nowhere", 1));
    ForeignKeyViolationException alone = refused(() -> parts.insertAll(all));
    assertThat(alone).hasMessageStartingWith("Number 71 of 100: ");
    assertThat(alone.constraint()).isEqualTo("part_reference");
    assertThat(parts.count()).isZero();
    ForeignKeyViolationException atCommit =
        refused(() -> database.transaction(tx -> assertThat(parts.insertAll(all)).hasSize(100)));
    assertThat(atCommit.index()).isEqualTo(-1);
    assertThat(atCommit.sql()).isNull();
    assertThat(atCommit.constraint()).isEqualTo("part_reference");
    assertThat(atCommit.table()).isEqualTo("part");
    assertThat(atCommit.detail()).contains("(label)=(nowhere)");
    assertThat(parts.count()).isZero();
  }

  @Test
  void whoRefersToALaterOneIsNotBlamed() {
    run(REFERENCE.formatted("part (shelf, code) deferrable", "shelf, label"));
    List<Part> all = parts(10, null);
    all.set(2, new Part(1, "c2", "c7", 1));
    assertThat(parts.insertAll(all)).hasSize(10);
    parts.deleteAll(all);
    all.set(5, new Part(1, "c5", "nowhere", 1));
    ForeignKeyViolationException failure = refused(() -> parts.insertAll(all));
    assertThat(failure.index()).isEqualTo(-1);
    assertThat(failure.detail()).contains("(1, nowhere)");
    all.set(2, new Part(1, "c2", "c1", 1));
    assertThat(refused(() -> parts.insertAll(all)).index()).isEqualTo(5);
    assertThat(parts.count()).isZero();
  }

  @Test
  void whatIsCheckedAtTheEndIsNotMistakenForIt() {
    run(REFERENCE.formatted("account (name)", "label"));
    List<Part> all = parts(10, null);
    all.set(3, new Part(1, "c3", "nowhere", 1));
    all.set(8, new Part(1, "c1", null, 1));
    UniqueViolationException failure =
        catchThrowableOfType(UniqueViolationException.class, () -> parts.insertAll(all));
    assertThat(failure.index()).isNotEqualTo(3);
    assertThat(failure.detail()).contains("(1, c1)");
  }

  private static List<Part> parts(int count, String label) {
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(i -> new Part(1, "c" + i, label, 1)).toList());
  }

  private static ForeignKeyViolationException refused(ThrowingCallable call) {
    return catchThrowableOfType(ForeignKeyViolationException.class, call);
  }

  private void run(String sql) {
    try (SqlStatement statement = database.statements("test").prepare(sql)) {
      statement.execute();
    }
  }

  @Test
  void ofUpdatesAndUpsertsToo() {
    List<Account> all = accounts.insertAll(accounts(10));
    all.get(3).points = -3;
    CheckViolationException update =
        catchThrowableOfType(CheckViolationException.class, () -> accounts.updateAll(all));
    assertThat(update.index()).isEqualTo(3);
    CheckViolationException upsert =
        catchThrowableOfType(CheckViolationException.class, () -> accounts.upsertAll(all));
    assertThat(upsert.index()).isEqualTo(3);
    assertThat(accounts.findAll()).extracting(account -> account.points).doesNotContain(-3);
  }
}
