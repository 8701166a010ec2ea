package dev.rowan.it.docs.tasks;

import static dev.rowan.it.docs.tasks.QArticle.ARTICLE;
import static dev.rowan.it.docs.tasks.QBuyer.BUYER;
import static dev.rowan.it.docs.tasks.QPurchase.PURCHASE;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.JsonFunctions.entry;
import static dev.rowan.query.JsonFunctions.json;
import static dev.rowan.query.JsonFunctions.jsonAgg;
import static dev.rowan.query.JsonFunctions.jsonObject;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.unnest;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.when;
import static dev.rowan.query.TextSearch.toTsvector;
import static dev.rowan.query.TextSearch.websearchToTsquery;

import dev.rowan.Database;
import dev.rowan.query.DatePart;
import dev.rowan.query.JsonExpression;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Common tasks: functions of what is in a row. */
@RowanTest(schema = "/dev/rowan/it/docs/tasks/schema.sql")
class FunctionTasksTest {
  private TasksPage page;

  @BeforeEach
  void open(TestDatabase database) {
    page = new TasksPage("FunctionTasksTest", database);
  }

  @Test
  void label(Database db) {
    // region label
    var label =
        when(ARTICLE.price.goe(new BigDecimal(200)), "dear")
            .when(ARTICLE.price.goe(new BigDecimal(40)), "fair")
            .otherwise("cheap");
    var query = db.select(ARTICLE.name, label).from(ARTICLE).orderBy(ARTICLE.id.asc());
    // endregion
    page.holds("label", query);
  }

  @Test
  void defaultRows(Database db) {
    // region default
    var fallback = value("nobody@").concat(BUYER.city.lower()).concat(".example");
    var query =
        db.select(BUYER.name, BUYER.email.coalesce(fallback)).from(BUYER).orderBy(BUYER.id.asc());
    // endregion
    page.holds("default", query);
  }

  @Test
  void late(Database db) {
    // region late
    var time = PURCHASE.shippedAt.since(PURCHASE.boughtAt);
    var days = time.get(DatePart.DAY).as("days");
    var query =
        db.select(PURCHASE.id, days)
            .from(PURCHASE)
            .where(time.gt(Duration.ofDays(2)))
            .orderBy(days.desc());
    // endregion
    page.holds("late", query);
  }

  @Test
  void tags(Database db) {
    // region tags
    var tags = unnest("tag", ARTICLE.tags);
    var query =
        db.select(tags.column(), count())
            .from(ARTICLE)
            .crossJoin(tags)
            .groupBy(tags.column())
            .orderBy(tags.column().asc());
    // endregion
    page.holds("tags", query);
  }

  @Test
  void jsonFilter(Database db) {
    // region json-filter
    JsonExpression details = json(ARTICLE.details);
    var query =
        db.select(ARTICLE.name, details.pathText("size", "width"))
            .from(ARTICLE)
            .where(details.getText("colour").in("red", "oak"))
            .orderBy(ARTICLE.id.asc());
    // endregion
    page.holds("json-filter", query);
  }

  @Test
  void jsonDocument(Database db) {
    // region json-document
    var amounts =
        select(jsonAgg(PURCHASE.amount).orderBy(PURCHASE.id.asc()))
            .from(PURCHASE)
            .where(PURCHASE.buyerId.eq(BUYER.id));
    var query =
        db.select(jsonObject(entry("name", BUYER.name), entry("amounts", amounts.asExpression())))
            .from(BUYER)
            .orderBy(BUYER.id.asc());
    // endregion
    page.holds("json-document", query);
  }

  @Test
  void search(Database db) {
    // region search
    var words = toTsvector("english", ARTICLE.name.concat(" ").concat(ARTICLE.tags.join(" ")));
    var query =
        db.select(ARTICLE.name)
            .from(ARTICLE)
            .where(words.matches(websearchToTsquery("english", "lights -parts")))
            .orderBy(ARTICLE.name.asc());
    // endregion
    page.holds("search", query);
  }
}
