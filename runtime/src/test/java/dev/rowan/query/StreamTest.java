package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.DataException;
import dev.rowan.postgres.Pools;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Streams of a table that is larger than one portion of the cursor. */
class StreamTest {

  private static final int ROWS = 20_000;

  private static PersonTable table;

  @BeforeAll
  static void fill() {
    table = new PersonTable();
    table.run(
        "insert into person (id, name) select n, repeat('x', 1000) || n from generate_series(1, "
            + ROWS
            + ") n");
  }

  @AfterAll
  static void close() {
    table.close();
  }

  @AfterEach
  void everyConnectionIsBack() {
    assertThat(Pools.active(table.database)).isZero();
  }

  @Test
  void closesItselfAtTheEnd() {
    @SuppressWarnings("resource")
    Stream<Person> rows = table.query().orderBy(PERSON.id.asc()).stream();
    AtomicLong expected = new AtomicLong();
    rows.forEachOrdered(row -> assertThat(row.id()).isEqualTo(expected.incrementAndGet()));
    assertThat(expected).hasValue(ROWS);
  }

  @Test
  void closesWhenLeftEarly() {
    try (Stream<Person> rows = table.query().stream()) {
      assertThat(rows.limit(3)).hasSize(3);
    }
  }

  @Test
  void closesWhenTheActionFails() {
    assertThatThrownBy(
            () ->
                table
                    .query()
                    .forEach(
                        row -> {
                          throw new IllegalStateException("enough");
                        }))
        .hasMessage("enough");
  }

  @Test
  void closesWhenTheValueIsRefused() {
    assertThatThrownBy(() -> table.query().where(PERSON.name.eq("\0")).stream())
        .isInstanceOf(DataException.class);
  }

  @Test
  void closesWhenTheStatementFails() {
    Predicate broken = PERSON.name.like("x\\");
    assertThatThrownBy(() -> table.query().where(broken).forEach(row -> {}))
        .isInstanceOf(DataException.class);
  }

  @Test
  void holdsAPortionAndNotTheWhole() {
    EntityQuery<Person> large = large();
    long before = used();
    try (Stream<Person> rows = large.stream()) {
      Iterator<Person> row = rows.iterator();
      for (int i = 0; i < 100_000; i++) {
        row.next();
      }
      assertThat(used() - before).isLessThan(20_000_000);
    }
  }

  @Test
  void seesWhatItsTransactionWrote() {
    table.database.transaction(
        tx -> {
          table.run("insert into person (id, name) values (0, 'new')");
          try (Stream<Person> rows = table.query().where(PERSON.id.eq(0L)).stream()) {
            assertThat(rows.map(Person::name)).containsExactly("new");
          }
          table.run("delete from person where id = 0");
        });
  }

  /** Half a gigabyte of rows. */
  private static EntityQuery<Person> large() {
    table.run(
        "create or replace view persons as select person.* from person, generate_series(1, 25)");
    return EntityQuery.of(table.statements, new QPerson("persons"));
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
