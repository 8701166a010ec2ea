package dev.rowan.samples.pagila;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Declared queries: PostgreSQL's own SQL goes through the checks, and its rows into records. */
@ExtendWith(SharedPagila.class)
class StatementsTest {
  private CatalogueStatements catalogue;
  private CustomerStatements customers;
  private RentalStatements rentals;
  private RevenueStatements revenue;

  @BeforeEach
  void make(Database db) {
    catalogue = new CatalogueStatementsImpl(db);
    customers = new CustomerStatementsImpl(db);
    rentals = new RentalStatementsImpl(db);
    revenue = new RevenueStatementsImpl(db);
  }

  private static void holds(String name, List<?> rows) {
    assertThat(Csv.rows(rows)).isEqualTo(Csv.expected(name));
  }

  @Test
  void familyFilmPicks() {
    holds("01-family-film-picks", catalogue.familyFilmPicks());
  }

  @Test
  void customersWithAddress() {
    holds("02-customers-with-address", customers.customersWithAddress());
  }

  @Test
  void filmsNeverStocked() {
    holds("03-films-never-stocked", catalogue.filmsNeverStocked());
  }

  @Test
  void frequentRenters() {
    holds("04-frequent-renters", customers.frequentRenters());
  }

  @Test
  void overdueRentals() {
    holds("05-overdue-rentals", rentals.overdueRentals());
  }

  @Test
  void lowStock() {
    holds("06-low-stock", rentals.lowStock());
  }

  @Test
  void filmsAboveCategoryAverage() {
    holds("07-films-above-category-average", catalogue.filmsAboveCategoryAverage());
  }

  @Test
  void comedyButNoHorror() {
    holds("08-comedy-but-no-horror", customers.comedyButNoHorror());
  }

  @Test
  void mailingAudiences() {
    holds("09-mailing-audiences", customers.mailingAudiences());
  }

  @Test
  void specialFeatures() {
    holds("10-special-features", catalogue.specialFeatures());
  }

  @Test
  void filmSearch() {
    holds("11-film-search", catalogue.filmSearch());
  }

  @Test
  void relatedFilms() {
    holds("12-related-films", catalogue.relatedFilms());
  }

  @Test
  void latestDocumentariesPerCustomer() {
    holds("13-latest-documentaries-per-customer", customers.latestDocumentariesPerCustomer());
  }

  @Test
  void lastRentalPerCopy() {
    holds("14-last-rental-per-copy", rentals.lastRentalPerCopy());
  }

  @Test
  void topFilmsPerCategory() {
    holds("15-top-films-per-category", catalogue.topFilmsPerCategory());
  }

  @Test
  void dailyRevenueRunningTotal() {
    holds("16-daily-revenue-running-total", revenue.dailyRevenueRunningTotal());
  }

  @Test
  void monthlyGrowth() {
    holds("17-monthly-growth", revenue.monthlyGrowth());
  }

  @Test
  void storeRevenueByMonth() {
    holds("18-store-revenue-by-month", revenue.storeRevenueByMonth());
  }

  @Test
  void weeklyActiveCustomers() {
    holds("19-weekly-active-customers", rentals.weeklyActiveCustomers());
  }

  @Test
  void categoryReportJson() {
    holds("20-category-report-json", catalogue.categoryReportJson());
  }

  @Test
  void rfmSegments() {
    holds("21-rfm-segments", customers.rfmSegments());
  }

  @Test
  void customerLifetimeValue() {
    holds("22-customer-lifetime-value", customers.customerLifetimeValue());
  }

  @Test
  void cohortRetention() {
    holds("23-cohort-retention", customers.cohortRetention());
  }

  @Test
  void contentCalendar() {
    holds("24-content-calendar", catalogue.contentCalendar());
  }
}
