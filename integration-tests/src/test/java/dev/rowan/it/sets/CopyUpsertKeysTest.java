package dev.rowan.it.sets;

import static dev.rowan.it.sets.QAccount.ACCOUNT;
import static dev.rowan.it.sets.QAssorted.ASSORTED;
import static dev.rowan.it.sets.QListing.LISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CopyIn;
import dev.rowan.Upsert;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.it.NoUpsert;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of entities that are loaded by COPY: there once, twice, or not at all. */
class CopyUpsertKeysTest extends CopyUpsertCase {

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
  void anEntityWithoutAKeyHasNoUpsert() {
    NoUpsert.of(
        new ShuffledRepository(database),
        new Shuffled(null, "a"),
        "shuffled has no upsert: inserts write no key",
        "@Unique or @Column(unique = true)");
    NoUpsert.of(
        new ScrambledRepository(database),
        new Scrambled(null, "a"),
        "scrambled has no upsert: no one statement",
        "an identity column make the id");
    assertThat(statements).isEmpty();
  }

  @Test
  void whichKeyIsMeantIsAskedBeforeAnythingIsTaken() {
    ListingRepository listings = new ListingRepository(database);
    CopyIn<Listing> some = listings.copyIn();
    Upsert<Listing> withoutKey = listings.upsert();
    assertThatThrownBy(() -> some.upsert())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("By which key");
    assertThatThrownBy(() -> some.upsert(withoutKey))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("By which key");
    assertThat(statements).isEmpty();
  }
}
