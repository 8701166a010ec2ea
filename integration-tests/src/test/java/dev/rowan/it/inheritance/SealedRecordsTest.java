package dev.rowan.it.inheritance;

import static dev.rowan.it.inheritance.QCardPayment.CARD_PAYMENT;
import static dev.rowan.it.inheritance.QCash.CASH;
import static dev.rowan.it.inheritance.QPayment.PAYMENT;
import static dev.rowan.it.inheritance.QShop.SHOP;
import static dev.rowan.it.inheritance.QTransfer.TRANSFER;
import static dev.rowan.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.UnknownSubtypeException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records that implement a sealed interface share a table. */
@RowanTest(schema = "/dev/rowan/it/inheritance/schema.sql")
class SealedRecordsTest {
  private Fleet fleet;
  private Payment card;
  private Payment transfer;
  private Payment cash;

  @BeforeEach
  void open(TestDatabase server) {
    fleet = new Fleet(server);
    Lazy<Shop> shop = Lazy.of(fleet.shops.insert(new Shop(1, "one")));
    List<Payment> inserted =
        fleet.payments.insertAll(
            List.of(
                new CardPayment(null, 100, shop, "4711", 2030),
                new Transfer("DE12", shop, 200, null, "N1"),
                new Cash(null, 300, Lazy.of(null))));
    card = inserted.get(0);
    transfer = inserted.get(1);
    cash = inserted.get(2);
    fleet.ran();
  }

  @AfterEach
  void close() {
    fleet.close();
  }

  @Test
  void theBaseReadsTheRightSubtypesInOneStatement() {
    List<Payment> all = fleet.payments.findAll();
    assertThat(fleet.ran()).hasSize(1);
    assertThat(all).hasExactlyElementsOfTypes(CardPayment.class, Transfer.class, Cash.class);
    assertThat(all.get(0)).usingRecursiveComparison().ignoringFields("shop").isEqualTo(card);
    assertThat(all.get(1)).usingRecursiveComparison().ignoringFields("shop").isEqualTo(transfer);
    assertThat(all.get(2)).usingRecursiveComparison().ignoringFields("shop").isEqualTo(cash);
    assertThat(all.get(1).shop().id()).isEqualTo(1);
    assertThat(all.get(2).shop().get()).isNull();
  }

  @Test
  void constraintsOfTheInterfaceHoldForItsRecords() {
    Payment tooMuch = new Cash(null, 1_000_000_000_001L, Lazy.of(null));
    assertThat(fleet.payments.validate(tooMuch).at("cents")).hasSize(1);
    assertThatThrownBy(() -> fleet.payments.insert(tooMuch))
        .isInstanceOf(ValidationException.class);
    assertThat(fleet.payments.validate(cash).isEmpty()).isTrue();
  }

  @Test
  void eachRepositoryHasItsRowsAlone() {
    assertThat(fleet.cards.findAll()).hasSize(1);
    assertThat(fleet.cards.count()).isOne();
    assertThat(fleet.cards.findById(transfer.id())).isEmpty();
    assertThat(fleet.cards.existsById(transfer.id())).isFalse();
    assertThat(fleet.cards.existsById(card.id())).isTrue();
    assertThat(fleet.cards.findAllById(List.of(card.id(), transfer.id(), cash.id()))).hasSize(1);
    assertThat(fleet.cards.query().list()).hasSize(1);
    assertThat(fleet.cards.query().count()).isOne();
    assertThat(fleet.cards.query().exists()).isTrue();
    assertThat(fleet.cards.where(CARD_PAYMENT.cents.gt(100L)).exists()).isFalse();
    assertThat(fleet.database.select(count()).from(TRANSFER).one()).isOne();
    assertThat(fleet.payments.count()).isEqualTo(3);
    assertThat(fleet.payments.getById(cash.id())).isInstanceOf(Cash.class);
  }

  @Test
  void eachRepositoryWritesItsRowsAlone() {
    assertThat(fleet.cards.deleteById(transfer.id())).isFalse();
    assertThat(fleet.cards.deleteAllById(List.of(transfer.id(), cash.id()))).isZero();
    assertThatThrownBy(() -> fleet.cash.update(new Cash(card.id(), 1, Lazy.of(null))))
        .isInstanceOf(NotFoundException.class);
    assertThat(fleet.cards.update().set(CARD_PAYMENT.cents, 5L).all().execute()).isOne();
    assertThat(fleet.payments.findAll()).extracting(Payment::cents).containsExactly(5L, 200L, 300L);
    assertThat(fleet.transfers.deleteWhere(TRANSFER.cents.gt(0L))).isOne();
    assertThat(fleet.payments.update().set(PAYMENT.cents, 7L).all().execute()).isEqualTo(2);
    assertThat(fleet.cards.deleteById(card.id())).isTrue();
    assertThat(fleet.payments.deleteById(cash.id())).isTrue();
    assertThat(fleet.payments.count()).isZero();
  }

  @Test
  void theBaseUpdatesSavesAndDeletesEachAsWhatItIs() {
    Transfer changed = new Transfer("FR1", transfer.shop(), 201, transfer.id(), "N2");
    fleet.payments.updateAll(List.of(changed, new Cash(cash.id(), 301, Lazy.of(null))));
    assertThat(((Transfer) fleet.payments.getById(transfer.id())).iban()).isEqualTo("FR1");
    assertThat(fleet.payments.save(new Cash(null, 400, Lazy.of(null))).id()).isNotNull();
    assertThat(fleet.payments.save(new Cash(cash.id(), 302, Lazy.of(null))).id())
        .isEqualTo(cash.id());
    assertThat(fleet.cash.findAll()).extracting(Cash::cents).containsExactly(302L, 400L);
    assertThat(fleet.payments.delete(card)).isTrue();
    assertThat(fleet.payments.deleteAll(List.of(transfer, cash))).isEqualTo(2);
    assertThat(fleet.payments.findAll()).extracting(Payment::cents).containsExactly(400L);
  }

  @Test
  void aQueryOfTheBaseAsksForSubtypesAndTheirColumns() {
    assertThat(fleet.payments.where(PAYMENT.isA(CARD_PAYMENT)).list()).hasSize(1);
    assertThat(fleet.payments.where(PAYMENT.isA(CASH).not()).list()).hasSize(2);
    assertThat(fleet.payments.where(PAYMENT.asCardPayment().year.eq(2030)).one().id())
        .isEqualTo(card.id());
    assertThat(
            fleet
                .payments
                .where(PAYMENT.isA(CASH).or(PAYMENT.asTransfer().iban.startsWith("DE")))
                .orderBy(PAYMENT.asTransfer().iban.desc().nullsFirst())
                .list())
        .hasExactlyElementsOfTypes(Cash.class, Transfer.class);
    assertThat(
            fleet
                .database
                .select(PAYMENT.id, PAYMENT.asTransfer().iban)
                .from(PAYMENT)
                .where(PAYMENT.asTransfer().iban.isNull())
                .list())
        .hasSize(2);
  }

  @Test
  void relationsToTheBaseHoldItsSubtypes() {
    Shop shop = fleet.shops.query().with(SHOP.payments()).one();
    assertThat(fleet.ran()).hasSize(2);
    assertThat(shop.payments).hasExactlyElementsOfTypes(CardPayment.class, Transfer.class);
    assertThat(shop.payments.get(0).shop().get()).isSameAs(shop);
    assertThat(fleet.payments.query().with(PAYMENT.shop()).list())
        .extracting(payment -> payment.shop().isLoaded())
        .containsExactly(true, true, true);
    assertThat(fleet.payments.where(PAYMENT.shop().name.eq("one")).count()).isEqualTo(2);
  }

  @Test
  void aCascadeInsertsEachAsWhatItIs() {
    Shop shop = new Shop(2, "two");
    shop.payments.add(new Cash(null, 9, Lazy.of(null)));
    shop.payments.add(new Transfer("FR7", Lazy.of(null), 8, null, null));
    fleet.shops.insert(shop);
    assertThat(fleet.payments.where(PAYMENT.shop().name.eq("two")).orderBy(PAYMENT.id.asc()).list())
        .hasExactlyElementsOfTypes(Transfer.class, Cash.class); // in the order of the subtypes
  }

  @Test
  void whatOneSubtypeHasCannotBeFetchedForAll() {
    assertThatThrownBy(() -> fleet.payments.query().with(PAYMENT.asTransfer().shop()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fetch it with a query of that subtype");
  }

  @Test
  void declaredQueriesReadTheBase() {
    PaymentSearch search = new PaymentSearchImpl(fleet.database);
    assertThat(search.largest(150)).hasExactlyElementsOfTypes(Cash.class, Transfer.class);
    assertThat(search.ofKind(1)).hasExactlyElementsOfTypes(CardPayment.class);
    assertThat(search.findByCentsGreaterThanOrderById(150)).hasSize(2);
  }

  @Test
  void relationsToASubtypeHoldItAlone() {
    Shop shop = fleet.shops.query().with(SHOP.transfers()).one();
    assertThat(shop.transfers).extracting(Transfer::iban).containsExactly("DE12");
    assertThat(fleet.shops.where(SHOP.transfers().any(TRANSFER.cents.eq(100L))).exists()).isFalse();
    assertThat(fleet.shops.where(SHOP.transfers().count().eq(1L)).exists()).isTrue();
    fleet.cards.deleteById(card.id());
    assertThat(fleet.shops.deleteById(1)).isTrue();
    assertThat(fleet.payments.findAll()).hasExactlyElementsOfTypes(Cash.class);
  }

  @Test
  void aCascadeToASubtypeLeavesTheOthersAlone() {
    fleet.run("update payment set shop_id = null where kind = 1");
    fleet.run("alter table payment drop constraint payment_shop_id_fkey");
    fleet.run("update payment set shop_id = 1");
    assertThat(fleet.shops.deleteById(1)).isTrue();
    assertThat(fleet.payments.findAll()).hasExactlyElementsOfTypes(CardPayment.class, Cash.class);
    fleet.run(
        "update payment set shop_id = null;"
            + "alter table payment add constraint payment_shop_id_fkey"
            + " foreign key (shop_id) references shop");
  }

  @Test
  void anInsertOfASubtypeSaysWhatItIs() {
    fleet.database.insertInto(CASH).set(CASH.cents, 9L).execute();
    fleet
        .database
        .insertInto(TRANSFER)
        .columns(TRANSFER.cents, TRANSFER.iban)
        .select(fleet.database.select(PAYMENT.cents, PAYMENT.asTransfer().iban).from(PAYMENT))
        .execute();
    assertThat(fleet.cash.count()).isEqualTo(2);
    assertThat(fleet.transfers.count()).isEqualTo(5);
  }

  @Test
  void anUnknownDiscriminatorIsOneClearFailure() {
    fleet.run("update payment set kind = 77 where id = " + cash.id());
    assertThatThrownBy(() -> fleet.payments.findAll())
        .isInstanceOf(UnknownSubtypeException.class)
        .hasMessageContaining("payment.kind says of the row with the id " + cash.id())
        .hasMessageContaining("that it is '77', which no subtype of the entity is");
    assertThat(fleet.cards.findAll()).hasSize(1);
  }
}
