package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SqlStatement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Batches: in order, all or nothing. */
final class BatchTest {

  private static final Database DB = TestServer.newPool().build();
  private static final String INSERT =
      "insert into words (word) values (?) returning id, upper(word)";

  @BeforeAll
  static void createTable() {
    Pools.update(
        DB,
        "create table words (id bigint generated always as identity primary key, word text unique)");
  }

  @BeforeEach
  void empty() {
    Pools.update(DB, "truncate words restart identity");
  }

  @AfterEach
  void nothingIsLeftOpen() {
    assertThat(Pools.active(DB)).isZero();
  }

  @AfterAll
  static void close() {
    DB.close();
  }

  @Test
  void returnedRowsAreInOrder() {
    try (SqlStatement insert = DB.statements("test").prepareBatch(INSERT)) {
      for (int n = 0; n < 5000; n++) {
        insert.setString(1, "word" + n);
        insert.addBatch();
      }
      Rows rows = insert.updateEachReturning();
      for (int n = 0; n < 5000; n++) {
        var row = rows.next();
        assertThat(row.getLong(1)).isEqualTo(n + 1);
        assertThat(row.getString(2)).isEqualTo("WORD" + n);
      }
      assertThatThrownBy(rows::next).isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void aBatchIsAllOrNothing() {
    try (SqlStatement insert = DB.statements("test").prepareBatch(INSERT)) {
      for (int n = 0; n < 2000; n++) {
        insert.setString(1, "word" + n % 1999);
        insert.addBatch();
      }
      assertThatThrownBy(insert::updateEachReturning)
          .isInstanceOf(UniqueViolationException.class)
          .hasMessageContaining("words_word_key")
          .hasMessageNotContaining("word1");
    }
    assertThat(Pools.number(DB, "select count(*) from words")).isZero();
  }

  @Test
  void updatesReturnTheirCounts() {
    Pools.update(DB, "insert into words (word) values ('a'), ('b')");
    try (SqlStatement update =
        DB.statements("test").prepare("update words set word = word || '!' where word = ?")) {
      for (String word : new String[] {"a", "x", "b"}) {
        update.setString(1, word);
        update.addBatch();
      }
      assertThat(update.updateBatch()).containsExactly(1, 0, 1);
    }
  }

  @Test
  void anEmptyBatchIsNoStatement() {
    try (SqlStatement none = DB.statements("test").prepareBatch("not even SQL")) {
      assertThat(none.updateBatch()).isEmpty();
      assertThatThrownBy(() -> none.updateEachReturning().next())
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void aBatchJoinsTheTransaction() {
    DB.transaction(
        tx -> {
          try (SqlStatement insert = DB.statements("test").prepareBatch(INSERT)) {
            insert.setString(1, "a");
            insert.addBatch();
            assertThat(insert.updateEachReturning().next().getString(2)).isEqualTo("A");
          }
          tx.rollbackOnly();
        });
    assertThat(Pools.number(DB, "select count(*) from words")).isZero();
  }
}
