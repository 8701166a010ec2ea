package dev.rowan.it.sets;

import static dev.rowan.it.sets.QListing.LISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.TransactionException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.validation.ValidationException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An upsert by COPY that fails names the row, and leaves nothing behind. */
class CopyUpsertFailuresTest extends CopyUpsertCase {

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
}
