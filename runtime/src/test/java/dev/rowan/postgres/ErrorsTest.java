package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Database;
import dev.rowan.errors.CheckViolationException;
import dev.rowan.errors.ConstraintViolationException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.ExclusionViolationException;
import dev.rowan.errors.ForeignKeyViolationException;
import dev.rowan.errors.InvalidStatementException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.NotNullViolationException;
import dev.rowan.errors.NotUniqueException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.mapping.SqlStatement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Failures of statements: their types, their names and what they say. */
final class ErrorsTest {

  private static final Database DB = TestServer.newPool().build();

  @BeforeAll
  static void createTables() {
    Pools.update(DB, "create extension btree_gist");
    Pools.update(
        DB,
        """
        create table users (
          id int constraint users_pk primary key,
          name text not null,
          age int constraint users_age_positive check (age > 0),
          boss int constraint users_boss_fk references users,
          room int,
          stay int4range,
          constraint users_one_per_room exclude using gist (room with =, stay with &&)
        )
        """);
    Pools.update(DB, "insert into users values (1, 'secret', 5, null, 1, '[1,10)')");
  }

  @AfterAll
  static void close() {
    assertThat(Pools.active(DB)).isZero();
    DB.close();
  }

  @Test
  void constraintsHaveTheirNames() {
    assertViolation(
        "insert into users (id, name) values (1, 'secret')",
        UniqueViolationException.class,
        "users_pk");
    assertViolation(
        "insert into users (id, name, boss) values (2, 'secret', 9)",
        ForeignKeyViolationException.class,
        "users_boss_fk");
    assertViolation(
        "insert into users (id, name, age) values (2, 'secret', 0)",
        CheckViolationException.class,
        "users_age_positive");
    assertViolation(
        "insert into users (id, name, room, stay) values (2, 'secret', 1, '[9,12)')",
        ExclusionViolationException.class,
        "users_one_per_room");
  }

  @Test
  void aNotNullViolationNamesTheColumn() {
    NotNullViolationException failure =
        failureOf("insert into users (id) values (2)", NotNullViolationException.class);
    assertThat(failure.column()).isEqualTo("name");
    assertThat(failure.table()).isEqualTo("users");
    assertThat(failure.schema()).isEqualTo("public");
  }

  @Test
  void sqlOfSeveralLinesStandsUnderItself() {
    assertThat(new DataException("failed", "select 1\nfrom users\n", null))
        .hasMessage("failed\n  SQL: select 1\n       from users");
  }

  @Test
  void messagesHaveTheSqlAndNoValues() {
    try (SqlStatement insert =
        DB.statements("test").prepare("insert into users (id, name) values (?, ?)")) {
      insert.setInt(1, 1);
      insert.setString(2, "very secret");
      UniqueViolationException failure =
          catchThrowableOfType(UniqueViolationException.class, insert::update);
      assertThat(failure)
          .hasMessage(
              """
              duplicate key value violates unique constraint "users_pk" (SQLState 23505)
                SQL: insert into users (id, name) values (?, ?)""");
      assertThat(failure.detail()).isEqualTo("Key (id)=(1) already exists.");
      assertThat(failure.sqlState()).isEqualTo("23505");
      assertThat(failure.sql()).startsWith("insert into users");
    }
  }

  @Test
  void wrongSql() {
    assertThat(failureOf("select from where", InvalidStatementException.class))
        .hasMessageContaining("syntax error");
    assertThat(failureOf("select nme from users", InvalidStatementException.class))
        .hasMessageContaining("Perhaps you meant");
    failureOf("select 1 / 0", InvalidValueException.class);
  }

  @Test
  void oneAndOptionalCountTheRows() {
    failureOfQuery("select 1 where false", NotFoundException.class);
    failureOfQuery("select 1 union all select 2", NotUniqueException.class);
  }

  @Test
  void aMissingParameterIsAFailure() {
    assertThat(failureOf("select ?::int", DataException.class)).hasMessageContaining("parameter 1");
  }

  private static void assertViolation(
      String sql, Class<? extends ConstraintViolationException> type, String constraint) {
    ConstraintViolationException failure = failureOf(sql, type);
    assertThat(failure.constraint()).isEqualTo(constraint);
    assertThat(failure.table()).isEqualTo("users");
    assertThat(failure.getMessage()).contains(constraint, sql);
  }

  private static <X extends DataException> X failureOf(String sql, Class<X> type) {
    return catchThrowableOfType(type, () -> Pools.update(DB, sql));
  }

  private static <X extends DataException> void failureOfQuery(String sql, Class<X> type) {
    try (SqlStatement query = DB.statements("test").prepare(sql)) {
      assertThat(catchThrowableOfType(type, () -> query.one(row -> row.getInt(1)))).isNotNull();
    }
  }
}
