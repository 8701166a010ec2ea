package dev.rowan.it.docs;

import static dev.rowan.it.docs.QAgreement.AGREEMENT;
import static dev.rowan.it.docs.QCardCharge.CARD_CHARGE;
import static dev.rowan.it.docs.QCharge.CHARGE;
import static dev.rowan.it.docs.QLease.LEASE;
import static dev.rowan.it.docs.QLoan.LOAN;
import static dev.rowan.it.docs.QTransferCharge.TRANSFER_CHARGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page on inheritance, run. */
@RowanTest(schema = "/dev/rowan/it/docs/inheritance.sql")
class InheritanceExamplesTest {

  @Test
  void examples(Database database) {
    // region repositories
    ChargeRepository charges = new ChargeRepository(database);
    CardChargeRepository cards = new CardChargeRepository(database);

    Charge card = charges.insert(new CardCharge(null, 1200, "4711")); // kind = 'card'
    charges.insert(new TransferCharge(null, 800, "DE89")); // kind = 'transfer'

    List<Charge> all = charges.findAll(); // a CardCharge and a TransferCharge, one statement
    Optional<CardCharge> found = cards.findById(card.id()); // ... where id = ? and kind = 'card'
    long count = cards.count(); // 1
    // endregion
    assertThat(all).hasExactlyElementsOfTypes(CardCharge.class, TransferCharge.class);
    assertThat(found).contains((CardCharge) card);
    assertThat(count).isOne();
    // region queries
    List<Charge> large =
        charges
            .where(CHARGE.isA(CARD_CHARGE).or(CHARGE.asTransferCharge().iban.startsWith("DE")))
            .orderBy(CHARGE.cents.desc())
            .list();
    List<TransferCharge> german =
        new TransferChargeRepository(database).where(TRANSFER_CHARGE.iban.startsWith("DE")).list();
    // endregion
    assertThat(large).hasSize(2);
    assertThat(german).hasSize(1);
    assertThat(all.stream().map(InheritanceExamplesTest::label))
        .containsExactly("card 4711", "transfer to DE89");
  }

  // region exhaustive
  static String label(Charge charge) {
    if (charge instanceof CardCharge card) {
      return "card " + card.number();
    }
    if (charge instanceof TransferCharge transfer) {
      return "transfer to " + transfer.iban();
    }
    throw new IllegalStateException("no other subtype is permitted");
  }

  // endregion

  @Test
  void classes(Database database) {
    VesselRepository vessels = new VesselRepository(database);
    Vessel.Ferry ferry = new Vessel.Ferry();
    ferry.name = "Ane";
    ferry.seats = 12;
    vessels.insert(ferry);
    assertThat(vessels.findByName("Ane")).get().isInstanceOf(Vessel.Ferry.class);
  }

  @Test
  void joinedTables(Database database) {
    // region joined
    AgreementRepository agreements = new AgreementRepository(database);
    Agreement lease = agreements.insert(new Lease(null, "ana", 24)); // one statement, two tables
    agreements.insert(new Loan(null, "bob", 5_000));

    List<Agreement> all = agreements.findAll(); // agreements left join leases … left join loans …
    List<Lease> longLeases =
        new LeaseRepository(database).where(LEASE.partner.eq("ana"), LEASE.months.gt(12)).list();
    long loans = agreements.where(AGREEMENT.isA(LOAN)).count();
    // endregion
    assertThat(all).hasExactlyElementsOfTypes(Lease.class, Loan.class).contains(lease);
    assertThat(longLeases).containsExactly((Lease) lease);
    assertThat(loans).isOne();
    // region lock
    Optional<Lease> locked =
        database.transactionResult(
            tx ->
                new LeaseRepository(database)
                    .where(LEASE.id.eq(lease.id()))
                    .forUpdate()
                    .optional());
    // endregion
    assertThat(locked).contains((Lease) lease);
  }
}
