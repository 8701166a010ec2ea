package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Database;
import dev.rowan.StatementEvent;
import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.NotNullViolationException;
import dev.rowan.errors.TransactionException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities that are loaded by COPY: which, how many, which was refused, and who is told. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class CopyInTest {
  private final List<StatementEvent> statements = new ArrayList<>();
  private Database database;
  private AccountRepository accounts;

  @BeforeEach
  void open(TestDatabase server) throws Exception {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .set("maximumPoolSize", "1")
            .listener(statements::add)
            .build();
    accounts = new AccountRepository(database);
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("truncate account, part, shuffled, scrambled, listing");
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Stream<Account> accounts(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Account("name" + i, i));
  }

  private static List<Account> with(int count, int place, Account other) {
    List<Account> all = new ArrayList<>(accounts(count).toList());
    all.set(place, other);
    return all;
  }

  private List<String> copies() {
    return statements.stream().map(StatementEvent::sql).filter(s -> s.startsWith("copy ")).toList();
  }

  @Test
  void anyNumberIsOneStatement() {
    for (int count : new int[] {1, 499, 500, 501, 20_000}) {
      statements.clear();
      assertThat(accounts.copyIn().from(accounts(count))).isEqualTo(count);
      assertThat(copies())
          .containsExactly("copy account (name, email, points, tags) from stdin (format binary)");
      StatementEvent copy = statements.get(statements.size() - 1);
      assertThat(copy.parameters()).containsExactly(count + " rows");
      assertThat(copy.rows()).isEqualTo(count);
      assertThat(accounts.count()).isEqualTo(count);
      assertThat(accounts.findByName("name" + (count - 1)).orElseThrow().points)
          .isEqualTo(count - 1);
      accounts.deleteAll(accounts.findAll());
    }
  }

  @Test
  void nullIsTold() {
    List<Account> all = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      all.add(i == 2_344 ? null : new Account("null " + i, i));
    }
    String which = "Entity 2345 is null";
    assertThatThrownBy(() -> accounts.copyIn(all)).hasMessageContaining(which);
    assertThatThrownBy(() -> accounts.insertAll(all)).hasMessageContaining(which);
    assertThatThrownBy(() -> accounts.upsert().onConflict(QAccount.ACCOUNT.name).all(all))
        .hasMessageContaining(which);
    assertThatThrownBy(() -> accounts.importAll(all)).hasMessageContaining(which);
    assertThatThrownBy(() -> accounts.insert(null)).hasMessage("The entity is null");
  }

  @Test
  void nothingIsNoStatement() {
    assertThat(accounts.copyIn(List.of())).isZero();
    assertThat(statements).isEmpty();
  }

  @Test
  void aStreamIsClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    accounts.copyIn().from(accounts(3).onClose(() -> closed.set(true)));
    assertThat(closed).isTrue();
  }

  @Test
  void arraysAndNulls() {
    Account tagged = new Account("a", 1);
    tagged.tags = new ArrayList<>(List.of("a \"b\"", "c\\d", "{}", "NULL", "", "e,f"));
    tagged.tags.add(null);
    Account empty = new Account("b", 2);
    empty.tags = List.of();
    accounts.copyIn(List.of(tagged, empty, new Account("c", 3)));
    assertThat(accounts.findAll())
        .extracting(account -> account.tags)
        .containsExactly(tagged.tags, List.of(), null);
  }

  @Test
  void keysOfSeveralColumnsVersionsAndStamps() {
    PartRepository parts = new PartRepository(database);
    assertThat(parts.copyIn(List.of(new Part(1, "a", null, 2), new Part(1, "b", "B", 3))))
        .isEqualTo(2);
    assertThat(parts.findAll()).hasSize(2).contains(new Part(1, "b", "B", 3));
    ListingRepository listings = new ListingRepository(database);
    Listing listing = new Listing("a", "A");
    listing.version = 7;
    listings.copyIn(List.of(listing));
    assertThat(copies()).hasSize(2);
    Listing found = listings.findByCode("a").orElseThrow();
    assertThat(found.version).isZero();
    assertThat(found.createdAt).isNotNull().isEqualTo(listing.createdAt);
    found.title = "B";
    assertThat(listings.update(found).version).isEqualTo(1);
  }

  @Test
  void idsThatTheTableMakesInAnyOrder() {
    new ShuffledRepository(database).copyIn(List.of(new Shuffled(null, "a")));
    new ScrambledRepository(database).copyIn(List.of(new Scrambled(null, "a")));
    assertThat(copies()).hasSize(2);
    assertThat(new ScrambledRepository(database).findAll().get(0).id()).isPositive();
  }

  @Test
  void theRowThatWasRefusedIsNamed() {
    refused(UniqueViolationException.class, with(9_000, 7_777, new Account("name5", 1)), 7_777);
    refused(CheckViolationException.class, with(9_000, 8_999, new Account("b", -1)), 8_999);
    refused(NotNullViolationException.class, with(10, 0, new Account(null, 1)), 0);
    refused(InvalidValueException.class, with(10, 3, new Account("x".repeat(21), 1)), 3);
    refused(InvalidValueException.class, with(1_000, 700, new Account("x\0", 1)), 700);
  }

  private <F extends DataException> void refused(Class<F> type, List<Account> all, int place) {
    F failure = catchThrowableOfType(type, () -> accounts.copyIn(all));
    assertThat(failure.index()).isEqualTo(place);
    assertThat(failure).hasMessageStartingWith("Number " + (place + 1) + ": ");
    assertThat(accounts.count()).isZero();
    failure = catchThrowableOfType(type, () -> database.transaction(tx -> accounts.copyIn(all)));
    assertThat(failure.index()).isEqualTo(place);
    assertThat(accounts.count()).isZero();
  }

  @Test
  void anIteratorThatFailsWritesNothing() {
    Iterator<Account> broken =
        accounts(5_000)
            .map(
                account -> {
                  if (account.points == 4_000) {
                    throw new IllegalStateException("The file ends in the middle of a line");
                  }
                  return account;
                })
            .iterator();
    assertThatThrownBy(() -> accounts.copyIn().from(broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The file ends in the middle of a line");
    assertThat(accounts.count()).isZero();
    assertThat(accounts.copyIn().from(accounts(3))).isEqualTo(3);
  }

  @Test
  void progressIsToldEachTime() {
    List<Long> told = new ArrayList<>();
    accounts.copyIn().progress(700, told::add).from(accounts(2_500));
    assertThat(told).containsExactly(700L, 1_400L, 2_100L);
    assertThatThrownBy(() -> accounts.copyIn().progress(0, told::add))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itCanBeCancelled() {
    AtomicBoolean stop = new AtomicBoolean();
    assertThatThrownBy(
            () ->
                accounts
                    .copyIn()
                    .progress(5_000, count -> stop.set(true))
                    .cancelWhen(stop::get)
                    .from(accounts(1_000_000)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("It was cancelled after 5000 rows, and none of them is written");
    assertThat(accounts.count()).isZero();
    assertThatThrownBy(
            () ->
                accounts
                    .copyIn()
                    .progress(3_000, count -> Thread.currentThread().interrupt())
                    .from(accounts(1_000_000)))
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("interrupted after 3000 rows");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(accounts.count()).isZero();
    assertThat(accounts.copyIn().from(accounts(3))).isEqualTo(3);
  }

  @Test
  void itTakesPartInATransaction() {
    database.transaction(
        tx -> {
          accounts.insert(new Account("first", 1));
          accounts.copyIn().from(accounts(2_000));
          assertThat(accounts.count()).isEqualTo(2_001);
        });
    assertThat(accounts.count()).isEqualTo(2_001);
    database.transaction(
        tx -> {
          accounts.copyIn(List.of(new Account("last", 1)));
          tx.rollbackOnly();
        });
    assertThat(accounts.count()).isEqualTo(2_001);
  }

  @Test
  void whatItIsGivenMayAskTheSameTransaction() {
    accounts.copyIn().from(accounts(3_000));
    database.transaction(
        tx ->
            accounts
                .copyIn()
                .from(
                    accounts.query().stream()
                        .map(
                            a ->
                                new Account(a.name + (accounts.existsById(a.id) ? "y" : "n"), 0))));
    assertThat(accounts.count()).isEqualTo(6_000);
    assertThat(accounts.findByName("name2999y")).isPresent();
  }

  @Test
  void aTransactionThatItLeftInTheMiddleCannotBeCommitted() {
    List<Account> large = accounts(1_000).toList();
    large.forEach(account -> account.email = "x".repeat(10_000));
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      assertThatThrownBy(
                              () ->
                                  accounts
                                      .copyIn()
                                      .cancelWhen(() -> accounts.count() > 0)
                                      .from(large))
                          .isInstanceOf(CancellationException.class);
                    }))
        .isInstanceOf(TransactionException.class);
    assertThat(accounts.count()).isZero();
  }

  @Test
  void rulesAreObeyed(TestDatabase server) throws Exception {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "create rule shout as on insert to part do also"
              + " insert into account (name, points) values (new.code || '!', 0)");
      PartRepository parts = new PartRepository(database);
      assertThat(parts.copyIn(List.of(new Part(1, "a", null, 9)))).isEqualTo(1);
      assertThat(copies()).isEmpty();
      assertThat(parts.count()).isEqualTo(1);
      assertThat(accounts.findByName("a!")).isPresent();
      statement.execute("drop rule shout on part");
    }
  }
}
