package dev.rowan.it.sets;

import static dev.rowan.it.sets.QAccount.ACCOUNT;
import static dev.rowan.it.sets.QAssorted.ASSORTED;
import static dev.rowan.it.sets.QListing.LISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.CopyIn;
import dev.rowan.Database;
import dev.rowan.Upsert;
import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.TransactionException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities that are loaded by COPY and insert or update rows, or come back with their ids. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class CopyUpsertTest {
  private final List<String> statements = new ArrayList<>();
  private TestDatabase server;
  private Database database;
  private AccountRepository accounts;

  @BeforeEach
  void open(TestDatabase testDatabase) {
    server = testDatabase;
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .set("maximumPoolSize", "1")
            .listener(event -> statements.add(event.sql()))
            .build();
    accounts = new AccountRepository(database);
    run("truncate account, part, listing, assorted, slip");
    statements.clear();
  }

  @AfterEach
  void close() {
    assertThat(count("select count(*) from pg_class where relname like 'rowan\\_staged%'"))
        .isZero();
    database.close();
  }

  private void run(String sql) {
    try (SqlStatement statement = database.statements("test").prepare(sql)) {
      statement.execute();
    }
  }

  private long count(String sql) {
    try (SqlStatement statement = database.statements("test").prepare(sql)) {
      return statement.count();
    }
  }

  private static Stream<Account> accounts(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Account("name" + i, i));
  }

  private static Stream<Account> with(int count, int place, Account other) {
    return IntStream.range(0, count).mapToObj(i -> i == place ? other : new Account("name" + i, i));
  }

  private int points(String name) {
    return accounts.findByName(name).orElseThrow().points;
  }

  @Test
  void rowsAreInsertedAndUpdatedByOneStatement() {
    Account there = accounts.insert(new Account("name7", 1_000_000));
    statements.clear();
    assertThat(accounts.copyIn().upsert().from(accounts(20_000))).isEqualTo(20_000);
    assertThat(statements).filteredOn(sql -> sql.contains("insert into account")).hasSize(1);
    assertThat(statements).filteredOn(sql -> sql.startsWith("copy ")).hasSize(1);
    assertThat(accounts.count()).isEqualTo(20_000);
    assertThat(accounts.getById(there.id).points).isEqualTo(7);
    assertThat(accounts.copyIn().upsert().from(accounts(20_000))).isEqualTo(20_000);
    assertThat(accounts.count()).isEqualTo(20_000);
  }

  @Test
  void nothingIsNoStatement() {
    assertThat(accounts.copyIn().upsert().from(List.of())).isZero();
    assertThat(statements).isEmpty();
  }

  @Test
  void itFollowsTheChoice() {
    accounts.insertAll(List.of(new Account("name0", 9), new Account("name1", 1)));
    Upsert<Account> upsert = accounts.upsert().onConflict(ACCOUNT.name);
    assertThat(accounts.copyIn().upsert(upsert.doNothing()).from(accounts(3))).isEqualTo(1);
    assertThat(points("name0")).isEqualTo(9);
    assertThat(accounts.copyIn().upsert(upsert.onlyChanged()).from(accounts(3))).isEqualTo(1);
    assertThat(points("name0")).isZero();
    Upsert<Account> higher =
        upsert.where(ACCOUNT.points.lt(Upsert.given(ACCOUNT.points)), ACCOUNT.points.gt(0));
    List<Account> raised =
        List.of(new Account("name0", 5), new Account("name1", 6), new Account("name2", 1));
    assertThat(accounts.copyIn().upsert(higher).from(raised)).isEqualTo(1);
    assertThat(points("name1")).isEqualTo(6);
    assertThat(points("name2")).isEqualTo(2);
    Account mailed = new Account("name1", 100);
    mailed.email = "a@example.org";
    accounts.copyIn().upsert(upsert.update(ACCOUNT.email)).from(List.of(mailed));
    assertThat(points("name1")).isEqualTo(6);
    assertThat(accounts.findByName("name1").orElseThrow().email).isEqualTo("a@example.org");
  }

  @Test
  void versionsStampsAndMarksAreThoseOfAnUpsert() {
    ListingRepository listings = new ListingRepository(database);
    Upsert<Listing> byCode = listings.upsert().onConflict(LISTING.code);
    Listing listing = listings.insert(new Listing("a", "A"));
    listings.delete(listing);
    CopyIn<Listing> load = listings.copyIn().upsert(byCode);
    assertThat(load.from(List.of(new Listing("b", "B"), new Listing("a", "AA")))).isEqualTo(2);
    Listing found = listings.findByCode("a").orElseThrow();
    assertThat(found.title).isEqualTo("AA");
    assertThat(found.version).isEqualTo(listing.version + 2); // deleted, and then updated
    assertThat(found.createdAt).isEqualTo(listing.createdAt);
    assertThat(found.updatedAt).isAfter(listing.createdAt);
  }

  @Test
  void valuesOfAllKindsAreThoseOfAnUpsert() {
    AssortedRepository all = new AssortedRepository(database);
    all.upsert().execute(assorted());
    List<String> upserted = rows();
    all.deleteAll(all.findAll());
    all.copyIn().upsert().from(assorted());
    assertThat(rows()).isEqualTo(upserted).hasSize(4);
    all.copyIn().upsert().from(assorted());
    assertThat(rows()).isEqualTo(upserted);
  }

  private List<String> rows() {
    try (SqlStatement statement =
        database.statements("test").prepare("select t::text from assorted t order by code")) {
      return statement.list(row -> row.getString(1));
    }
  }

  private static List<Assorted> assorted() {
    Assorted plain = new Assorted("a'b\"\\c\u200d\ud83d\ude00", -32_768);
    Assorted full = new Assorted("full", 32_767);
    full.price = new BigDecimal("123456789.125");
    full.seenAt = Instant.parse("2024-02-29T23:59:59.123456789Z");
    full.soldAt = Instant.EPOCH.atZone(ZoneId.of("Asia/Kolkata"));
    full.madeAt = LocalDateTime.parse("1969-12-31T23:59:59.999999999");
    full.day = LocalDate.of(-44, 3, 15);
    full.time = LocalTime.MAX;
    full.zonedTime = OffsetTime.parse("10:15:30.000001+05:30");
    full.duration = Duration.parse("PT-49H-0.000001S");
    full.uuid = new UUID(1, 2);
    full.bytes = new byte[] {0, -1, '\\', '\n'};
    full.tags = Arrays.asList("a,b", "{}", "NULL", "", null, "\\N", "\t");
    full.numbers = new int[] {1, -1, Integer.MIN_VALUE};
    full.prices = Arrays.asList(new BigDecimal("1E+3"), null, new BigDecimal("0.001"));
    full.range = dev.rowan.types.Range.closedOpen(1, 5);
    full.suit = Assorted.Suit.SPADES;
    full.rate = Double.NaN;
    full.part = Float.NEGATIVE_INFINITY;
    Assorted ends = new Assorted("", 0);
    ends.price = new BigDecimal("-1E-3");
    ends.seenAt = Instant.MAX;
    ends.madeAt = LocalDateTime.MIN;
    ends.day = LocalDate.MAX;
    ends.time = LocalTime.MIN;
    ends.tags = List.of();
    ends.numbers = new int[0];
    ends.bytes = new byte[0];
    Assorted text = new Assorted("x".repeat(100_000), 1);
    return List.of(plain, full, ends, text);
  }

  @Test
  void aKeyThatIsThereTwiceIsRefused() {
    List<Account> twice = with(3_000, 2_000, new Account("name17", 1)).toList();
    List<Upsert<Account>> upserts =
        List.of(
            accounts.upsert(),
            accounts.upsert().doNothing(),
            accounts.upsert().onlyChanged(),
            accounts.upsert().where(ACCOUNT.points.gt(5)));
    for (Upsert<Account> upsert : upserts) {
      assertThatThrownBy(() -> accounts.copyIn().upsert(upsert).from(twice))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("Number 18 and number 2001 of 3000 entities have the same key");
      assertThat(accounts.count()).isZero();
    }
  }

  @Test
  void orTheLastOneWins() {
    List<Account> twice = with(3_000, 2_000, new Account("name17", 1)).toList();
    assertThat(accounts.copyIn().upsert(accounts.upsert().repeats()).from(twice)).isEqualTo(2_999);
    assertThat(points("name17")).isEqualTo(1);
    run("truncate account");
    assertThat(accounts.copyIn().upsert(accounts.upsert().doNothing().repeats()).from(twice))
        .isEqualTo(2_999);
    assertThat(points("name17")).isEqualTo(17);
  }

  @Test
  void namesOfColumnsThatRowanUsesItself() {
    AssortedRepository all = new AssortedRepository(database);
    List<Assorted> twice =
        List.of(new Assorted("a", 5), new Assorted("b", 9), new Assorted("a", 1));
    assertThat(all.copyIn().upsert(all.upsert().repeats()).from(twice)).isEqualTo(2);
    assertThat(all.getById("a").n).isEqualTo(1);
    assertThat(all.getById("a").c1).isEqualTo("c-1");
  }

  @Test
  void keysThatOnlyTheDatabaseTakesForTheSame() {
    AssortedRepository all = new AssortedRepository(database);
    assertThatThrownBy(
            () ->
                all.copyIn().upsert().from(List.of(new Assorted("Ann", 1), new Assorted("ann", 2))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("keys that the database takes for the same");
    assertThat(all.count()).isZero();
    assertThat(all.where(ASSORTED.code.eq("ann")).list()).isEmpty();
  }

  @Test
  void aKeyThatIsNullIsRefused() {
    ListingRepository listings = new ListingRepository(database);
    Listing coded = new Listing("b", "B");
    coded.barcode = "1";
    assertThatThrownBy(
            () ->
                listings
                    .copyIn()
                    .upsert(listings.upsert().onConflict(LISTING.barcode))
                    .from(List.of(coded, new Listing("a", "A"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("The key of number 2 of 2 entities is null");
    assertThat(listings.count()).isZero();
  }

  @Test
  void theRowThatIsRefusedIsNamed() {
    InvalidValueException tooLong =
        catchThrowableOfType(
            InvalidValueException.class,
            () ->
                accounts
                    .copyIn()
                    .upsert()
                    .from(with(5_000, 4_321, new Account("a name that is too long", 1))));
    assertThat(tooLong.index()).isEqualTo(4_321);
    CheckViolationException negative =
        catchThrowableOfType(
            CheckViolationException.class,
            () -> accounts.copyIn().upsert().from(with(5_000, 0, new Account("a", -1))));
    assertThat(negative.index()).isZero();
    ListingRepository listings = new ListingRepository(database);
    Listing first = new Listing("a", "A");
    first.barcode = "1";
    Listing second = new Listing("b", "B");
    second.barcode = "1";
    UniqueViolationException otherKey =
        catchThrowableOfType(
            UniqueViolationException.class,
            () ->
                listings
                    .copyIn()
                    .upsert(listings.upsert().onConflict(LISTING.code))
                    .from(List.of(new Listing("c", "C"), first, second)));
    assertThat(otherKey.index()).isEqualTo(2);
    assertThat(accounts.count() + listings.count()).isZero();
  }

  @Test
  void whatRowanRefusesItselfIsNamed() {
    assertThatThrownBy(
            () -> accounts.copyIn().upsert().from(with(1_000, 777, new Account("nul\0", 1))))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.index()).isEqualTo(777));
    assertThatThrownBy(
            () -> accounts.copyIn().upsert().from(with(1_000, 0, new Account("nul\0", 1))))
        .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.index()).isZero());
    SlipRepository slips = new SlipRepository(database);
    Stream<Slip> all =
        IntStream.range(0, 700).mapToObj(i -> new Slip(null, i == 600 ? " " : "s" + i, 0));
    assertThatThrownBy(() -> slips.copyIn().from(all))
        .isInstanceOfSatisfying(
            ValidationException.class, e -> assertThat(e.index()).isEqualTo(600))
        .hasMessageContaining("[600].name");
    Slip noName = new Slip(null, " ", 0);
    assertThatThrownBy(() -> slips.copyIn().returning(slip -> {}).from(List.of(noName)))
        .isInstanceOfSatisfying(ValidationException.class, e -> assertThat(e.index()).isZero());
  }

  @Test
  void inATransactionItTakesPart() {
    database.transaction(
        tx -> {
          accounts.copyIn().upsert().from(accounts(1_000));
          assertThat(accounts.count()).isEqualTo(1_000);
          accounts.copyIn().upsert().from(accounts(2_000));
          assertThat(accounts.count()).isEqualTo(2_000);
          tx.rollbackOnly();
        });
    assertThat(accounts.count()).isZero();
  }

  @Test
  void whatGivesTheEntitiesMayLoadOthers() {
    PartRepository parts = new PartRepository(database);
    database.transaction(
        tx ->
            accounts
                .copyIn()
                .upsert()
                .from(
                    accounts(2_000)
                        .peek(
                            account -> {
                              if (account.points % 700 == 0) {
                                parts
                                    .copyIn()
                                    .upsert()
                                    .from(List.of(new Part(account.points, "a", null, 1)));
                              }
                            })));
    assertThat(accounts.count()).isEqualTo(2_000);
    assertThat(parts.count()).isEqualTo(3);
  }

  @Test
  void aFailureInATransactionLeavesNothingToCommit() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      accounts.insert(new Account("before", 1));
                      assertThatThrownBy(
                              () ->
                                  accounts
                                      .copyIn()
                                      .upsert()
                                      .from(with(2_000, 1_999, new Account("a", -1))))
                          .isInstanceOfSatisfying(
                              CheckViolationException.class,
                              e -> assertThat(e.index()).isEqualTo(1_999));
                    }))
        .isInstanceOf(TransactionException.class);
    assertThat(accounts.count()).isZero();
  }

  @Test
  void oneThatIsCancelledLeavesNothing() {
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(
            () ->
                accounts
                    .copyIn()
                    .upsert()
                    .cancelWhen(() -> asked.incrementAndGet() > 3)
                    .from(accounts(10_000)))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(
            () ->
                accounts
                    .copyIn()
                    .upsert()
                    .progress(
                        2_000,
                        rows -> {
                          throw new IllegalStateException("at " + rows);
                        })
                    .from(accounts(10_000)))
        .hasMessage("at 2000");
    assertThat(accounts.count()).isZero();
  }

  @Test
  void aConnectionThatBreaksLeavesNothing() {
    assertThatThrownBy(
            () ->
                accounts
                    .copyIn()
                    .upsert()
                    .progress(100_000, rows -> breakConnection())
                    .from(accounts(1_000_000)))
        .isInstanceOf(ConnectionException.class);
    assertThat(accounts.count()).isZero();
    assertThat(accounts.copyIn().upsert().from(accounts(3))).isEqualTo(3);
  }

  private void breakConnection() {
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void entitiesWithHooksTravelAsThoseOfUpsertAll() {
    SlipRepository slips = new SlipRepository(database);
    slips.insert(new Slip(null, "s1", 0));
    Slip.CALLS.clear();
    Stream<Slip> all = IntStream.range(0, 6_000).mapToObj(i -> new Slip(null, "s" + i, 0));
    assertThat(slips.copyIn().upsert().from(all)).isEqualTo(6_000);
    assertThat(Slip.CALLS).filteredOn(call -> call.startsWith("after insert")).hasSize(5_999);
    assertThat(Slip.CALLS).filteredOn(call -> call.startsWith("after update")).hasSize(1);
  }

  @Test
  void entitiesThatAreInsertedComeBackWithTheirIdsInOrder() {
    List<Account> all = accounts(12_345).toList();
    List<Account> back = new ArrayList<>();
    assertThat(accounts.copyIn().returning(back::add).from(all)).isEqualTo(12_345);
    assertThat(back).isEqualTo(all);
    assertThat(back).extracting(account -> account.id).isSorted().doesNotHaveDuplicates();
    assertThat(accounts.getById(all.get(12_000).id).name).isEqualTo("name12000");
  }

  @Test
  void entitiesThatAreUpsertedComeBackWithTheIdsOfTheirRows() {
    Account there = accounts.insert(new Account("name1", 5));
    List<Account> back = new ArrayList<>();
    assertThat(accounts.copyIn().upsert().returning(back::add).from(accounts(3))).isEqualTo(3);
    assertThat(back).extracting(account -> account.name).containsExactly("name0", "name1", "name2");
    assertThat(back.get(1).id).isEqualTo(there.id);
    assertThat(back).extracting(account -> account.id).doesNotContainNull();
  }

  @Test
  void whoTakesThemMayStopIt() {
    assertThatThrownBy(
            () ->
                accounts
                    .copyIn()
                    .returning(
                        account -> {
                          if (account.points == 7_000) {
                            throw new IllegalStateException("enough");
                          }
                        })
                    .from(accounts(10_000)))
        .hasMessage("enough");
    assertThat(accounts.count()).isZero();
    DataException refused =
        catchThrowableOfType(
            DataException.class,
            () ->
                accounts
                    .copyIn()
                    .returning(account -> {})
                    .from(with(10_000, 7_000, new Account("a", -1))));
    assertThat(refused.index()).isEqualTo(7_000);
    assertThat(accounts.count()).isZero();
  }

  @Test
  void anEntityWithoutAKeyIsRefused() {
    ShuffledRepository shuffled = new ShuffledRepository(database);
    assertThatThrownBy(() -> shuffled.copyIn().upsert().from(List.of(new Shuffled(null, "a"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has no upsert");
    assertThatThrownBy(
            () ->
                new ListingRepository(database)
                    .copyIn()
                    .upsert()
                    .from(List.of(new Listing("a", "A"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("By which key");
  }
}
