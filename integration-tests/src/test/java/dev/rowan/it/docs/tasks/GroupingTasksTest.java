package dev.rowan.it.docs.tasks;

import static dev.rowan.it.docs.tasks.QBuyer.BUYER;
import static dev.rowan.it.docs.tasks.QPurchase.PURCHASE;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.stringAgg;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.Dates.moments;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Statistics.median;
import static dev.rowan.query.Windows.lag;
import static dev.rowan.query.Windows.rowNumber;

import dev.rowan.Database;
import dev.rowan.query.DatePart;
import dev.rowan.query.Frame;
import dev.rowan.query.Subquery;
import dev.rowan.query.Window;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Common tasks: groups, sums and windows. */
@RowanTest(schema = "/dev/rowan/it/docs/tasks/schema.sql")
class GroupingTasksTest {
  private TasksPage page;

  @BeforeEach
  void open(TestDatabase database) {
    page = new TasksPage("GroupingTasksTest", database);
  }

  @Test
  void countEach(Database db) {
    // region count-each
    var query =
        db.select(BUYER.name, count(PURCHASE.id))
            .from(BUYER)
            .leftJoin(PURCHASE)
            .on(PURCHASE.buyerId.eq(BUYER.id))
            .groupBy(BUYER.id, BUYER.name)
            .orderBy(BUYER.name.asc());
    // endregion
    page.holds("count-each", query);
  }

  @Test
  void having(Database db) {
    // region having
    var total = sum(PURCHASE.amount).as("total");
    var query =
        db.select(PURCHASE.buyerId, total)
            .from(PURCHASE)
            .groupBy(PURCHASE.buyerId)
            .having(count().goe(2L))
            .orderBy(total.desc());
    // endregion
    page.holds("having", query);
  }

  @Test
  void duplicates(Database db) {
    // region duplicates
    var query =
        db.select(BUYER.email.lower(), count())
            .from(BUYER)
            .where(BUYER.email.isNotNull())
            .groupBy(BUYER.email.lower())
            .having(count().gt(1L));
    // endregion
    page.holds("duplicates", query);
  }

  @Test
  void perMonth(Database db) {
    // region per-month
    var month = PURCHASE.boughtAt.truncatedTo(DatePart.MONTH);
    var query =
        db.select(month.format("YYYY-MM"), sum(PURCHASE.amount))
            .from(PURCHASE)
            .groupBy(month)
            .orderBy(month.asc());
    // endregion
    page.holds("per-month", query);
  }

  @Test
  void everyMonth(Database db) {
    // region every-month
    var months =
        moments(
            "month",
            LocalDateTime.parse("2026-01-01T00:00"),
            LocalDateTime.parse("2026-04-01T00:00"),
            Period.ofMonths(1));
    var month = months.column();
    var query =
        db.select(month, sum(PURCHASE.amount).coalesce(BigDecimal.ZERO))
            .from(months)
            .leftJoin(PURCHASE)
            .on(PURCHASE.boughtAt.truncatedTo(DatePart.MONTH).eq(month))
            .groupBy(month)
            .orderBy(month.asc());
    // endregion
    page.holds("every-month", query);
  }

  @Test
  void pivot(Database db) {
    // region pivot
    LocalDateTime february = LocalDateTime.parse("2026-02-01T00:00");
    var query =
        db.select(
                PURCHASE.buyerId,
                sum(PURCHASE.amount).filter(PURCHASE.boughtAt.lt(february)),
                sum(PURCHASE.amount).filter(PURCHASE.boughtAt.goe(february)))
            .from(PURCHASE)
            .groupBy(PURCHASE.buyerId)
            .orderBy(PURCHASE.buyerId.asc());
    // endregion
    page.holds("pivot", query);
  }

  @Test
  void subtotals(Database db) {
    // region subtotals
    QBuyer buyer = PURCHASE.buyer();
    var query =
        db.select(buyer.city, buyer.name, sum(PURCHASE.amount))
            .from(PURCHASE)
            .groupByRollup(buyer.city, buyer.name)
            .orderBy(buyer.city.asc(), buyer.name.asc());
    // endregion
    page.holds("subtotals", query);
  }

  @Test
  void topN(Database db) {
    // region top-n
    var place =
        rowNumber()
            .over(Window.partitionBy(PURCHASE.buyerId).orderBy(PURCHASE.amount.desc()))
            .as("place");
    Subquery ranked =
        select(PURCHASE.buyerId, PURCHASE.id, PURCHASE.amount, place)
            .from(PURCHASE)
            .asTable("ranked");
    var query =
        db.select(
                ranked.get(PURCHASE.buyerId), ranked.get(PURCHASE.id), ranked.get(PURCHASE.amount))
            .from(ranked)
            .where(ranked.get(place).eq(1L))
            .orderBy(ranked.get(PURCHASE.buyerId).asc());
    // endregion
    page.holds("top-n", query);
  }

  @Test
  void runningTotal(Database db) {
    // region running-total
    Window soFar =
        Window.orderedBy(PURCHASE.boughtAt.asc(), PURCHASE.id.asc())
            .rows(Frame.unboundedPreceding(), Frame.currentRow());
    var query =
        db.select(PURCHASE.id, sum(PURCHASE.amount).over(soFar))
            .from(PURCHASE)
            .orderBy(PURCHASE.boughtAt.asc(), PURCHASE.id.asc());
    // endregion
    page.holds("running-total", query);
  }

  @Test
  void share(Database db) {
    // region share
    var amount = sum(PURCHASE.amount);
    var share =
        amount.times(new BigDecimal(100)).dividedBy(sum(amount).over(Window.all())).round(1);
    var query =
        db.select(PURCHASE.articleId, share)
            .from(PURCHASE)
            .groupBy(PURCHASE.articleId)
            .orderBy(PURCHASE.articleId.asc());
    // endregion
    page.holds("share", query);
  }

  @Test
  void previous(Database db) {
    // region previous
    Window byTime = Window.orderedBy(PURCHASE.boughtAt.asc(), PURCHASE.id.asc());
    var query =
        db.select(PURCHASE.id, PURCHASE.amount.minus(lag(PURCHASE.amount).over(byTime)))
            .from(PURCHASE)
            .orderBy(PURCHASE.boughtAt.asc(), PURCHASE.id.asc());
    // endregion
    page.holds("previous", query);
  }

  @Test
  void theMedian(Database db) {
    // region median
    var query =
        db.select(PURCHASE.buyerId, median(PURCHASE.amount))
            .from(PURCHASE)
            .groupBy(PURCHASE.buyerId)
            .orderBy(PURCHASE.buyerId.asc());
    // endregion
    page.holds("median", query);
  }

  @Test
  void names(Database db) {
    // region names
    QArticle article = PURCHASE.article();
    var query =
        db.select(
                PURCHASE.buyerId,
                stringAgg(article.name, ", ").distinct().orderBy(article.name.asc()))
            .from(PURCHASE)
            .groupBy(PURCHASE.buyerId)
            .orderBy(PURCHASE.buyerId.asc());
    // endregion
    page.holds("names", query);
  }
}
