package dev.rowan.it.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.it.queries.StarQueries.Pair;
import dev.rowan.it.queries.StarQueries.Place;
import dev.rowan.testing.RowanTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A star stands for the columns that are mapped, whatever their order in the database. */
@RowanTest(schema = "/dev/rowan/it/queries/schema.sql")
class StarQueriesTest {
  private static final Book SQL =
      new Book(
          "sql",
          new UUID(1, 2),
          Binding.PAPER,
          3,
          null,
          Instant.parse("2026-01-02T03:04:05Z"),
          null,
          false,
          List.of("a"));

  private StarQueries queries;
  private Copy copy;

  @BeforeEach
  void fill(Database database) {
    queries = new StarQueriesImpl(database);
    CopyRepository copies = new CopyRepository(database);
    copies.deleteAll(copies.findAll());
    new BookRepository(database).save(SQL);
    copy = copies.insert(new Copy(null, "attic", SQL));
  }

  @Test
  void entitiesOfSeveralTables() {
    assertThat(queries.book("sql")).contains(SQL);
    assertThat(queries.common("ana")).containsExactly(SQL);
    assertThat(queries.copies(0)).containsExactly(copy);
    assertThat(queries.allCopies()).containsExactly(copy);
  }

  @Test
  void recordsOfSeveralTables() {
    assertThat(queries.places()).containsExactly(new Place("attic", "sql", 3));
    assertThat(queries.pairs()).containsExactly(new Pair("sql", "sqlsql"));
    assertThat(queries.derived()).containsExactly(new Place("attic", "x", 3));
    assertThat(queries.add("hall", "sql")).isEqualTo(new Place("hall", "new", 1));
    assertThat(queries.natural("%")).hasSize(2);
  }
}
