package dev.rowan.it.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL takes is no error while compiling: it runs. */
@RowanTest(schema = "/dev/rowan/it/queries/schema.sql")
class OddQueriesTest {
  private static final UUID ISBN = new UUID(1, 2);

  private OddQueries queries;

  @BeforeAll
  static void fill(TestDatabase server) throws SQLException {
    try (Connection connection = server.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into book (isbn, title, binding, pages, keywords, facts) values ('"
              + ISBN
              + "', 'sql', 'paper', 3, '{a,b,c}', '{\"k\": \"v\"}')");
      statement.execute("insert into archive.book values ('" + ISBN + "', 'old')");
      statement.execute("create procedure nothing() language sql as $$ $$");
    }
  }

  @BeforeEach
  void make(Database database) {
    queries = new OddQueriesImpl(database);
  }

  @Test
  void columnsThatNoEntityMaps() {
    assertThat(queries.systemColumns()).containsExactly("sql");
    assertThat(queries.unmappedColumns("ana", "x")).containsExactly("subana");
    assertThat(queries.quotedNames("quoted")).containsExactly("quoted");
    assertThat(queries.quotedAliases()).containsExactly("mixed7");
    assertThat(queries.functionOfRow()).containsExactly("because sql");
    assertThat(queries.renamedColumns()).containsExactly(ISBN.toString());
    assertThat(queries.outerColumns()).containsExactly("sql");
  }

  @Test
  void tablesThatNoEntityHas() {
    assertThat(queries.view()).containsExactly("sql");
    assertThat(queries.otherSchema(ISBN)).containsExactly("old");
    assertThat(queries.wholeTable()).containsExactly(ISBN);
    assertThat(queries.union()).containsExactly("ana", "old");
    assertThat(queries.tableFunction(3)).containsExactly(2, 3);
    assertThat(queries.functionOfColumn("v")).containsExactly("k");
    assertThat(queries.shadowedTable()).isEqualTo(1);
    assertThat(queries.starsOfCommonTables(2)).containsExactly("sub");
    assertThat(queries.lateral()).isEmpty();
    assertThat(queries.values(2, 1)).containsExactly(1, 2);
  }

  @Test
  void textsAndOperators() {
    assertThat(queries.texts("x")).containsExactly("sql");
    assertThat(queries.colons("a")).containsExactly(List.of("a", "b"));
    assertThat(queries.namedArguments(2)).isEqualTo("2 days");
    assertThat(queries.jsonOperators("k")).containsExactly("sql");
    assertThat(queries.groupingSets(1)).containsExactly("ana1", "all1");
    assertThat(queries.bytes(new byte[] {1}, new byte[] {'%'})).isEqualTo(1);
    assertThat(queries.rows("sql", "ana")).containsExactly("sql");
  }

  @Test
  void statementsWithoutRows() {
    assertThatCode(queries::procedure).doesNotThrowAnyException();
    assertThatCode(() -> queries.function("x")).doesNotThrowAnyException();
  }
}
