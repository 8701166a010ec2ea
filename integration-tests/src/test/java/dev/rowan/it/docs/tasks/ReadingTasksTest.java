package dev.rowan.it.docs.tasks;

import static dev.rowan.it.docs.tasks.QArticle.ARTICLE;
import static dev.rowan.it.docs.tasks.QBuyer.BUYER;
import static dev.rowan.it.docs.tasks.QDepartment.DEPARTMENT;
import static dev.rowan.it.docs.tasks.QPurchase.PURCHASE;
import static dev.rowan.query.Aggregates.avg;
import static dev.rowan.query.Sql.notExists;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;

import dev.rowan.Database;
import dev.rowan.query.Cte;
import dev.rowan.query.Subquery;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Common tasks: rows of one table and of several. */
@RowanTest(schema = "/dev/rowan/it/docs/tasks/schema.sql")
class ReadingTasksTest {
  private TasksPage page;

  @BeforeEach
  void open(TestDatabase database) {
    page = new TasksPage("ReadingTasksTest", database);
  }

  @Test
  void newest(Database db) {
    // region newest
    var query =
        db.select(PURCHASE.id, PURCHASE.amount)
            .from(PURCHASE)
            .orderBy(PURCHASE.boughtAt.desc(), PURCHASE.id.asc())
            .limit(3);
    // endregion
    page.holds("newest", query);
  }

  @Test
  void join(Database db) {
    // region join
    var query =
        db.select(PURCHASE.id, BUYER.name, ARTICLE.name)
            .from(PURCHASE)
            .join(BUYER)
            .on(BUYER.id.eq(PURCHASE.buyerId))
            .join(ARTICLE)
            .on(ARTICLE.id.eq(PURCHASE.articleId))
            .where(BUYER.city.eq("Bern"))
            .orderBy(PURCHASE.id.asc());
    // endregion
    page.holds("join", query);
  }

  @Test
  void paths(Database db) {
    // region paths
    var query =
        db.select(PURCHASE.id, PURCHASE.buyer().name, PURCHASE.article().name)
            .from(PURCHASE)
            .where(PURCHASE.buyer().city.eq("Bern"))
            .orderBy(PURCHASE.id.asc());
    // endregion
    page.holds("paths", query);
  }

  @Test
  void withoutAny(Database db) {
    // region not-exists
    var query =
        db.select(BUYER.name)
            .from(BUYER)
            .where(
                notExists(select(PURCHASE.id).from(PURCHASE).where(PURCHASE.buyerId.eq(BUYER.id))))
            .orderBy(BUYER.name.asc());
    // endregion
    page.holds("not-exists", query);
  }

  @Test
  void inSubquery(Database db) {
    // region in-subquery
    var query =
        db.select(ARTICLE.name)
            .from(ARTICLE)
            .where(
                ARTICLE.id.in(
                    select(PURCHASE.articleId).from(PURCHASE).where(PURCHASE.quantity.goe(4))))
            .orderBy(ARTICLE.name.asc());
    // endregion
    page.holds("in-subquery", query);
  }

  @Test
  void scalar(Database db) {
    // region scalar
    QArticle all = ARTICLE.as("every");
    var average = select(avg(all.price)).from(all).asExpression();
    var query =
        db.select(ARTICLE.name, ARTICLE.price)
            .from(ARTICLE)
            .where(ARTICLE.price.gt(average))
            .orderBy(ARTICLE.price.desc());
    // endregion
    page.holds("scalar", query);
  }

  @Test
  void selfJoin(Database db) {
    // region self-join
    QBuyer neighbour = BUYER.as("neighbour");
    var query =
        db.select(BUYER.name, neighbour.name)
            .from(BUYER)
            .join(neighbour)
            .on(neighbour.city.eq(BUYER.city), neighbour.id.gt(BUYER.id))
            .orderBy(BUYER.id.asc(), neighbour.id.asc());
    // endregion
    page.holds("self-join", query);
  }

  @Test
  void latest(Database db) {
    // region latest
    var query =
        db.select(PURCHASE.buyerId, PURCHASE.id, PURCHASE.boughtAt)
            .distinctOn(PURCHASE.buyerId)
            .from(PURCHASE)
            .orderBy(PURCHASE.buyerId.asc(), PURCHASE.boughtAt.desc());
    // endregion
    page.holds("latest", query);
  }

  @Test
  void lateral(Database db) {
    // region lateral
    Subquery best =
        select(PURCHASE.amount)
            .from(PURCHASE)
            .where(PURCHASE.buyerId.eq(BUYER.id))
            .orderBy(PURCHASE.amount.desc())
            .limit(2)
            .asTable("best");
    var query =
        db.select(BUYER.name, best.get(PURCHASE.amount))
            .from(BUYER)
            .leftJoinLateral(best)
            .always()
            .orderBy(BUYER.name.asc(), best.get(PURCHASE.amount).desc());
    // endregion
    page.holds("lateral", query);
  }

  @Test
  void union(Database db) {
    // region union
    var query =
        db.select(BUYER.name, value("buyer").as("kind"))
            .from(BUYER)
            .unionAll(select(ARTICLE.name, value("article")).from(ARTICLE))
            .orderBy(BUYER.name.asc());
    // endregion
    page.holds("union", query);
  }

  @Test
  void exceptRows(Database db) {
    // region except
    var query =
        db.select(ARTICLE.id).from(ARTICLE).except(select(PURCHASE.articleId).from(PURCHASE));
    // endregion
    page.holds("except", query);
  }

  @Test
  void tree(Database db) {
    // region tree
    var path = DEPARTMENT.name.as("path");
    Cte tree =
        select(DEPARTMENT.id, path)
            .from(DEPARTMENT)
            .where(DEPARTMENT.parentId.isNull())
            .asRecursiveCte(
                "tree",
                self ->
                    select(DEPARTMENT.id, self.get(path).concat(" / ").concat(DEPARTMENT.name))
                        .from(DEPARTMENT)
                        .join(self)
                        .on(self.get(DEPARTMENT.id).eq(DEPARTMENT.parentId)));
    var query = db.select(tree.get(path)).from(tree).orderBy(tree.get(path).asc());
    // endregion
    page.holds("tree", query);
  }
}
