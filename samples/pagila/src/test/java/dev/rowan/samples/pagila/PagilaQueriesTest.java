package dev.rowan.samples.pagila;

import static dev.rowan.query.Aggregates.avg;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.max;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.Sql.number;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.values;
import static dev.rowan.query.Windows.lag;
import static dev.rowan.query.Windows.lead;
import static dev.rowan.query.Windows.rowNumber;
import static dev.rowan.samples.pagila.QCategory.CATEGORY;
import static dev.rowan.samples.pagila.QFilm.FILM;
import static dev.rowan.samples.pagila.QFilmCategory.FILM_CATEGORY;
import static dev.rowan.samples.pagila.QInventory.INVENTORY;
import static dev.rowan.samples.pagila.QPayment.PAYMENT;
import static dev.rowan.samples.pagila.QRental.RENTAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.query.Cte;
import dev.rowan.query.DatePart;
import dev.rowan.query.Frame;
import dev.rowan.query.NumberExpression;
import dev.rowan.query.Select1;
import dev.rowan.query.SelectQuery;
import dev.rowan.query.Subquery;
import dev.rowan.query.TemporalExpression;
import dev.rowan.query.Window;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Queries that shops and blogs ask, written in the DSL: the rows are those of hand-written SQL. */
class PagilaQueriesTest {
  private static TestDatabase pagila;
  private static Database db;

  @BeforeAll
  static void load() throws SQLException, IOException {
    pagila = PostgresServer.shared().newDatabase();
    new PagilaLoader(pagila.dataSource(), new PrintStream(new ByteArrayOutputStream(), true))
        .load();
    db = Database.of(pagila.dataSource());
  }

  @AfterAll
  static void close() {
    db.close();
    pagila.close();
  }

  private static void holds(String name, SelectQuery<?, ?> query) {
    assertThat(Csv.rows(query.list())).as(query.toString()).isEqualTo(Csv.expected(name));
  }

  @Test
  void familyFilmPicks() {
    holds(
        "01-family-film-picks",
        db.select(FILM.id, FILM.title, FILM.rating, FILM.length, FILM.rentalRate)
            .from(FILM)
            .where(
                FILM.rating.in(MpaaRating.G, MpaaRating.PG),
                FILM.length.between((short) 90, (short) 150),
                FILM.rentalRate.loe(new BigDecimal("2.99")))
            .orderBy(FILM.length.desc(), FILM.id.asc())
            .limit(15));
  }

  @Test
  void filmsAboveCategoryAverage() {
    QFilm other = FILM.as("other");
    QFilmCategory otherCategory = FILM_CATEGORY.as("other_category");
    Select1<BigDecimal> average =
        select(avg(other.replacementCost))
            .from(other)
            .join(otherCategory)
            .on(otherCategory.filmId.eq(other.id))
            .where(otherCategory.categoryId.eq(CATEGORY.id));
    Select1<Long> copies = select(count()).from(INVENTORY).where(INVENTORY.filmId.eq(FILM.id));
    var copiesColumn = copies.asExpression().as("copies");
    holds(
        "07-films-above-category-average",
        db.select(
                FILM.id,
                FILM.title,
                CATEGORY.name,
                FILM.replacementCost,
                number(average.asExpression()).round(2).as("category_average"),
                copiesColumn)
            .from(FILM)
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(FILM.id))
            .join(CATEGORY)
            .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
            .where(
                FILM.replacementCost.gt(
                    number(average.asExpression()).times(new BigDecimal("1.5"))))
            .orderBy(FILM.replacementCost.desc(), copiesColumn.desc(), FILM.id.asc()));
  }

  @Test
  void topFilmsPerCategory() {
    var rentals = count().as("rentals");
    var revenue = sum(PAYMENT.amount).as("revenue");
    var place =
        rowNumber()
            .over(
                Window.partitionBy(CATEGORY.id)
                    .orderBy(count().desc(), sum(PAYMENT.amount).desc(), FILM.id.asc()))
            .as("place");
    Subquery ranked =
        select(CATEGORY.name, FILM.title, rentals, revenue, place)
            .from(PAYMENT)
            .join(RENTAL)
            .on(RENTAL.id.eq(PAYMENT.rentalId))
            .join(INVENTORY)
            .on(INVENTORY.id.eq(RENTAL.inventoryId))
            .join(FILM)
            .on(FILM.id.eq(INVENTORY.filmId))
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(FILM.id))
            .join(CATEGORY)
            .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
            .groupBy(CATEGORY.id, CATEGORY.name, FILM.id, FILM.title)
            .asTable("ranked");
    holds(
        "15-top-films-per-category",
        db.select(
                ranked.get(CATEGORY.name),
                ranked.get(place),
                ranked.get(FILM.title),
                ranked.get(rentals),
                ranked.get(revenue))
            .from(ranked)
            .where(ranked.get(place).loe(3L))
            .orderBy(ranked.get(CATEGORY.name).asc(), ranked.get(place).asc()));
  }

  @Test
  void dailyRevenueRunningTotal() {
    TemporalExpression<LocalDate> day = PAYMENT.paymentDate.asDate().as("day");
    var payments = count().as("payments");
    var revenue = sum(PAYMENT.amount).as("revenue");
    Subquery daily =
        select(day, payments, revenue)
            .from(PAYMENT)
            .where(
                PAYMENT.paymentDate.goe(LocalDateTime.parse("2007-02-15T00:00")),
                PAYMENT.paymentDate.lt(LocalDateTime.parse("2007-04-01T00:00")))
            .groupBy(day)
            .asTable("daily");
    Window byDay = Window.orderedBy(daily.get(day).asc());
    holds(
        "16-daily-revenue-running-total",
        db.select(
                daily.get(day),
                daily.get(payments),
                daily.get(revenue),
                sum(daily.get(revenue))
                    .over(
                        Window.partitionBy(daily.get(day).truncatedTo(DatePart.MONTH))
                            .orderBy(daily.get(day).asc())
                            .rows(Frame.unboundedPreceding(), Frame.currentRow())),
                avg(daily.get(revenue))
                    .over(byDay.rows(Frame.preceding(6), Frame.currentRow()))
                    .round(2),
                sum(daily.get(revenue))
                    .over(byDay.range(Frame.preceding(Period.ofDays(6)), Frame.currentRow())))
            .from(daily)
            .orderBy(daily.get(day).asc()));
  }

  @Test
  void monthlyGrowth() {
    var start = PAYMENT.paymentDate.truncatedTo(DatePart.MONTH).as("month_start");
    var revenue = sum(PAYMENT.amount).as("revenue");
    Subquery monthly = select(start, revenue).from(PAYMENT).groupBy(start).asTable("monthly");
    Window byMonth = Window.orderedBy(monthly.get(start).asc());
    NumberExpression<BigDecimal> now = monthly.get(revenue);
    NumberExpression<BigDecimal> before = lag(now).over(byMonth);
    holds(
        "17-monthly-growth",
        db.select(
                monthly.get(start).format("YYYY-MM"),
                now,
                before,
                now.minus(lag(now, 1, new BigDecimal("0.00")).over(byMonth)),
                value(100)
                    .asNumeric()
                    .times(now.minus(before))
                    .dividedBy(before.nullIf(BigDecimal.ZERO))
                    .round(1),
                lead(now).over(byMonth),
                now.eq(max(now).over(Window.all())).asExpression())
            .from(monthly)
            .orderBy(monthly.get(start).asc()));
  }

  @Test
  void contentCalendar() {
    var day = value(LocalDate.parse("2007-04-02")).as("day");
    Cte days =
        select(day)
            .asRecursiveCte(
                "days",
                self ->
                    select(self.get(day).plusDays(1).as("day"))
                        .from(self)
                        .where(self.get(day).lt(LocalDate.parse("2007-05-13"))));
    var weekday = value(1).as("iso_weekday");
    var category = value("Documentary").as("category");
    var headline = value("Monday facts").as("headline");
    Cte themes =
        values(weekday, category, headline)
            .row(value(3), value("Comedy"), value("Midweek laughs"))
            .row(value(5), value("Horror"), value("Friday fright"))
            .asCte("themes");
    var slot =
        rowNumber()
            .over(Window.partitionBy(themes.get(category)).orderBy(days.get(day).asc()))
            .as("slot");
    Cte slots =
        select(days.get(day), themes.get(category), themes.get(headline), slot)
            .from(days)
            .join(themes)
            .on(themes.get(weekday).eq(days.get(day).get(DatePart.ISODOW)))
            .asCte("slots");
    var rentals = count(RENTAL.id).as("rentals");
    var place =
        rowNumber()
            .over(Window.partitionBy(CATEGORY.name).orderBy(count(RENTAL.id).desc(), FILM.id.asc()))
            .as("slot");
    Cte popular =
        select(CATEGORY.name, FILM.id, FILM.title, rentals, place)
            .from(FILM)
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(FILM.id))
            .join(CATEGORY)
            .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
            .join(INVENTORY)
            .on(INVENTORY.filmId.eq(FILM.id))
            .join(RENTAL)
            .on(RENTAL.inventoryId.eq(INVENTORY.id))
            .groupBy(CATEGORY.name, FILM.id, FILM.title)
            .asCte("popular");
    var at = slots.get(days.get(day));
    holds(
        "24-content-calendar",
        db.select(
                at,
                at.format("Dy"),
                slots.get(themes.get(headline)),
                popular.get(FILM.id),
                popular.get(FILM.title).initcap(),
                popular.get(rentals))
            .from(slots)
            .join(popular)
            .on(
                popular.get(CATEGORY.name).eq(slots.get(themes.get(category))),
                popular.get(place).eq(slots.get(slot)))
            .orderBy(at.asc()));
  }
}
