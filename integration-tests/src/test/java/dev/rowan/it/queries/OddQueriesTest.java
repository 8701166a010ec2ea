package dev.rowan.it.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.types.Interval;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
      statement.execute(
          """
          create function people(lowest int)
          returns table (city text, "YEARS" int, first_name text) language sql as
          $$ select * from (values (null, 30, 'ana'), ('Bern', 20, 'bob')) as p(city, years, name)
             where years > lowest $$
          """);
    }
  }

  @BeforeEach
  void make(Database database) {
    queries = new OddQueriesImpl(database);
  }

  @Test
  void recordsOfColumnsThatAreNotKnown() {
    assertThat(queries.people(0))
        .containsExactly(
            new OddQueries.Person("bob", 20, "Bern"), new OddQueries.Person("ana", 30, null));
    assertThat(queries.people(20)).containsExactly(new OddQueries.Person("ana", 30, null));
    assertThatThrownBy(queries::strangers)
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith(
            "The result has no column shoe, but city, YEARS, first_name;"
                + " give columns their names by as");
    assertThatThrownBy(queries::people)
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("Two columns of the result are called first_name;");
  }

  @Test
  void mapsOfValuesByTheirLabels() {
    Map<String, @Nullable Object> book = queries.maps().get(0);
    assertThat(book.keySet())
        .containsExactly("title", "pages", "created_at", "keywords", "binding", "price", "isbn");
    assertThat(book)
        .containsEntry("title", "sql")
        .containsEntry("pages", 3)
        .containsEntry("created_at", Instant.parse("2026-01-02T03:04:05Z"))
        .containsEntry("keywords", List.of("a", "b", "c"))
        .containsEntry("binding", "paper")
        .containsEntry("price", null)
        .containsEntry("isbn", ISBN);
    assertThatThrownBy(() -> book.put("title", "x"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> queries.mapsOfOneName(List.of("x")).toList())
        .isInstanceOf(DataException.class)
        .hasMessageStartingWith("Two columns of the result are called name;");
    assertThat(queries.mapsOfOneName(List.of())).isEmpty();
  }

  @Test
  void valuesOfMapsHaveTheTypesOfColumns() {
    Map<String, @Nullable Object> one = new LinkedHashMap<>(queries.oneOfEach());
    assertThat(one.remove("g")).isEqualTo(new byte[] {1});
    assertThat(one.values())
        .containsExactly(
            true,
            (short) 1,
            2,
            3L,
            1.5f,
            2.5,
            LocalDate.of(2026, 1, 2),
            LocalTime.of(3, 4),
            OffsetTime.parse("03:04+01:00"),
            LocalDateTime.of(2026, 1, 2, 3, 4),
            new Interval(0, 1, 0),
            "{\"a\": 1}",
            Arrays.asList(1, null),
            "text",
            "::1",
            null,
            List.of("paper", "audio"));
    assertThat(one).containsKey("Mixed O");
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
    assertThat(queries.wholeTableAsRecords()).containsExactly(new OddQueries.Titled("sql", 3));
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
