package dev.rowan.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.postgres.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What tests of functions share: each call has its SQL, and its value on the server. */
abstract class FunctionTest {

  static Database database;

  @BeforeAll
  static void open() {
    database = TestServer.newPool().build();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  /** The expression is written so, and has this value. */
  static <V> void holds(Expression<V> expression, String sql, V value) {
    assertThat(expression).hasToString(sql);
    assertThat(database.select(expression).optional().orElse(null)).as(sql).isEqualTo(value);
  }

  /** The condition is written so, and is true. */
  static void isTrue(Predicate condition, String sql) {
    assertThat(condition).hasToString(sql);
    assertThat(database.select(condition.asExpression()).one()).as(sql).isTrue();
  }
}
