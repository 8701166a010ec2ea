package dev.rowan.it.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.Statements;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

/**
 * What is read from the bytes that the server sent, in results of many rows, is what the driver
 * reads from a single row: in binary form from the first execution on, and as text.
 */
class WireValuesPropertyTest {
  private static TestDatabase server;
  private static Database binary;
  private static Database text;

  @BeforeContainer
  static void open() {
    server = PostgresServer.shared().newDatabase();
    binary = database("prepareThreshold=-1");
    text = database("binaryTransfer=false");
    run("create table wire (id int primary key, n numeric, t timestamptz, u timestamp)");
  }

  private static Database database(String parameter) {
    String glue = server.jdbcUrl().contains("?") ? "&" : "?";
    return Database.builder()
        .url(server.jdbcUrl() + glue + parameter)
        .user(server.user())
        .password(server.password())
        .build();
  }

  @AfterContainer
  static void close() {
    text.close();
    binary.close();
    server.close();
  }

  @BeforeTry
  void clear() {
    run("truncate wire");
  }

  private record Line(@Nullable BigDecimal number, @Nullable Instant moment) {}

  @Property(tries = 300)
  void areThoseOfTheDriver(@ForAll("lines") List<Line> lines) {
    insert(lines);
    List<List<@Nullable Object>> single = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      single.add(one(i));
    }
    assertThat(single).extracting(row -> row.get(1)).isEqualTo(moments(lines));
    assertThat(all(binary)).isEqualTo(single);
    assertThat(all(text)).isEqualTo(single);
  }

  @Provide
  Arbitrary<List<Line>> lines() {
    Arbitrary<@Nullable BigDecimal> numbers =
        Arbitraries.oneOf(Values.decimals(), decimals()).injectNull(0.1);
    Arbitrary<@Nullable Instant> moments =
        Arbitraries.frequencyOf(
                Tuple.of(9, Values.instants()),
                Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.MAX)))
            .injectNull(0.1);
    return Combinators.combine(numbers, moments).as(Line::new).list().ofMaxSize(8);
  }

  /** Around the ends of groups of four digits, and of what a long holds. */
  private static Arbitrary<BigDecimal> decimals() {
    Arbitrary<BigInteger> unscaled =
        Arbitraries.bigIntegers()
            .between(BigInteger.TEN.pow(22).negate(), BigInteger.TEN.pow(22))
            .edgeCases(
                config -> {
                  for (int digits = 0; digits < 22; digits++) {
                    config.add(BigInteger.TEN.pow(digits));
                    config.add(BigInteger.TEN.pow(digits).negate());
                  }
                });
    Arbitrary<Integer> scales = Arbitraries.integers().between(-20, 24);
    return Combinators.combine(unscaled, scales).as(BigDecimal::new);
  }

  private static List<@Nullable Instant> moments(List<Line> lines) {
    return lines.stream().map(Line::moment).toList();
  }

  private static void insert(List<Line> lines) {
    try (SqlStatement statement =
        statements(binary).prepare("insert into wire values (?, ?, ?, ? at time zone 'utc')")) {
      for (int i = 0; i < lines.size(); i++) {
        statement.set(1, SqlTypes.INTEGER, i);
        statement.set(2, SqlTypes.NUMERIC, lines.get(i).number());
        statement.set(3, SqlTypes.TIMESTAMPTZ, lines.get(i).moment());
        statement.set(4, SqlTypes.TIMESTAMPTZ, lines.get(i).moment());
        statement.update();
      }
    }
  }

  private static List<List<@Nullable Object>> all(Database database) {
    try (SqlStatement statement =
        statements(database).prepare("select n, t, u from wire order by id")) {
      return statement.list(WireValuesPropertyTest::read);
    }
  }

  private static List<@Nullable Object> one(int id) {
    try (SqlStatement statement =
        statements(text).prepare("select n, t, u from wire where id = " + id)) {
      return statement.one(WireValuesPropertyTest::read);
    }
  }

  private static List<@Nullable Object> read(Row row) {
    return Arrays.asList(row.getBigDecimal(1), row.getInstant(2), row.getInstant(3));
  }

  private static void run(String sql) {
    try (SqlStatement statement = statements(binary).prepare(sql)) {
      statement.update();
    }
  }

  private static Statements statements(Database database) {
    return database.statements("wire");
  }
}
