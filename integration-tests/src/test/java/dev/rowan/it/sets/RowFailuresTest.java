package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Database;
import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.NotNullViolationException;
import dev.rowan.errors.TransactionException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of many entities the one is named that could not be written. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class RowFailuresTest {
  private Database database;
  private AccountRepository accounts;

  @BeforeEach
  void open(Database opened) {
    database = opened;
    accounts = new AccountRepository(opened);
    accounts.deleteAll(accounts.findAll());
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
