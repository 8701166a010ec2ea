package dev.rowan.it.views;

import static dev.rowan.it.views.QDayTotal.DAY_TOTAL;
import static dev.rowan.it.views.QShop.SHOP;
import static dev.rowan.it.views.QShopTotal.SHOP_TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.query.PageRequest;
import dev.rowan.testing.RowanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities that are only read: of views with and without ids, and of materialized ones. */
@RowanTest(schema = "/dev/rowan/it/views/schema.sql")
class ViewsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private Database database;
  private ShopTotalRepository totals;
  private DayTotalRepository days;
  private Shop shop;

  @BeforeEach
  void fill(Database started) {
    database = started;
    totals = new ShopTotalRepository(database);
    days = new DayTotalRepository(database);
    SaleRepository sales = new SaleRepository(database);
    database.deleteFrom(QSale.SALE).all().execute();
    ShopRepository shops = new ShopRepository(database);
    shop = shops.save(new Shop(1, "one"));
    shops.save(new Shop(2, "two"));
    sales.insertAll(
        List.of(
            new Sale(DAY, 100, shop), new Sale(DAY, 50, shop), new Sale(DAY.plusDays(1), 7, shop)));
    days.refresh();
  }

  @Test
  void a_view_with_an_id_is_read_by_it() {
    assertThat(totals.getById(1).cents).isEqualTo(157);
    assertThat(totals.findById(3)).isEmpty();
    assertThatThrownBy(() -> totals.getById(3)).isInstanceOf(NotFoundException.class);
    assertThat(totals.findAll()).extracting(t -> t.shopId).containsExactly(1, 2);
    assertThat(totals.findAllById(List.of(2, 7))).hasSize(1);
    assertThat(totals.existsById(2)).isTrue();
    assertThat(totals.findByName("two")).isPresent();
    assertThat(totals.count()).isEqualTo(2);
    assertThat(totals.where(SHOP_TOTAL.cents.gt(100L)).list()).hasSize(1);
    assertThat(totals.orderBy(SHOP_TOTAL.cents.desc()).first()).isPresent();
  }

  @Test
  void relations_lead_to_views_and_from_them() {
    assertThat(
            totals.query().with(SHOP_TOTAL.shop()).where(SHOP_TOTAL.name.eq("one")).one().shop.name)
        .isEqualTo("one");
    Shop found = new ShopRepository(database).query().with(SHOP.total()).where(SHOP.id.eq(1)).one();
    assertThat(found.total.cents).isEqualTo(157);
    assertThat(totals.where(SHOP_TOTAL.shop().name.eq("two")).count()).isEqualTo(1);
  }

  @Test
  void a_view_without_an_id_is_read() {
    assertThat(days.count()).isEqualTo(2);
    assertThat(days.findAll()).contains(new DayTotal(DAY, 150, 1));
    assertThat(days.orderBy(DAY_TOTAL.day.desc()).list())
        .extracting(DayTotal::cents)
        .containsExactly(7L, 150L);
    assertThat(days.where(DAY_TOTAL.cents.lt(100L)).page(PageRequest.first(5)).totalElements())
        .isEqualTo(1);
    assertThat(days.orderBy(DAY_TOTAL.day.asc()).keyset(1).page().content()).hasSize(1);
    try (Stream<DayTotal> stream = days.query().stream()) {
      assertThat(stream).hasSize(2);
    }
    assertThat(database.select(DAY_TOTAL).from(DAY_TOTAL).list()).hasSize(2);
    assertThat(database.select(DAY_TOTAL.cents).from(DAY_TOTAL).list()).hasSize(2);
  }

  @Test
  void a_projection_reads_a_part() {
    assertThat(days.query().select(DayLineProjection.DAY_LINE).list())
        .containsExactlyInAnyOrder(new DayLine(DAY), new DayLine(DAY.plusDays(1)));
    assertThat(new DayTotalsImpl(database).findByShopsOrderByDayDesc(1)).hasSize(2);
  }

  @Test
  void declared_repositories_read() {
    DayTotals declared = new DayTotalsImpl(database);
    assertThat(declared.findByDay(DAY)).contains(new DayTotal(DAY, 150, 1));
    assertThat(declared.findByCentsGreaterThanOrderByDay(10)).hasSize(1);
    assertThat(declared.declared(DAY)).hasSize(1);
    Sales sales = new SalesImpl(database);
    assertThat(sales.findByShopName("one")).hasSize(3);
    assertThat(sales.count()).isEqualTo(3);
  }

  @Test
  void a_materialized_view_is_as_it_was_until_it_is_refreshed() {
    new SaleRepository(database).insert(new Sale(DAY, 1, shop));
    assertThat(days.where(DAY_TOTAL.day.eq(DAY)).one().cents()).isEqualTo(150);
    days.refreshConcurrently();
    assertThat(days.where(DAY_TOTAL.day.eq(DAY)).one().cents()).isEqualTo(151);
    database.transaction(
        tx -> {
          new SaleRepository(database).insert(new Sale(DAY, 1, shop));
          days.refresh();
          assertThat(days.where(DAY_TOTAL.day.eq(DAY)).one().cents()).isEqualTo(152);
          tx.rollbackOnly();
        });
    assertThat(days.where(DAY_TOTAL.day.eq(DAY)).one().cents()).isEqualTo(151);
  }

  @Test
  void a_composite_id_finds_rows_and_a_view_without_a_unique_index_says_so() {
    StockCountRepository stock = new StockCountRepository(database);
    assertThat(stock.findById(2, "tea")).contains(new StockCount(2, "tea", 7));
    assertThat(stock.getById(new StockCountRepository.Id(1, "tea")).pieces()).isEqualTo(5);
    assertThat(stock.findAllById(List.of(new StockCountRepository.Id(1, "tea")))).hasSize(1);
    stock.refresh();
    assertThatThrownBy(stock::refreshConcurrently).isInstanceOf(DataException.class);
  }

  @Test
  void statements_do_not_write_views() {
    assertThatThrownBy(() -> database.deleteFrom(SHOP_TOTAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is a view");
    assertThatThrownBy(() -> database.update(SHOP_TOTAL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> database.insertInto(DAY_TOTAL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
