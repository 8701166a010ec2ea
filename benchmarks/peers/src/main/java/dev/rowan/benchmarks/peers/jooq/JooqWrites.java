package dev.rowan.benchmarks.peers.jooq;

import static dev.rowan.benchmarks.peers.jooq.Tables.AUTHOR_ID;
import static dev.rowan.benchmarks.peers.jooq.Tables.BODY;
import static dev.rowan.benchmarks.peers.jooq.Tables.CODE;
import static dev.rowan.benchmarks.peers.jooq.Tables.CREATED_AT;
import static dev.rowan.benchmarks.peers.jooq.Tables.ID;
import static dev.rowan.benchmarks.peers.jooq.Tables.NOTE;
import static dev.rowan.benchmarks.peers.jooq.Tables.POSTS;
import static dev.rowan.benchmarks.peers.jooq.Tables.PRICE;
import static dev.rowan.benchmarks.peers.jooq.Tables.PRODUCTS;
import static dev.rowan.benchmarks.peers.jooq.Tables.PRODUCT_NAME;
import static dev.rowan.benchmarks.peers.jooq.Tables.PUBLISHED;
import static dev.rowan.benchmarks.peers.jooq.Tables.RATING;
import static dev.rowan.benchmarks.peers.jooq.Tables.STOCK;
import static dev.rowan.benchmarks.peers.jooq.Tables.TITLE;
import static dev.rowan.benchmarks.peers.jooq.Tables.VIEWS;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.plain.Post;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep9;
import org.jooq.Record;
import org.jooq.Row9;

/**
 * Writes as the manual has them: rows whose ids are asked for are one insert of many rows
 * ("valuesOfRows"), all others are a batch of one query with its values ("Batch execution").
 */
final class JooqWrites {
  private static final int BATCH = 1_000;

  private final DSLContext db;

  JooqWrites(DSLContext db) {
    this.db = db;
  }

  Post insert(Post post) {
    post.id =
        requireNonNull(
            insertInto(db).valuesOfRows(List.of(values(post))).returning(ID).fetchSingle(ID));
    return post;
  }

  List<Post> insertAll(List<Post> posts) {
    List<Long> ids =
        db.transactionResult(
            tx ->
                insertInto(tx.dsl())
                    .valuesOfRows(posts.stream().map(JooqWrites::values).toList())
                    .returning(ID)
                    .fetch(ID));
    for (int i = 0; i < ids.size(); i++) {
      posts.get(i).id = ids.get(i);
    }
    return posts;
  }

  void update(Post post) {
    db.update(POSTS)
        .set(AUTHOR_ID, post.authorId)
        .set(TITLE, post.title)
        .set(BODY, post.body)
        .set(PUBLISHED, post.published)
        .set(VIEWS, post.views)
        .set(RATING, post.rating)
        .set(PRICE, post.price)
        .set(CREATED_AT, post.createdAt)
        .set(NOTE, post.note)
        .where(ID.eq(post.id))
        .execute();
  }

  void upsertAll(List<ProductRow> products) {
    Object[][] values =
        products.stream()
            .map(p -> new Object[] {p.code(), p.name(), p.stock()})
            .toArray(Object[][]::new);
    db.transaction(
        tx ->
            tx.dsl()
                .batch(
                    tx.dsl()
                        .insertInto(PRODUCTS, CODE, PRODUCT_NAME, STOCK)
                        .values((String) null, null, null)
                        .onConflict(CODE)
                        .doUpdate()
                        .set(PRODUCT_NAME, excluded(PRODUCT_NAME))
                        .set(STOCK, excluded(STOCK)))
                .bind(values)
                .execute());
  }

  void load(List<Post> posts) {
    db.transaction(
        tx -> {
          for (int from = 0; from < posts.size(); from += BATCH) {
            load(tx.dsl(), posts.subList(from, Math.min(from + BATCH, posts.size())));
          }
        });
  }

  private static void load(DSLContext db, List<Post> posts) {
    Object[][] values = posts.stream().map(JooqWrites::plain).toArray(Object[][]::new);
    db.batch(insertInto(db).values((Long) null, null, null, null, null, null, null, null, null))
        .bind(values)
        .execute();
  }

  private static Object[] plain(Post p) {
    return new Object[] {
      p.authorId, p.title, p.body, p.published, p.views, p.rating, p.price, p.createdAt, p.note
    };
  }

  private static InsertValuesStep9<
          Record, Long, String, String, Boolean, Integer, Double, BigDecimal, Instant, String>
      insertInto(DSLContext db) {
    return db.insertInto(
        POSTS, AUTHOR_ID, TITLE, BODY, PUBLISHED, VIEWS, RATING, PRICE, CREATED_AT, NOTE);
  }

  private static Row9<Long, String, String, Boolean, Integer, Double, BigDecimal, Instant, String>
      values(Post p) {
    return row(
        p.authorId, p.title, p.body, p.published, p.views, p.rating, p.price, p.createdAt, p.note);
  }
}
