package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.ImportReport;
import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.ForeignKeyViolationException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.NotNullViolationException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The good ones of many go in, and of the others it is told which they are and why. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class ImportTest {
  private Database database;
  private AccountRepository accounts;
  private TestDatabase server;

  @BeforeEach
  void open(Database opened, TestDatabase testDatabase) {
    database = opened;
    server = testDatabase;
    accounts = new AccountRepository(opened);
    run("truncate account, part, scrambled");
  }

  private void run(String sql) {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Account> accounts(int count) {
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(i -> new Account("name" + i, i)).toList());
  }

  private static List<Account> someBad() {
    List<Account> all = accounts(2_500);
    all.set(0, new Account("b", -1));
    all.set(7, new Account(null, 1));
    all.set(999, new Account("x".repeat(21), 1));
    all.set(1_000, new Account("name5", 1));
    all.set(2_001, new Account("a\0b", 1));
    all.set(2_499, new Account("name2498", 1));
    return all;
  }

  @Test
  void eachBadRowIsTold() {
    List<Account> all = someBad();
    ImportReport<Account> report = accounts.importAll(all);
    assertThat(report.given()).isEqualTo(2_500);
    assertThat(report.written()).isEqualTo(2_494).isEqualTo(accounts.count());
    assertThat(report.failed()).isEqualTo(6);
    assertThat(report.isComplete()).isFalse();
    assertThat(report.failures())
        .extracting(ImportReport.Failure::row)
        .containsExactly(1L, 8L, 1_000L, 1_001L, 2_002L, 2_500L);
    assertThat(report.failures())
        .extracting(ImportReport.Failure::refusal)
        .hasExactlyElementsOfTypes(
            CheckViolationException.class,
            NotNullViolationException.class,
            InvalidValueException.class,
            UniqueViolationException.class,
            InvalidValueException.class,
            UniqueViolationException.class);
    ImportReport.Failure<Account> taken = report.failures().get(3);
    assertThat(taken.entity()).isSameAs(all.get(1_000));
    assertThat(taken.reasons())
        .containsExactly(
            "duplicate key value violates unique constraint \"account_name_key\" (SQLState 23505)");
    assertThat(all.get(1_001).id).isEqualTo(accounts.findByName("name1001").orElseThrow().id);
  }

  @Test
  void aReportIsShort() {
    assertThat(accounts.importAll().keep(2).from(someBad()))
        .hasToString(
            "2500 given, 2494 written, 6 failed; row 1: new row for relation \"account\" violates"
                + " check constraint \"account_points_check\" (SQLState 23514); row 8: null value in"
                + " column \"name\" of relation \"account\" violates not-null constraint (SQLState"
                + " 23502); and 4 more");
    ImportReport<Account> taken = accounts.importAll(accounts(300));
    assertThat(taken.toString().split("; row ")).hasSize(4);
    assertThat(taken.toString()).endsWith("; and 295 more");
    assertThat(taken.toString()).startsWith("300 given, 2 written, 298 failed; row 2: ");
    assertThat(accounts.importAll(List.of(new Account("new", 1))))
        .hasToString("1 given, 1 written, 0 failed");
    SlipRepository slips = new SlipRepository(database);
    assertThat(slips.importAll(List.of(new Slip(null, " ", 0))).toString())
        .startsWith("1 given, 0 written, 1 failed; row 1: name ");
  }

  @Test
  void allMayBeBadOrGood() {
    List<Account> bad = IntStream.range(0, 300).mapToObj(i -> new Account("name" + i, -1)).toList();
    ImportReport<Account> report = accounts.importAll(bad);
    assertThat(report.failed()).isEqualTo(300);
    assertThat(report.failures()).extracting(ImportReport.Failure::row).isSorted().hasSize(300);
    assertThat(accounts.importAll(List.of()).given()).isZero();
    assertThat(accounts.importAll().chunk(7).from(accounts(50)).isComplete()).isTrue();
    assertThat(accounts.count()).isEqualTo(50);
  }

  @Test
  void allOrNothing() {
    ImportReport<Account> report = accounts.importAll().allOrNothing().from(someBad());
    assertThat(report.failed()).isEqualTo(6);
    assertThat(report.written()).isZero();
    assertThat(accounts.count()).isZero();
    report = accounts.importAll().allOrNothing().from(accounts(2_500));
    assertThat(report.written()).isEqualTo(2_500).isEqualTo(accounts.count());
    database.transaction(
        tx -> {
          accounts.insert(new Account("mine", 1));
          assertThat(accounts.importAll().allOrNothing().from(someBad()).isComplete()).isFalse();
        });
    assertThat(accounts.count()).isEqualTo(2_501);
  }

  @Test
  void itTakesPartInATransaction() {
    database.transaction(
        tx -> {
          assertThat(accounts.importAll(someBad()).written()).isEqualTo(2_494);
          assertThat(accounts.count()).isEqualTo(2_494);
          tx.rollbackOnly();
        });
    assertThat(accounts.count()).isZero();
  }

  @Test
  void soManyFailuresAreKept() {
    ImportReport<Account> report = accounts.importAll().keep(2).from(someBad());
    assertThat(report.failures()).extracting(ImportReport.Failure::row).containsExactly(1L, 8L);
    assertThat(report.failed()).isEqualTo(6);
    assertThatThrownBy(() -> accounts.importAll().keep(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> accounts.importAll().chunk(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void progressAndCancellation() {
    List<Long> told = new ArrayList<>();
    assertThatThrownBy(
            () ->
                accounts
                    .importAll()
                    .progress(400, told::add)
                    .cancelWhen(() -> told.size() == 3)
                    .from(accounts(5_000)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("It was cancelled after 1200 rows, and what was written before stays");
    assertThat(told).containsExactly(400L, 800L, 1_200L);
    assertThat(accounts.count()).isEqualTo(1_200);
  }

  @Test
  void constraintsThatWaitForTheCommitAndTriggers() {
    run(
        """
        alter table part add constraint part_label foreign key (label) references account (name)
          deferrable initially deferred;
        create function refuse() returns trigger language plpgsql as $$
        begin
          if new.count = 13 then
            raise exception 'Not thirteen';
          end if;
          return new;
        end $$;
        create trigger refuse before insert on part for each row execute function refuse();
        """);
    try {
      accounts.insert(new Account("there", 1));
      List<Part> all =
          List.of(
              new Part(1, "a", "there", 1),
              new Part(1, "b", "nowhere", 1),
              new Part(1, "c", "there", 13),
              new Part(1, "c", null, 1));
      ImportReport<Part> report = new PartRepository(database).importAll(all);
      assertThat(report.failures()).extracting(ImportReport.Failure::row).containsExactly(2L, 3L);
      assertThat(report.failures().get(0).refusal())
          .isInstanceOf(ForeignKeyViolationException.class);
      assertThat(report.failures().get(1).reasons())
          .containsExactly("Not thirteen (SQLState P0001)");
      assertThat(new PartRepository(database).findAll()).containsExactly(all.get(0), all.get(3));
    } finally {
      run("drop trigger refuse on part; alter table part drop constraint part_label");
      run("drop function refuse");
    }
  }

  @Test
  void entitiesThatNoOneStatementInserts() {
    ScrambledRepository scrambled = new ScrambledRepository(database);
    ImportReport<Scrambled> report =
        scrambled.importAll(
            List.of(new Scrambled(null, "a"), new Scrambled(null, null), new Scrambled(null, "c")));
    assertThat(report.failures()).extracting(ImportReport.Failure::row).containsExactly(2L);
    assertThat(scrambled.findAll()).extracting(Scrambled::text).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void aConnectionThatBreaksIsNoBadRow() {
    assertThatThrownBy(
            () ->
                accounts
                    .importAll()
                    .progress(1_000, count -> {})
                    .from(
                        accounts(3_000).stream()
                            .peek(
                                account -> {
                                  if (account.points == 1_500) {
                                    throw new ConnectionException("gone", null, null, false);
                                  }
                                })))
        .isInstanceOf(ConnectionException.class);
    assertThat(accounts.count()).isEqualTo(1_000);
  }
}
