package dev.rowan.benchmarks.peers.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.time.Instant;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables and their typed columns, as jOOQ's generator would give them. */
final class Tables {
  static final Table<Record> POSTS = table(name("posts"));
  static final Field<Long> ID = column("posts", "id", SQLDataType.BIGINT);
  static final Field<Long> AUTHOR_ID = column("posts", "author_id", SQLDataType.BIGINT);
  static final Field<String> TITLE = column("posts", "title", SQLDataType.CLOB);
  static final Field<String> BODY = column("posts", "body", SQLDataType.CLOB);
  static final Field<Boolean> PUBLISHED = column("posts", "published", SQLDataType.BOOLEAN);
  static final Field<Integer> VIEWS = column("posts", "views", SQLDataType.INTEGER);
  static final Field<Double> RATING = column("posts", "rating", SQLDataType.DOUBLE);
  static final Field<BigDecimal> PRICE = column("posts", "price", SQLDataType.NUMERIC(10, 2));
  static final Field<Instant> CREATED_AT = column("posts", "created_at", SQLDataType.INSTANT);
  static final Field<String> NOTE = column("posts", "note", SQLDataType.CLOB);

  static final Table<Record> AUTHORS = table(name("authors"));
  static final Field<Long> WRITER = column("authors", "id", SQLDataType.BIGINT);
  static final Field<String> NAME = column("authors", "name", SQLDataType.CLOB);
  static final Field<String> EMAIL = column("authors", "email", SQLDataType.CLOB);
  static final Field<Instant> JOINED_AT = column("authors", "joined_at", SQLDataType.INSTANT);

  static final Table<Record> PRODUCTS = table(name("products"));
  static final Field<String> CODE = column("products", "code", SQLDataType.CLOB);
  static final Field<String> PRODUCT_NAME = column("products", "name", SQLDataType.CLOB);
  static final Field<Integer> STOCK = column("products", "stock", SQLDataType.INTEGER);

  static final Table<Record> WORLDS = table(name("world"));
  static final Field<Integer> WORLD = column("world", "id", SQLDataType.INTEGER);
  static final Field<Integer> NUMBER = column("world", "random_number", SQLDataType.INTEGER);

  static final Table<Record> FORTUNES = table(name("fortune"));
  static final Field<Integer> FORTUNE = column("fortune", "id", SQLDataType.INTEGER);
  static final Field<String> MESSAGE = column("fortune", "message", SQLDataType.CLOB);

  private Tables() {}

  private static <T> Field<T> column(String table, String name, DataType<T> type) {
    return field(name(table, name), type);
  }
}
