package dev.rowan.samples.pagila;

import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.countDistinct;
import static dev.rowan.query.Aggregates.min;
import static dev.rowan.query.Dates.interval;
import static dev.rowan.query.Dates.moments;
import static dev.rowan.query.Ranges.range;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.when;
import static dev.rowan.samples.pagila.QFilm.FILM;
import static dev.rowan.samples.pagila.QInventory.INVENTORY;
import static dev.rowan.samples.pagila.QRental.RENTAL;
import static dev.rowan.samples.pagila.SharedPagila.holds;

import dev.rowan.Database;
import dev.rowan.query.Cte;
import dev.rowan.query.DatePart;
import dev.rowan.query.RangeExpression;
import dev.rowan.query.RangeType;
import dev.rowan.query.TemporalExpression;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the copies are: the rows are those of hand-written SQL. */
@ExtendWith(SharedPagila.class)
class RentalQueriesTest {

  private static final RangeExpression<LocalDateTime, TemporalExpression<LocalDateTime>> PERIOD =
      range(RENTAL.rentalPeriod, RangeType.TIMESTAMP);

  @Test
  void overdueRentals(Database db) {
    LocalDateTime noon = LocalDateTime.parse("2006-02-20T12:00");
    QCustomer customer = RENTAL.customer();
    QFilm film = RENTAL.inventory().film();
    var due = PERIOD.lower().plus(interval(film.rentalDuration, DatePart.DAY));
    var daysLate = value(noon).since(due).get(DatePart.DAY).as("days_late");
    holds(
        "05-overdue-rentals",
        db.select(
                RENTAL.id,
                customer.firstName.concat(" ").concat(customer.lastName),
                customer.address().phone.nullIf(""),
                film.title,
                PERIOD.lower().asDate(),
                due.asDate(),
                daysLate)
            .from(RENTAL)
            .where(RENTAL.inventory().storeId.eq(2), PERIOD.upperInf().isTrue(), due.lt(noon))
            .orderBy(daysLate.desc(), RENTAL.id.asc()));
  }

  @Test
  void lowStock(Database db) {
    var copies = count().as("copies");
    var onShelf = count().filter(RENTAL.id.isNull());
    var free = onShelf.as("on_shelf");
    holds(
        "06-low-stock",
        db.select(
                INVENTORY.storeId,
                FILM.id,
                FILM.title,
                copies,
                count().filter(RENTAL.id.isNotNull()),
                free,
                when(onShelf.eq(0L), "sold out").otherwise("last copy"))
            .from(INVENTORY)
            .join(FILM)
            .on(FILM.id.eq(INVENTORY.filmId))
            .leftJoin(RENTAL)
            .on(RENTAL.inventoryId.eq(INVENTORY.id), PERIOD.upperInf().isTrue())
            .groupBy(INVENTORY.storeId, FILM.id, FILM.title)
            .having(count(RENTAL.id).goe(1L), onShelf.loe(1L))
            .orderBy(free.asc(), copies.desc(), INVENTORY.storeId.asc(), FILM.id.asc()));
  }

  @Test
  void lastRentalPerCopy(Database db) {
    holds(
        "14-last-rental-per-copy",
        db.select(
                INVENTORY.id,
                INVENTORY.film().title,
                INVENTORY.storeId,
                RENTAL.id,
                RENTAL.customerId,
                PERIOD.lower().format("YYYY-MM-DD HH24:MI"),
                PERIOD.upper().format("YYYY-MM-DD HH24:MI"),
                PERIOD.upperInf())
            .distinctOn(INVENTORY.id)
            .from(INVENTORY)
            .join(RENTAL)
            .on(RENTAL.inventoryId.eq(INVENTORY.id))
            .where(
                INVENTORY
                    .film()
                    .title
                    .in("CREATURES SHAKESPEARE", "GUNFIGHT MOON", "VIRGINIAN PLUTO"))
            .orderBy(INVENTORY.id.asc(), PERIOD.lower().desc(), RENTAL.id.desc()));
  }

  @Test
  void weeklyActiveCustomers(Database db) {
    var firstAt = min(PERIOD.lower()).as("first_at");
    Cte first =
        select(RENTAL.customerId, firstAt)
            .from(RENTAL)
            .groupBy(RENTAL.customerId)
            .asCte("first_rental");
    var weeks =
        moments(
            "week",
            LocalDateTime.parse("2005-05-16T00:00"),
            LocalDateTime.parse("2005-09-12T00:00"),
            Period.ofWeeks(1));
    var week = weeks.column();
    var customers = countDistinct(RENTAL.customerId);
    holds(
        "19-weekly-active-customers",
        db.select(
                week.asDate(),
                value("W").concat(week.format("IW")),
                count(RENTAL.id),
                customers,
                customers.filter(first.get(firstAt).truncatedTo(DatePart.WEEK).eq(week)),
                count(RENTAL.id)
                    .asNumeric()
                    .dividedBy(customers.nullIf(0L).asNumeric())
                    .round(2)
                    .coalesce(new BigDecimal("0.00")))
            .from(weeks)
            .leftJoin(RENTAL)
            .on(PERIOD.lower().goe(week), PERIOD.lower().lt(week.plusDays(7)))
            .leftJoin(first)
            .on(first.get(RENTAL.customerId).eq(RENTAL.customerId))
            .groupBy(week)
            .orderBy(week.asc()));
  }
}
