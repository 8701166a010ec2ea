package dev.rowan.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.postgres.TestServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of every type, with their extreme values, also where the Java type is not the column's. */
class KeyTypesTest {

  private static Database database;
  private static Statements statements;

  @BeforeAll
  static void open() {
    String url = TestServer.newDatabase();
    TestServer.run(
        url,
        "create extension if not exists citext;"
            + " create type mood as enum ('sad', 'ok', 'happy');"
            + " create domain age as integer check (value >= 0);"
            + " create collation folding (provider = icu, locale = 'und-u-ks-level2',"
            + " deterministic = false)");
    database = TestServer.pool(url).set("maximumPoolSize", "1").build();
    statements = database.statements("test");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          smallint                    | -32768, 0, 7, 32767
          bigint                      | -9223372036854775808, 0, 9223372036854775807
          age                         | 0, 1, 18
          numeric                     | '-Infinity', 'NaN', 'Infinity', 0.10, 0.1, 1e-30, 123456789012345678901234567890
          real                        | '-Infinity', 'NaN', 0.1, 0.2, 1e-40, '-0', 0
          double precision            | '-Infinity', 'NaN', 'Infinity', 0.1, 1e-320, 0.1::real, '-0', 0
          boolean                     | true, false
          text                        | '', ' ', 'a', 'A', 'ä', 'a b', '100%', 'a''b', 'b\\', '🦀'
          text collate "en-x-icu"     | '', 'a', 'A', 'ä', 'z', 'Z', 'a-b', 'ab', 'é'
          text collate folding        | 'a', 'A', 'b', 'B', 'c'
          varchar(9)                  | '', 'a', 'a ', 'b'
          char(5)                     | 'a', 'ab', 'a b', '', 'ä'
          citext                      | 'a', 'A', 'b', 'B', 'c'
          bytea                       | '', '\\x00', '\\x00ff', '\\xff'
          uuid                        | gen_random_uuid(), gen_random_uuid(), gen_random_uuid()
          mood                        | 'sad', 'ok', 'happy'
          date                        | '-infinity', 'infinity', '0044-03-15 BC', '2024-02-29', '5874897-12-31'
          time                        | '00:00', '24:00', '12:30:00.000001'
          timetz                      | '00:00+14', '12:00-03:30', '23:59:59.999999+00'
          timestamp                   | '-infinity', 'infinity', '4714-11-24 BC', '2024-02-29 12:00:00.000001'
          timestamptz                 | '-infinity', 'infinity', '1800-01-01', '0044-03-15 BC', '2024-02-29 12:00:00.000001', '294276-12-31'
          interval                    | '1 month', '30 days', '-1 day', '1 year -2 days 00:00:01', '720:00', '0'
          text[]                      | '{}', '{a,NULL}', '{a,"b,c"}', '{"\\\\"}'
          integer[]                   | '{}', '{1,2}', '{NULL}', '{10}'
          inet                        | '10.0.0.1', '10.0.0.0/8', '::1', '255.255.255.255'
          jsonb                       | '{}', '[1]', '{"a": 1}', 'null', '"x"', '1'
          int4range                   | 'empty', '[1,5)', '[1,)', '(,)'
          tsvector                    | 'a b', 'b', ''
          xid8                        | '0', '17', '18446744073709551615'
          """)
  void everyOrderIsWalkedBothWays(String type, String values) {
    String name = "keys_" + Integer.toUnsignedString(type.hashCode());
    run("create table %s (id integer primary key, v %s)".formatted(name, type));
    String[] all = (values + ", null, null, " + values).split(", ");
    for (int i = 0; i < all.length; i++) {
      String cast = type.replaceFirst(" collate.*", "");
      run("insert into %s values (%d, (%s)::%s)".formatted(name, i * 7 % 31, all[i], cast));
    }
    Keys keys = new Keys(name);
    for (Order order : List.of(keys.value.asc(), keys.value.desc())) {
      assertWalked(keys, order);
      assertWalked(keys, order.nullsFirst());
      assertWalked(keys, order.nullsLast());
    }
  }

  private static void assertWalked(Keys keys, Order order) {
    EntityQuery<Integer> query = EntityQuery.of(statements, keys).orderBy(order);
    Order byId = order.isDescending() ? keys.id.desc() : keys.id.asc();
    List<Integer> all = query.orderBy(byId).list();
    assertThat(Walk.forward(query.keyset(1))).isEqualTo(all);
    assertThat(Walk.backward(query.keyset(2))).isEqualTo(all);
    assertThat(Walk.forward(query.orderBy(keys.id.asc(), keys.id.desc()).keyset(1)))
        .hasSameSizeAs(all);
  }

  private static void run(String sql) {
    try (SqlStatement statement = statements.prepare(sql)) {
      statement.update();
    }
  }

  /** A table of ids and values, whose type in Java is never asked for. */
  private static final class Keys extends EntityTable<Integer> {
    final NumberColumn<Integer> id = integer("id");
    final TextColumn value = text("v");

    Keys(String name) {
      super("", name, new Ids(), null);
      primaryKey(id);
    }
  }

  /** Reads the id alone. */
  private static final class Ids implements EntityMapper<Integer> {
    @Override
    public Integer read(Row row) {
      return row.getInt(1);
    }

    @Override
    public Object key(Integer id) {
      return id;
    }

    @Override
    public void bindInsert(SqlStatement insert, Integer id) {
      throw new UnsupportedOperationException("ids are only read");
    }

    @Override
    public void bindUpdate(SqlStatement update, Integer id) {
      throw new UnsupportedOperationException("ids are only read");
    }
  }
}
