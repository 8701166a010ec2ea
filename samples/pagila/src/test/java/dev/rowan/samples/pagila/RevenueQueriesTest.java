package dev.rowan.samples.pagila;

import static dev.rowan.query.Aggregates.avg;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.countDistinct;
import static dev.rowan.query.Aggregates.grouping;
import static dev.rowan.query.Aggregates.max;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.when;
import static dev.rowan.query.Windows.lag;
import static dev.rowan.query.Windows.lead;
import static dev.rowan.samples.pagila.QInventory.INVENTORY;
import static dev.rowan.samples.pagila.QPayment.PAYMENT;
import static dev.rowan.samples.pagila.QRental.RENTAL;
import static dev.rowan.samples.pagila.SharedPagila.holds;

import dev.rowan.Database;
import dev.rowan.query.DatePart;
import dev.rowan.query.Frame;
import dev.rowan.query.NumberExpression;
import dev.rowan.query.Subquery;
import dev.rowan.query.TemporalExpression;
import dev.rowan.query.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the stores earn: the rows are those of hand-written SQL. */
@ExtendWith(SharedPagila.class)
class RevenueQueriesTest {

  @Test
  void dailyRevenueRunningTotal(Database db) {
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
  void monthlyGrowth(Database db) {
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
  void storeRevenueByMonth(Database db) {
    var month = PAYMENT.paymentDate.truncatedTo(DatePart.MONTH);
    holds(
        "18-store-revenue-by-month",
        db.select(
                when(grouping(INVENTORY.storeId).eq(1), "all stores")
                    .otherwise(value("store ").concat(INVENTORY.storeId)),
                when(grouping(month).eq(1), "all months").otherwise(month.format("YYYY-MM")),
                count(),
                countDistinct(PAYMENT.customerId),
                sum(PAYMENT.amount))
            .from(PAYMENT)
            .join(RENTAL)
            .on(RENTAL.id.eq(PAYMENT.rentalId))
            .join(INVENTORY)
            .on(INVENTORY.id.eq(RENTAL.inventoryId))
            .groupByRollup(INVENTORY.storeId, month)
            .orderBy(
                grouping(INVENTORY.storeId).asc(),
                INVENTORY.storeId.asc(),
                grouping(month).asc(),
                month.asc()));
  }
}
