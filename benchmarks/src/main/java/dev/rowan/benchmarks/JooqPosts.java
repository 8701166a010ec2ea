package dev.rowan.benchmarks;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record10;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * jOOQ's open-source edition, used as its manual recommends: one {@code DSLContext} for the pool,
 * typed fields, {@code noCondition()} for absent filters, and a mapper of its own for the rows,
 * which spares it the reflection of {@code fetchInto}. The limit is inlined as it is for the
 * others, and nothing is logged.
 */
final class JooqPosts implements PostSearch {
  private static final Table<Record> POSTS = table(name("posts"));
  private static final Field<Long> ID = column("id", SQLDataType.BIGINT);
  private static final Field<Long> AUTHOR_ID = column("author_id", SQLDataType.BIGINT);
  private static final Field<String> TITLE = column("title", SQLDataType.CLOB);
  private static final Field<String> BODY = column("body", SQLDataType.CLOB);
  private static final Field<Boolean> PUBLISHED = column("published", SQLDataType.BOOLEAN);
  private static final Field<Integer> VIEWS = column("views", SQLDataType.INTEGER);
  private static final Field<Double> RATING = column("rating", SQLDataType.DOUBLE);
  private static final Field<BigDecimal> PRICE = column("price", SQLDataType.NUMERIC(10, 2));
  private static final Field<Instant> CREATED_AT = column("created_at", SQLDataType.INSTANT);
  private static final Field<String> NOTE = column("note", SQLDataType.CLOB);

  private final DSLContext db;

  JooqPosts(DataSource pool) {
    this.db = DSL.using(pool, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
  }

  private static <T> Field<T> column(String name, DataType<T> type) {
    return field(name(name), type);
  }

  @Override
  public List<Post> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    Condition where = noCondition();
    if (authorId != null) {
      where = where.and(AUTHOR_ID.eq(authorId));
    }
    if (published != null) {
      where = where.and(PUBLISHED.eq(published));
    }
    if (minViews != null) {
      where = where.and(VIEWS.ge(minViews));
    }
    return db.select(ID, AUTHOR_ID, TITLE, BODY, PUBLISHED, VIEWS, RATING, PRICE, CREATED_AT, NOTE)
        .from(POSTS)
        .where(where)
        .orderBy(ID.desc())
        .limit(inline(20))
        .fetch(JooqPosts::read);
  }

  private static Post read(
      Record10<Long, Long, String, String, Boolean, Integer, Double, BigDecimal, Instant, String>
          row) {
    Post post = new Post();
    post.id = row.value1();
    post.authorId = row.value2();
    post.title = row.value3();
    post.body = row.value4();
    post.published = row.value5();
    post.views = row.value6();
    post.rating = row.value7();
    post.price = row.value8();
    post.createdAt = row.value9();
    post.note = row.value10();
    return post;
  }
}
