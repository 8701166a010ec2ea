package dev.rowan.it.inheritance;

import static dev.rowan.it.inheritance.QCardPayment.CARD_PAYMENT;
import static dev.rowan.it.inheritance.QCash.CASH;
import static dev.rowan.it.inheritance.QPayment.PAYMENT;
import static dev.rowan.it.inheritance.QTransfer.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Lazy;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever is in a hierarchy: the base has what its subtypes have, and each comes back as it was.
 */
class HierarchyPropertyTest {
  private static TestDatabase server;
  private static Fleet fleet;

  @BeforeContainer
  static void open() {
    ClassLoader loader = HierarchyPropertyTest.class.getClassLoader();
    server =
        PostgresServer.shared()
            .newDatabase(DatabaseSetup.scripts(loader, "/dev/rowan/it/inheritance/schema.sql"));
    fleet = new Fleet(server);
  }

  @AfterContainer
  static void close() {
    fleet.close();
    server.close();
  }

  @Property(tries = 60)
  void theBaseIsTheUnionOfItsSubtypes(@ForAll("payments") List<Payment> payments) {
    fleet.run("truncate payment");
    List<Payment> inserted = fleet.payments.insertAll(payments);
    assertThat(inserted)
        .usingRecursiveComparison()
        .ignoringFields("id", "shop")
        .isEqualTo(payments);
    List<Payment> all = fleet.payments.query().orderBy(PAYMENT.id.asc()).list();
    assertThat(all)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("shop")
        .containsExactlyInAnyOrderElementsOf(inserted);
    List<Payment> union = new ArrayList<>();
    Stream.of(fleet.cards.findAll(), fleet.transfers.findAll(), fleet.cash.findAll())
        .forEach(union::addAll);
    assertThat(union)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("shop")
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(fleet.payments.count())
        .isEqualTo(fleet.cards.count() + fleet.transfers.count() + fleet.cash.count());
    assertThat(fleet.payments.where(PAYMENT.isA(CARD_PAYMENT).or(PAYMENT.isA(CASH))).list())
        .hasSize((int) (fleet.cards.count() + fleet.cash.count()));
  }

  @Property(tries = 60)
  void conditionsMeanTheSameThroughTheBase(
      @ForAll("payments") List<Payment> payments, @ForAll("cents") long cents) {
    fleet.run("truncate payment");
    fleet.payments.insertAll(payments);
    assertThat(
            fleet
                .payments
                .where(PAYMENT.isA(TRANSFER), PAYMENT.asTransfer().cents.goe(cents))
                .list())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("shop")
        .containsExactlyInAnyOrderElementsOf(
            new ArrayList<Payment>(fleet.transfers.where(TRANSFER.cents.goe(cents)).list()));
    long deleted = fleet.transfers.deleteWhere(TRANSFER.cents.goe(cents));
    assertThat(fleet.payments.count()).isEqualTo(payments.size() - deleted);
    assertThat(fleet.payments.deleteAll(fleet.payments.findAll()))
        .isEqualTo(payments.size() - deleted);
    assertThat(fleet.payments.count()).isZero();
  }

  @Provide
  Arbitrary<Long> cents() {
    return Arbitraries.longs().between(-5, 5);
  }

  @Provide
  Arbitrary<List<Payment>> payments() {
    Arbitrary<String> text = Arbitraries.of("", "'", "a", "é", "\\", "null").injectNull(0.2);
    Arbitrary<Payment> cards =
        Combinators.combine(cents(), text, Arbitraries.integers())
            .as((c, number, year) -> new CardPayment(null, c, Lazy.of(null), number, year));
    Arbitrary<Payment> transfers =
        Combinators.combine(cents(), text, text)
            .as((c, iban, number) -> new Transfer(iban, Lazy.of(null), c, null, number));
    Arbitrary<Payment> cash = cents().map(c -> new Cash(null, c, Lazy.of(null)));
    return Arbitraries.oneOf(cards, transfers, cash).list().ofMaxSize(12);
  }
}
