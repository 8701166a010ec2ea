package dev.rowan.it.docs.tasks;

import static dev.rowan.it.docs.tasks.QArticle.ARTICLE;
import static dev.rowan.it.docs.tasks.QBuyer.BUYER;
import static dev.rowan.it.docs.tasks.QPurchase.PURCHASE;
import static dev.rowan.query.Aggregates.avg;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.max;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.Functions.greatest;
import static dev.rowan.query.Sql.all;
import static dev.rowan.query.Sql.exists;
import static dev.rowan.query.Sql.raw;
import static dev.rowan.query.Sql.row;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.values;
import static dev.rowan.query.Sql.when;
import static dev.rowan.query.Windows.rank;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Cte;
import dev.rowan.query.DatePart;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Select1;
import dev.rowan.query.Slice;
import dev.rowan.query.Subquery;
import dev.rowan.query.Tuple2;
import dev.rowan.query.Window;
import dev.rowan.testing.RowanTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the guide's chapter on selects, run. */
@RowanTest(schema = "/dev/rowan/it/docs/tasks/schema.sql")
class SelectExamplesTest {

  // region spender
  record Spender(String name, BigDecimal total) {}

  // endregion

  @Test
  void selects(Database db) {
    // region select
    var total = sum(PURCHASE.amount).as("total");

    List<Spender> spenders =
        db.select(BUYER.name, total)
            .from(BUYER)
            .join(PURCHASE)
            .on(PURCHASE.buyerId.eq(BUYER.id))
            .where(BUYER.city.in("Bern", "Chur"))
            .groupBy(BUYER.id, BUYER.name)
            .having(count().goe(2L))
            .orderBy(total.desc())
            .list(Spender::new);
    // endregion
    assertThat(spenders.get(0)).isEqualTo(new Spender("Ana", new BigDecimal("552.00")));
  }

  @Test
  void tuples(Database db) {
    // region results
    var dearest =
        db.select(ARTICLE.name, ARTICLE.price).from(ARTICLE).orderBy(ARTICLE.price.desc());

    Tuple2<String, BigDecimal> first = dearest.first().orElseThrow();
    BigDecimal price = first.v2();
    List<Article> entities = db.select(ARTICLE).from(ARTICLE).list();
    Optional<BigDecimal> highest = db.select(max(ARTICLE.price)).from(ARTICLE).optional();
    var nested = db.select(row(ARTICLE.id, ARTICLE.name), ARTICLE).from(ARTICLE).list();
    // endregion
    assertThat(price).isEqualTo(new BigDecimal("250.00"));
    assertThat(highest).contains(price);
    assertThat(entities).hasSize(5);
    assertThat(nested).hasSize(5).allMatch(r -> r.v1().v1().equals(r.v2().id()));
  }

  @Test
  void pages(Database db) {
    String cursor = null;
    // region pages
    var spent = sum(PURCHASE.amount);
    var buyers =
        db.select(PURCHASE.buyer().name, spent)
            .from(PURCHASE)
            .groupBy(PURCHASE.buyerId, PURCHASE.buyer().name)
            .orderBy(spent.desc());

    Page<Tuple2<String, BigDecimal>> page = buyers.page(PageRequest.first(2));
    Slice<Spender> slice =
        buyers.slice(PageRequest.first(2)).map(row -> new Spender(row.v1(), row.v2()));
    KeysetPage<Tuple2<String, BigDecimal>> next = buyers.keyset(2).afterIfPresent(cursor).page();
    // endregion
    assertThat(page.content()).isEqualTo(next.content()).hasSize(2);
    assertThat(slice.content().get(0)).isEqualTo(new Spender("Ana", new BigDecimal("552.00")));
    assertThat(buyers.keyset(2).afterIfPresent(next.next()).page().content())
        .isEqualTo(buyers.page(PageRequest.first(2).next()).content());
  }

  @Test
  void joins(Database db) {
    // region joins
    QBuyer neighbour = BUYER.as("neighbour");
    var neighbours =
        db.select(BUYER.name, count(neighbour.id))
            .from(BUYER)
            .leftJoin(neighbour)
            .on(neighbour.city.eq(BUYER.city), neighbour.id.ne(BUYER.id))
            .groupBy(BUYER.id, BUYER.name)
            .orderBy(BUYER.id.asc());

    var lines =
        db.select(PURCHASE.id, PURCHASE.buyer().name, PURCHASE.article().price)
            .from(PURCHASE)
            .where(PURCHASE.buyer().city.eq("Bern"));
    // endregion
    assertThat(neighbours.list()).contains(new Tuple2<>("Ana", 1L), new Tuple2<>("Dora", 0L));
    assertThat(lines.list()).hasSize(6);
  }

  @Test
  void groups(Database db) {
    // region groups
    var month = PURCHASE.boughtAt.truncatedTo(DatePart.MONTH);
    var months =
        db.select(
                month.format("YYYY-MM"),
                count(),
                sum(PURCHASE.amount).filter(PURCHASE.shippedAt.isNull()),
                avg(PURCHASE.amount).round(2))
            .from(PURCHASE)
            .groupByRollup(month)
            .orderBy(month.asc());
    // endregion
    assertThat(months.list()).hasSize(4);
  }

  @Test
  void windows(Database db) {
    // region windows
    Window ofBuyer = Window.partitionBy(PURCHASE.buyerId).orderBy(PURCHASE.amount.desc());
    var ranked =
        db.select(
                PURCHASE.id,
                rank().over(ofBuyer),
                PURCHASE.amount.minus(max(PURCHASE.amount).over(ofBuyer)))
            .from(PURCHASE);
    // endregion
    assertThat(ranked.list()).hasSize(9);
  }

  @Test
  void subqueries(Database db) {
    // region subqueries
    Select1<BigDecimal> theirs =
        select(PURCHASE.amount).from(PURCHASE).where(PURCHASE.buyerId.eq(BUYER.id));
    var buyers =
        db.select(BUYER.name)
            .from(BUYER)
            .where(exists(theirs), value(new BigDecimal(30)).lt(all(theirs)));

    var total = sum(PURCHASE.amount).as("total");
    Subquery totals =
        select(PURCHASE.buyerId, total).from(PURCHASE).groupBy(PURCHASE.buyerId).asTable("totals");
    var average = db.select(avg(totals.get(total))).from(totals);
    // endregion
    assertThat(buyers.list()).containsExactlyInAnyOrder("Ben", "Dora");
    assertThat(average.one()).isEqualByComparingTo("267.00");
  }

  @Test
  void commonTableExpressions(Database db) {
    // region ctes
    var total = sum(PURCHASE.amount).as("total");
    Cte totals =
        select(PURCHASE.buyerId, total).from(PURCHASE).groupBy(PURCHASE.buyerId).asCte("totals");
    var aboveAverage =
        db.select(totals.get(PURCHASE.buyerId))
            .from(totals)
            .where(
                totals.get(total).gt(select(avg(PURCHASE.amount)).from(PURCHASE).asExpression()));

    var n = value(1).as("n");
    Cte powers =
        select(n)
            .asRecursiveCte(
                "powers",
                self -> select(self.get(n).times(2)).from(self).where(self.get(n).lt(1000)));
    List<Integer> upTo1024 = db.select(powers.get(n)).from(powers).list();
    // endregion
    assertThat(aboveAverage.list()).hasSize(3);
    assertThat(upTo1024).hasSize(11).endsWith(1024);
  }

  @Test
  void setOperations(Database db) {
    // region sets
    var kind = value("buyer").as("kind");
    var found =
        db.select(kind, BUYER.name)
            .from(BUYER)
            .where(BUYER.name.contains("e"))
            .unionAll(
                select(value("article"), ARTICLE.name)
                    .from(ARTICLE)
                    .where(ARTICLE.name.contains("e")))
            .orderBy(BUYER.name.asc())
            .limit(10);
    // endregion
    assertThat(found.list()).hasSize(3).contains(new Tuple2<>("article", "Desk"));
  }

  @Test
  void tables(Database db) {
    // region values
    var city = value("Bern").as("city");
    var canton = value("BE").as("canton");
    Subquery cantons = values(city, canton).row(value("Chur"), value("GR")).asTable("cantons");
    var buyers =
        db.select(BUYER.name, cantons.get(canton))
            .from(BUYER)
            .join(cantons)
            .on(cantons.get(city).eq(BUYER.city));
    // endregion
    assertThat(buyers.list()).hasSize(4).contains(new Tuple2<>("Eva", "GR"));
  }

  @Test
  void functions(Database db) {
    // region functions
    var days = PURCHASE.shippedAt.since(PURCHASE.boughtAt).get(DatePart.DAY);
    var speed = when(days.isNull(), "waiting").when(days.gt(3), "slow").otherwise("fast");
    var purchases =
        db.select(
                PURCHASE.id,
                speed.upper(),
                greatest(PURCHASE.quantity, value(2)).times(10),
                PURCHASE.article().name.padEnd(8, "."))
            .from(PURCHASE)
            .orderBy(PURCHASE.id.asc());
    // endregion
    assertThat(purchases.list().get(0).v4()).isEqualTo("Lamp....");
  }

  @Test
  void rawSql(Database db) {
    // region raw
    var bucket = raw(SqlTypes.INTEGER, "ascii(?) % ?", BUYER.name, value(7));
    var buyers = db.select(BUYER.name, bucket).from(BUYER).orderBy(bucket.asc());
    // endregion
    assertThat(buyers.list()).contains(new Tuple2<>("Ana", 'A' % 7));
  }
}
