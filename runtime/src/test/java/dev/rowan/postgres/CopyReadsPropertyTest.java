package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.errors.DataException;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever a row holds and however it is read, a COPY gives the same values and failures. */
class CopyReadsPropertyTest {

  private static final List<Map.Entry<String, Arbitrary<String>>> COLUMNS =
      List.of(
          Map.entry("bool", Arbitraries.of("true", "false")),
          Map.entry("int2", Arbitraries.shorts().map(String::valueOf)),
          Map.entry("int4", Arbitraries.integers().map(String::valueOf)),
          Map.entry("int8", Arbitraries.longs().map(String::valueOf)),
          Map.entry("float4", numbers(Arbitraries.floats().map(String::valueOf), "1e-40", "-0")),
          Map.entry(
              "float8", numbers(Arbitraries.doubles().map(String::valueOf), "5e-324", "-0", "1")),
          Map.entry(
              "numeric",
              numbers(
                  Arbitraries.bigDecimals().ofScale(12).map(String::valueOf),
                  "1e1000",
                  "-1e-1000",
                  "0.000",
                  "12345678901234567890.5")),
          Map.entry("text", texts(300)),
          Map.entry("varchar(20)", texts(20)),
          Map.entry("char(5)", texts(5)),
          Map.entry("name", texts(10)),
          Map.entry("json", Arbitraries.of("{}", " [1, null]", "\"é\"", "{\"a\": 1e5}")),
          Map.entry("uuid", Arbitraries.create(() -> java.util.UUID.randomUUID().toString())),
          Map.entry("bytea", bytes()),
          Map.entry(
              "date",
              Arbitraries.of(
                  "infinity",
                  "-infinity",
                  "4713-01-01 BC",
                  "5874897-12-31",
                  "1582-10-10",
                  "0001-01-01",
                  "2000-02-29",
                  "1970-01-01")),
          Map.entry("time", Arbitraries.of("00:00", "24:00", "23:59:59.999999", "12:00:00.5")),
          Map.entry("timetz", Arbitraries.of("00:00+00", "24:00-15:59", "12:34:56.000001+05:30")),
          Map.entry("timestamp", moments("")),
          Map.entry("timestamptz", moments("+02")));

  private static final List<BiFunction<Row, Integer, @Nullable Object>> READERS =
      List.of(
          Row::getString,
          Row::getBoolean,
          Row::getByteOrNull,
          Row::getShort,
          Row::getInt,
          Row::getLong,
          Row::getFloat,
          Row::getDouble,
          Row::getBigDecimal,
          Row::getBigInteger,
          Row::getBytes,
          Row::getUuid,
          Row::getLocalDate,
          Row::getLocalTime,
          Row::getLocalDateTime,
          Row::getInstant,
          Row::getOffsetDateTime,
          Row::getOffsetTime,
          of(SqlTypes.BIGINT),
          of(SqlTypes.DATE),
          of(SqlTypes.TIMESTAMP),
          of(SqlTypes.TIMESTAMPTZ),
          of(SqlTypes.TEXT),
          of(SqlTypes.BYTEA));

  private static final String NAMES =
      COLUMNS.stream().map(CopyReadsPropertyTest::name).collect(Collectors.joining(", "));

  private static final String SELECT =
      "select " + NAMES + ", current_query()\nfrom wide\norder by n -- and no more";

  private static Database byCopy;
  private static Database plainly;

  private static String name(Map.Entry<String, ?> column) {
    return "\"a " + column.getKey().replaceAll("\\W.*", "") + "\"";
  }

  private static BiFunction<Row, Integer, @Nullable Object> of(SqlType<?> type) {
    return (row, index) -> row.get(index, type);
  }

  private static Arbitrary<String> numbers(Arbitrary<String> numbers, String... more) {
    return Arbitraries.oneOf(
        numbers, Arbitraries.of(more), Arbitraries.of("NaN", "Infinity", "-Infinity", "0", "1"));
  }

  private static Arbitrary<String> texts(int length) {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(length / 2).ascii().excludeChars('\0'),
        Arbitraries.strings().withChars("aé€\u200b \\\n\t'\"").ofMaxLength(length / 2),
        Arbitraries.of("", " ", "1", "true", "42"));
  }

  private static Arbitrary<String> bytes() {
    return Arbitraries.bytes()
        .array(byte[].class)
        .ofMaxSize(40)
        .map(value -> "\\x" + HexFormat.of().formatHex(value));
  }

  private static Arbitrary<String> moments(String zone) {
    return Arbitraries.of(
            "4713-01-02 00:00:00%s BC",
            "0044-03-15 12:00:00.000001%s BC",
            "1582-10-10 00:00:00%s",
            "1969-12-31 23:59:59.999999%s",
            "2024-03-31 02:30:00%s",
            "294276-12-30 23:59:59.999999%s",
            "infinity",
            "-infinity")
        .map(text -> text.formatted(zone));
  }

  @BeforeContainer
  static void open() {
    String url = TestServer.newDatabase();
    byCopy = TestServer.pool(url).set("maximumPoolSize", "1").build();
    plainly = TestServer.pool(url).set("maximumPoolSize", "1").withoutCopyReads().build();
    Pools.update(
        byCopy,
        COLUMNS.stream()
            .map(column -> name(column) + " " + column.getKey())
            .collect(Collectors.joining(", ", "create table wide (n int, ", ")")));
  }

  @AfterContainer
  static void close() {
    byCopy.close();
    plainly.close();
  }

  @Provide
  static Arbitrary<List<List<String>>> rows() {
    return Combinators.combine(
            COLUMNS.stream().map(column -> column.getValue().injectNull(0.1)).toList())
        .as(values -> (List<String>) new ArrayList<>(values))
        .list();
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void theSameIsReadAndTheSameIsRefused(
      @ForAll("rows") @Size(min = 20, max = 40) List<List<String>> rows) {
    Pools.update(byCopy, "truncate wide");
    for (int i = 0; i < rows.size(); i++) {
      insert(i, rows.get(i));
    }
    Pools.update(
        byCopy,
        "insert into wide select n + 100 * i, " + NAMES + " from wide, generate_series(1, 150) i");
    List<String> copied = readOften(byCopy, rows.size());
    assertThat(copied.get(0)).startsWith("copy (");
    List<String> read = readOften(plainly, rows.size());
    assertThat(read.get(0)).startsWith("select");
    assertThat(copied).hasSameSizeAs(read);
    for (int i = 1; i < read.size(); i++) {
      assertThat(copied.get(i)).isEqualTo(read.get(i));
    }
  }

  private static void insert(int number, List<String> row) {
    String sql =
        COLUMNS.stream()
            .map(column -> "cast(cast(? as text) as " + column.getKey() + ")")
            .collect(Collectors.joining(", ", "insert into wide select " + number + ", ", ""));
    try (SqlStatement insert = byCopy.statements("test").prepare(sql)) {
      for (int i = 0; i < row.size(); i++) {
        insert.setString(i + 1, row.get(i));
      }
      insert.update();
    }
  }

  /** Reads until the driver gets values in binary form, and returns the last time. */
  private static List<String> readOften(Database db, int most) {
    for (int i = 0; i < 7; i++) {
      read(db, 0);
    }
    return read(db, most);
  }

  /** The statement that ran, and what was read of the first rows. */
  private static List<String> read(Database db, int most) {
    List<String> read = new ArrayList<>();
    try (SqlStatement select = db.statements("test").prepare(SELECT)) {
      int[] rows = {0};
      select.forEach(
          row -> {
            if (read.isEmpty()) {
              read.add(row.getString(COLUMNS.size() + 1));
            }
            if (rows[0] < most) {
              addOutcomes(read, row);
            }
            rows[0]++;
          });
      read.add(rows[0] + " rows");
    }
    return read;
  }

  private static void addOutcomes(List<String> all, Row row) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      for (int reader = 0; reader < READERS.size(); reader++) {
        String outcome = outcome(row, i + 1, READERS.get(reader)).replaceAll("\\[B@\\w+", "bytes");
        all.add(COLUMNS.get(i).getKey() + ", reader " + reader + ": " + outcome);
      }
    }
  }

  private static String outcome(
      Row row, int index, BiFunction<Row, Integer, @Nullable Object> reader) {
    try {
      Object value = reader.apply(row, index);
      return value instanceof byte[] bytes
          ? HexFormat.of().formatHex(bytes)
          : value + " " + (value == null ? "" : value.getClass());
    } catch (DataException e) {
      return e.toString();
    }
  }
}
