package dev.rowan.it.sets;

import static dev.rowan.it.sets.QAccount.ACCOUNT;
import static dev.rowan.it.sets.QListing.LISTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.CopyIn;
import dev.rowan.Upsert;
import dev.rowan.mapping.SqlStatement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Entities that are loaded by COPY and insert or update rows, as an upsert says. */
class CopyUpsertTest extends CopyUpsertCase {

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
}
