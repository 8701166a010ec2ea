package dev.rowan.it.sets;

import static dev.rowan.it.sets.QAccount.ACCOUNT;
import static dev.rowan.it.sets.QListing.LISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.Upsert;
import dev.rowan.Upserted;
import dev.rowan.Upserted.Outcome;
import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.InvalidStatementException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is there is updated, what is not is inserted, and each is told of. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class UpsertTest {
  private final List<String> statements = new ArrayList<>();
  private Database database;
  private AccountRepository accounts;
  private ListingRepository listings;
  private PartRepository parts;

  @BeforeEach
  void open(TestDatabase server) throws Exception {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    accounts = new AccountRepository(database);
    listings = new ListingRepository(database);
    parts = new PartRepository(database);
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("truncate account, part, listing");
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static <E> List<Outcome> outcomes(List<Upserted<E>> all) {
    return all.stream().map(Upserted::outcome).toList();
  }

  @Test
  void theOnlyKeyNeedsNoWord() {
    Account ana = accounts.insert(new Account("ana", 1));
    Account again = new Account("ana", 2);
    Account bob = new Account("bob", 3);
    statements.clear();
    List<Upserted<Account>> all = accounts.upsertAll(List.of(bob, again));
    assertThat(statements).hasSize(1);
    assertThat(outcomes(all)).containsExactly(Outcome.INSERTED, Outcome.UPDATED);
    assertThat(all.get(0).entity()).isSameAs(bob);
    assertThat(again.id).isEqualTo(ana.id);
    assertThat(accounts.getById(bob.id).points).isEqualTo(3);
    assertThat(accounts.getById(ana.id).points).isEqualTo(2);
    assertThat(accounts.upsert(new Account("cem", 1)).isInserted()).isTrue();
    assertThat(accounts.upsertAll(List.of())).isEmpty();
  }

  @Test
  void thousandsComeBackInTheirOrder() {
    accounts.insertAll(
        IntStream.range(0, 6_000).mapToObj(i -> new Account("n" + i * 2, 0)).toList());
    List<Account> all = IntStream.range(0, 12_000).mapToObj(i -> new Account("n" + i, i)).toList();
    statements.clear();
    List<Upserted<Account>> told = accounts.upsertAll(all);
    assertThat(statements).hasSize(2);
    for (int i = 0; i < all.size(); i++) {
      assertThat(told.get(i).outcome()).isEqualTo(i % 2 == 0 ? Outcome.UPDATED : Outcome.INSERTED);
    }
    assertThat(accounts.findAll())
        .allSatisfy(account -> assertThat(account.name).isEqualTo("n" + account.points));
  }

  @Test
  void keysAreOnesOfTheEntity() {
    assertThatThrownBy(() -> listings.upsert(new Listing("a", "b")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Say it by onConflict(…)")
        .hasMessageContaining("(code), (barcode)");
    assertThatThrownBy(() -> listings.upsert().onConflict(LISTING.title))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "has no unique key (title) that inserts write; it has (code), (barcode)");
    assertThatThrownBy(() -> listings.upsert().update(ACCOUNT.name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is a column of account, but rows of listing are written here");
    assertThatThrownBy(() -> listings.upsert().onConflict(LISTING.as("other").code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is a column of other, but rows of listing are written here");
    assertThatThrownBy(() -> listings.upsert().update(LISTING.createdAt))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no column created_at that updates write");
    Listing unknown = new Listing("a", "b");
    assertThatThrownBy(() -> listings.upsert().onConflict(LISTING.barcode).one(unknown))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("The key of number 1 of 1 entities is null");
  }

  @Test
  void versionsAndStampsGoOn() {
    Listing first = listings.upsert().onConflict(LISTING.code).one(new Listing("a", "x")).entity();
    assertThat(first.version).isZero();
    listings.delete(first);
    Listing second = new Listing("a", "y");
    assertThat(listings.upsert().onConflict(LISTING.code).one(second).outcome())
        .isEqualTo(Outcome.UPDATED);
    assertThat(second.version).isEqualTo(2); // the delete was a version, too
    assertThat(second.createdAt).isEqualTo(listings.getById(first.id).createdAt);
    assertThat(second.createdAt).isBefore(second.updatedAt);
    assertThat(listings.update(second).version).isEqualTo(3);
  }

  @Test
  void someColumnsOrNoneAreUpdated() {
    Listing stored = new Listing("a", "x");
    stored.rank = 1;
    listings.insert(stored);
    Listing other = new Listing("a", "y");
    other.rank = 2;
    listings.upsert().onConflict(LISTING.code).update(LISTING.rank).one(other);
    assertThat(listings.getById(stored.id).title).isEqualTo("x");
    assertThat(listings.getById(stored.id).rank).isEqualTo(2);
    Listing third = new Listing("a", "z");
    Listing fresh = new Listing("b", "z");
    assertThat(
            outcomes(
                listings.upsert().onConflict(LISTING.code).doNothing().all(List.of(third, fresh))))
        .containsExactly(Outcome.UNCHANGED, Outcome.INSERTED);
    assertThat(third.id).isEqualTo(stored.id);
    assertThat(third.version).isEqualTo(1);
    assertThat(listings.getById(stored.id).title).isEqualTo("x");
  }

  @Test
  void whatIsTheSameStaysAsItIs() {
    Upsert<Account> changes = accounts.upsert().onlyChanged();
    accounts.insertAll(List.of(new Account("a", 1), new Account("b", 2), new Account("c", 3)));
    Account b = new Account("b", 2);
    b.email = "b@example.org";
    Account c = new Account("c", 4);
    assertThat(outcomes(changes.all(List.of(new Account("a", 1), b, c, new Account("d", 5)))))
        .containsExactly(Outcome.UNCHANGED, Outcome.UPDATED, Outcome.UPDATED, Outcome.INSERTED);
    assertThat(b.id).isNotNull();
  }

  @Test
  void whoAsksForNothingGetsTheirNumberAlone() {
    accounts.insertAll(List.of(new Account("a", 1), new Account("b", 2)));
    List<Account> all = List.of(new Account("a", 1), new Account("b", 5), new Account("c", 3));
    assertThat(accounts.upsert().execute(all)).isEqualTo(3);
    assertThat(accounts.findByName("b").orElseThrow().points).isEqualTo(5);
    assertThat(all).extracting(account -> account.id).containsOnlyNulls();
    assertThat(accounts.upsert().onlyChanged().execute(all)).isZero();
    assertThat(accounts.upsert().doNothing().execute(all)).isZero();
    all.get(2).points = 4;
    Upsert<Account> less = accounts.upsert().where(ACCOUNT.points.lt(Upsert.given(ACCOUNT.points)));
    assertThat(less.execute(all)).isEqualTo(1);
    assertThat(accounts.upsert().execute(List.of())).isZero();
  }

  @Test
  void whatIsWrongIsSaidWithoutOutcomesToo() {
    List<Account> twice = List.of(new Account("a", 1), new Account("b", 2), new Account("a", 3));
    assertThatThrownBy(() -> accounts.upsert().execute(twice))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Number 1 and number 3 of 3 entities have the same key");
    assertThat(accounts.upsert().repeats().execute(twice)).isEqualTo(3);
    assertThat(accounts.findByName("a").orElseThrow().points).isEqualTo(3);
    List<Account> negative = List.of(new Account("d", 1), new Account("e", -2));
    assertThatThrownBy(() -> accounts.upsert().execute(negative))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageStartingWith("Number 2 of 2: ");
    assertThat(accounts.count()).isEqualTo(2);
  }

  @Test
  void aConditionSeesTheRowAndWhatIsGiven() {
    accounts.insertAll(List.of(new Account("a", 5), new Account("b", 5)));
    Upsert<Account> higher =
        accounts
            .upsert()
            .where(ACCOUNT.points.lt(Upsert.given(ACCOUNT.points)), ACCOUNT.points.lt(100));
    assertThat(outcomes(higher.all(List.of(new Account("a", 4), new Account("b", 6)))))
        .containsExactly(Outcome.UNCHANGED, Outcome.UPDATED);
    assertThat(accounts.findByName("a").orElseThrow().points).isEqualTo(5);
    assertThat(accounts.findByName("b").orElseThrow().points).isEqualTo(6);
  }

  @Test
  void aKeyThatIsThereTwiceIsRefusedOrWrittenInTurn() {
    List<Account> all = List.of(new Account("a", 1), new Account("b", 2), new Account("a", 3));
    assertThatThrownBy(() -> accounts.upsertAll(all))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Number 1 and number 3 of 3 entities have the same key");
    assertThat(accounts.count()).isZero();
    assertThat(outcomes(accounts.upsert().repeats().all(all)))
        .containsExactly(Outcome.INSERTED, Outcome.INSERTED, Outcome.UPDATED);
    assertThat(accounts.findByName("a").orElseThrow().points).isEqualTo(3);
  }

  @Test
  void indexesOfExpressionsAndOfSomeRows() {
    Upsert<Listing> byTitle =
        listings.upsert().onConflictOf("(lower(title)) where rank > 100", LISTING.code);
    Listing top = new Listing("a", "Title");
    top.rank = 101;
    Listing low = new Listing("b", "TITLE");
    low.rank = 1;
    assertThat(outcomes(byTitle.all(List.of(top, low))))
        .containsExactly(Outcome.INSERTED, Outcome.INSERTED);
    Listing again = new Listing("c", "tITLE");
    again.rank = 102;
    assertThat(byTitle.one(again).outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(again.id).isEqualTo(top.id);
    assertThatThrownBy(() -> listings.upsert().onConflictOf("(title)", LISTING.code).one(again))
        .isInstanceOf(InvalidStatementException.class);
  }

  @Test
  void assignedKeysOfSeveralColumns() {
    parts.insert(new Part(1, "a", "old", 1));
    List<Part> all = List.of(new Part(1, "b", "new", 1), new Part(1, "a", null, 2));
    List<Upserted<Part>> told = parts.upsertAll(all);
    assertThat(outcomes(told)).containsExactly(Outcome.INSERTED, Outcome.UPDATED);
    assertThat(parts.findAll()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void manyThreadsUpsertTheSameKeys() throws Exception {
    CyclicBarrier start = new CyclicBarrier(4);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Long> work =
          () -> {
            start.await();
            long inserted = 0;
            for (int round = 0; round < 20; round++) {
              int points = round;
              List<Account> all =
                  IntStream.range(0, 50)
                      .mapToObj(i -> new Account("r" + points + " " + i, points))
                      .toList();
              Upsert<Account> upsert = accounts.upsert();
              List<Upserted<Account>> told =
                  (round % 2 == 0 ? upsert : upsert.doNothing()).all(all);
              inserted += told.stream().filter(Upserted::isInserted).count();
              assertThat(all).allSatisfy(account -> assertThat(account.id).isNotNull());
            }
            return inserted;
          };
      long inserted = 0;
      for (Future<Long> one : threads.invokeAll(List.of(work, work, work, work))) {
        inserted += one.get();
      }
      assertThat(inserted).isEqualTo(1_000);
      assertThat(accounts.count()).isEqualTo(1_000);
    } finally {
      threads.shutdownNow();
    }
  }
}
