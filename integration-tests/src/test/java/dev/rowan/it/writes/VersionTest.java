package dev.rowan.it.writes;

import static dev.rowan.it.writes.QBalance.BALANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others have changed since it was read is not overwritten. */
@RowanTest(schema = "/dev/rowan/it/writes/schema.sql")
class VersionTest {
  private Desk desk;
  private DocumentRepository documents;
  private SheetRepository sheets;
  private MemoRepository memos;
  private CouponRepository coupons;
  private SeatRepository seats;
  private BalanceRepository balances;

  @BeforeEach
  void open(TestDatabase server) throws Exception {
    desk = new Desk(server);
    documents = new DocumentRepository(desk.database);
    sheets = new SheetRepository(desk.database);
    memos = new MemoRepository(desk.database);
    coupons = new CouponRepository(desk.database);
    seats = new SeatRepository(desk.database);
    balances = new BalanceRepository(desk.database);
    try (var connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute("truncate document, sheet, memo, coupon, seat, balance");
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void itBeginsWithZeroAndCountsOn() {
    Memo memo = memos.insert(new Memo("a"));
    assertThat(memo.version()).isZero();
    Memo second = memos.update(memo.withText("b"));
    assertThat(second.version()).isOne();
    assertThat(memos.getById(memo.id())).isEqualTo(second);
    desk.ran();
    memos.update(second);
    assertThat(desk.statements).hasSize(1);
  }

  @Test
  void whatOthersHaveChangedIsRefused() {
    Memo memo = memos.insert(new Memo("a"));
    memos.update(memo.withText("theirs"));
    OptimisticLockException failure =
        catchThrowableOfType(
            OptimisticLockException.class, () -> memos.update(memo.withText("mine")));
    assertThat(failure)
        .hasMessageStartingWith(
            "This Memo was changed by others since it was read; read it again and decide what your"
                + " change means for what it is now, or write update().set(…), which depends on"
                + " nothing that was read\n  SQL: update memo\n");
    assertThat(((Memo) failure.entity()).text()).isEqualTo("mine");
    assertThat(memos.getById(memo.id()).text()).isEqualTo("theirs");
  }

  @Test
  void whatIsGoneIsNotFound() {
    Memo memo = memos.insert(new Memo("a"));
    memos.deleteById(memo.id());
    assertThatThrownBy(() -> memos.update(memo)).isInstanceOf(NotFoundException.class);
    assertThat(memos.delete(memo)).isFalse();
  }

  @Test
  void anObjectKeepsItsVersionWhenItIsRefused() {
    Document document = documents.insert(new Document("a"));
    documents.update().set(QDocument.DOCUMENT.title, "b").all().execute();
    assertThatThrownBy(() -> documents.update(document))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(document.version).isZero();
  }

  @Test
  void ofTwoWhoUpdateAtOnceOneIsRefused() throws Exception {
    Memo memo = memos.insert(new Memo("a"));
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Boolean> update =
        () -> {
          start.await();
          try {
            memos.update(memo.withText(Thread.currentThread().getName()));
            return true;
          } catch (OptimisticLockException e) {
            return false;
          }
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Boolean> succeeded = new ArrayList<>();
      for (Future<Boolean> one : threads.invokeAll(List.of(update, update))) {
        succeeded.add(one.get());
      }
      assertThat(succeeded).containsExactlyInAnyOrder(true, false);
    } finally {
      threads.shutdownNow();
      threads.awaitTermination(10, TimeUnit.SECONDS);
    }
    assertThat(memos.getById(memo.id()).version()).isOne();
  }

  @Test
  void whoWaitsForAnotherTransactionIsRefusedWhenItCommits() throws Exception {
    Memo memo = memos.insert(new Memo("a"));
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Memo> waiting =
          desk.database.transactionResult(
              tx -> {
                memos.update(memo.withText("theirs"));
                Future<Memo> other = thread.submit(() -> memos.update(memo.withText("mine")));
                assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
                return other;
              });
      assertThatThrownBy(waiting::get).hasCauseInstanceOf(OptimisticLockException.class);
    } finally {
      thread.shutdownNow();
      thread.awaitTermination(10, TimeUnit.SECONDS);
    }
    assertThat(memos.getById(memo.id()).text()).isEqualTo("theirs");
  }

  @Test
  void ofManyAllAreWrittenOrNone() {
    List<Memo> all = memos.insertAll(List.of(new Memo("a"), new Memo("b"), new Memo("c")));
    memos.update(all.get(1).withText("theirs"));
    List<Memo> mine = all.stream().map(memo -> memo.withText("mine")).toList();
    OptimisticLockException failure =
        catchThrowableOfType(OptimisticLockException.class, () -> memos.updateAll(mine));
    assertThat(failure)
        .hasMessageStartingWith("This Memo, number 2 of 3, was changed by others since");
    assertThat(failure.entity()).isEqualTo(mine.get(1));
    assertThat(memos.findAll()).extracting(Memo::text).doesNotContain("mine");
    memos.deleteById(all.get(1).id());
    assertThatThrownBy(() -> memos.updateAll(mine))
        .isInstanceOf(NotFoundException.class)
        .hasMessageStartingWith("No row for number 2 of 3 entities");
  }

  @Test
  void aDeleteComparesItToo() {
    List<Memo> all = memos.insertAll(List.of(new Memo("a"), new Memo("b"), new Memo("c")));
    memos.update(all.get(1).withText("theirs"));
    assertThatThrownBy(() -> memos.delete(all.get(1)))
        .isInstanceOf(OptimisticLockException.class)
        .hasMessageContaining("SQL: delete from memo\n");
    assertThatThrownBy(() -> memos.deleteAll(all))
        .isInstanceOf(OptimisticLockException.class)
        .hasMessageStartingWith("This Memo, number 2 of 3, was");
    assertThat(memos.count()).isEqualTo(3);
    assertThat(memos.deleteAll(List.of(all.get(0), all.get(2)))).isEqualTo(2);
    assertThat(memos.deleteAll(List.of(all.get(0)))).isZero();
    assertThat(memos.deleteById(all.get(1).id())).isTrue();
  }

  @Test
  void aDeleteWithCascadesComparesIt() {
    Document document = new Document("t");
    document.sheets = new ArrayList<>(List.of(new Sheet("a")));
    documents.insert(document);
    documents.update().set(QDocument.DOCUMENT.title, "theirs").all().execute();
    assertThatThrownBy(() -> documents.delete(document))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(sheets.count()).isOne();
    assertThat(documents.delete(documents.getById(document.id))).isTrue();
    assertThat(sheets.count()).isZero();
    assertThat(documents.delete(document)).isFalse();
  }

  @Test
  void anEntityThatWasNeverStoredHasNone() {
    assertThatThrownBy(() -> memos.update(new Memo(1L, "a", null, null, null, null)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The version of this Memo is null, so nobody can tell whether others have changed its"
                + " row; write what was read or inserted, or call insert for a new one");
  }

  @Test
  void aMomentIsAlwaysLater() {
    Sheet sheet = sheets.insert(new Sheet("a"));
    Instant last = sheet.changedAt;
    for (int i = 0; i < 20; i++) {
      assertThat(sheets.update(sheet).changedAt).isAfter(last);
      last = sheet.changedAt;
    }
    assertThat(sheets.getById(sheet.id).changedAt).isEqualTo(last);
    Sheet stale = sheets.getById(sheet.id);
    desk.database
        .update(QSheet.SHEET)
        .set(QSheet.SHEET.text, "theirs")
        .where(QSheet.SHEET.id.eq(sheet.id))
        .execute();
    assertThatThrownBy(() -> sheets.update(stale)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void theSystemKeepsOneOfEachRow() {
    Balance balance = balances.insert(new Balance(1, 100, 0));
    assertThat(balance.version()).isPositive();
    Balance updated = balances.update(new Balance(1, 200, balance.version()));
    assertThat(balances.getById(1L)).isEqualTo(updated);
    assertThat(updated.version()).isNotEqualTo(balance.version());
    assertThatThrownBy(() -> balances.update(new Balance(1, 300, balance.version())))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(balances.where(BALANCE.version.eq(updated.version())).count()).isOne();
    balances.update().set(BALANCE.cents, BALANCE.cents.plus(1L)).all().execute();
    assertThatThrownBy(() -> balances.delete(updated)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void savingInsertsWhatTheSystemDoesNotKnow() {
    Balance saved = balances.save(new Balance(1, 100, 0));
    Balance again = balances.save(new Balance(1, 200, saved.version()));
    assertThat(again.cents()).isEqualTo(200);
    assertThatThrownBy(() -> balances.save(saved)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void savingInsertsWhatHasNoVersion() {
    Coupon coupon = coupons.save(new Coupon("a", 10));
    assertThat(coupon.version).isZero();
    coupon.percent = 20;
    coupons.saveAll(List.of(coupon, new Coupon("b", 5)));
    assertThat(coupon.version).isOne();
    assertThat(coupons.count()).isEqualTo(2);
    Coupon stale = coupons.getById("b");
    coupons.save(coupons.getById("b"));
    assertThatThrownBy(() -> coupons.save(stale)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void savingAsksForTheRowWhenTheVersionCannotTell() {
    Seat seat = seats.save(new Seat(1, 7, "ana", (short) 0));
    assertThat(seat.version()).isZero();
    Seat moved = seats.save(new Seat(1, 7, "bob", seat.version()));
    assertThat(moved.version()).isEqualTo((short) 1);
    assertThatThrownBy(() -> seats.save(seat)).isInstanceOf(OptimisticLockException.class);
    assertThat(seats.delete(moved)).isTrue();
  }
}
