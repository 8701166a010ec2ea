package dev.rowan.it.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.Statements;
import dev.rowan.processor.model.TypeRow;
import dev.rowan.processor.model.TypeTable;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Every row of the processor's table of types, on a real server: any values and NULL come back
 * alone and in an array, and are found by {@code eq} and by {@code in}.
 */
class TypeTablePropertyTest {
  private static final Set<String> WITHOUT_EQUALITY = Set.of("xml", "json");

  private static TestDatabase server;
  private static Database database;

  @BeforeContainer
  static void open() {
    ClassLoader loader = TypeTablePropertyTest.class.getClassLoader();
    server = PostgresServer.shared().newDatabase(DatabaseSetup.scripts(loader, "extensions.sql"));
    database = server.open();
    rows().forEach(row -> run(Cell.ddl(name(row), row.type().sqlType())));
  }

  @AfterContainer
  static void close() {
    database.close();
    server.close();
  }

  /** All rows that stand for themselves; pgvector is on no server that a test could start. */
  private static List<TypeRow> rows() {
    return TypeTable.rows().stream()
        .filter(row -> row.isDefault() || row.also().isEmpty())
        .filter(row -> !row.extension().equals("vector"))
        .toList();
  }

  private record Sample(TypeRow row, List<Object> values) {}

  @Property(tries = 1500, shrinking = ShrinkingMode.BOUNDED)
  void comeBackAndAreFound(@ForAll("samples") Sample sample) {
    check(sample.row(), type(sample.row()), sample.values());
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(rows())
        .flatMap(
            row ->
                TypeValues.of(row)
                    .injectNull(0.1)
                    .list()
                    .ofMaxSize(6)
                    .map(values -> new Sample(row, values)));
  }

  private static <V> void check(TypeRow row, SqlType<V> type, List<Object> any) {
    @SuppressWarnings("unchecked") // the values were made for the row
    List<V> values = (List<V>) any;
    String table = name(row);
    run("truncate " + table);
    insert(table, type, values);
    comeBack(table, type, values);
    List<V> some = values.stream().filter(Objects::nonNull).toList();
    if (!some.isEmpty() && !WITHOUT_EQUALITY.contains(row.type().sqlType())) {
      areFound(new Cell<>(table, type, row.type().dsl()), some);
    }
  }

  private static <V> void insert(String table, SqlType<V> type, List<V> values) {
    try (SqlStatement statement =
        statements().prepare("insert into " + table + " values (?, ?, ?)")) {
      for (int i = 0; i < values.size(); i++) {
        statement.set(1, SqlTypes.INTEGER, i);
        statement.set(2, type, values.get(i));
        statement.set(3, SqlTypes.listOf(type), values);
        statement.update();
      }
    }
  }

  private static <V> void comeBack(String table, SqlType<V> type, List<V> values) {
    try (SqlStatement statement =
        statements().prepare("select v, vs from " + table + " order by id")) {
      List<List<Object>> rows =
          statement.list(
              row -> {
                List<Object> both = new ArrayList<>();
                both.add(row.get(1, type));
                both.add(row.get(2, SqlTypes.listOf(type)));
                return both;
              });
      for (int i = 0; i < values.size(); i++) {
        assertThat(rows.get(i).get(0)).isEqualTo(values.get(i));
        assertThat(((List<?>) rows.get(i).get(1)).toArray()).isEqualTo(values.toArray());
      }
      assertThat(rows).hasSameSizeAs(values);
    }
  }

  private static <V> void areFound(Cell<V> cell, List<V> some) {
    for (V value : some) {
      assertThat(database.select(cell.value).from(cell).where(cell.value.eq(value)).list())
          .contains(value);
    }
    assertThat(database.select(cell.id).from(cell).where(cell.value.in(some)).list())
        .hasSameSizeAs(some);
    assertThat(database.select(cell.id).from(cell).where(cell.value.notIn(some)).list()).isEmpty();
  }

  @SuppressWarnings("unchecked") // the constant is of the type that the table says
  private static SqlType<Object> type(TypeRow row) {
    try {
      Class<?> holder = Class.forName("dev.rowan.mapping." + row.type().holder());
      return (SqlType<Object>) holder.getField(row.type().constant()).get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("The runtime lacks " + row, e);
    }
  }

  private static String name(TypeRow row) {
    return (row.type().holder() + "_" + row.type().constant()).toLowerCase(Locale.ROOT);
  }

  private static void run(String sql) {
    try (SqlStatement statement = statements().prepare(sql)) {
      statement.update();
    }
  }

  private static Statements statements() {
    return database.statements("types");
  }
}
