package dev.rowan.it.docs;

import static dev.rowan.it.docs.QPurchase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the guide on views, names and schemas, run. */
@RowanTest(schema = "/dev/rowan/it/docs/views.sql")
class ViewExamplesTest {

  @Test
  void views(Database db) {
    LocalDate day = LocalDate.of(2026, 5, 1);
    // region views
    List<BestSeller> best = new BestSellerRepository(db).findAll();
    List<BestSeller> many = new BestSellersImpl(db).findBySoldGreaterThanOrderBySoldDesc(1);

    DaySalesRepository sales = new DaySalesRepository(db);
    sales.refreshConcurrently(); // or refresh(), which lets readers wait
    Optional<DaySales> found = sales.findById(day);
    // endregion
    assertThat(best).hasSize(2);
    assertThat(many).containsExactly(new BestSeller("tea", 2));
    assertThat(found).contains(new DaySales(day, 3));
  }

  @Test
  void names(Database db) {
    PurchaseRepository purchases = new PurchaseRepository(db);
    // region names
    List<Purchase> hers = purchases.where(PURCHASE.user.eq("ana")).list();
    // select "Order No", product, day, "user" from sales."order" where "user" = ?
    // endregion
    assertThat(hers).hasSize(2);
    assertThat(purchases.where(PURCHASE.user.eq("ana")).toString())
        .contains(
            "select \"Order No\", product, day, \"user\" from sales.\"order\" where \"user\" = ?");
  }
}
