package dev.rowan.migrations.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plans of a real server, and what is said of them. */
class ExplainTest {
  private static final double LARGE = 5_000;

  private static TestDatabase database;
  private static Connection connection;
  private static Explain explain;

  @BeforeAll
  static void tables() throws SQLException {
    database = PostgresServer.shared().newDatabase();
    connection = database.connect();
    explain = Explain.on(connection);
    run(
        """
        create table orders (
          id bigint primary key, customer integer not null, state text not null,
          email varchar(80), placed timestamptz not null, tags text[], paid boolean not null);
        insert into orders
          select n, n % 2000, case when n % 100 = 0 then 'open' else 'done' end,
            'User' || n || '@example.org', timestamptz '2026-01-01' + n * interval '1 minute',
            array['t' || n % 500], n % 1000 <> 0
          from generate_series(1, 20000) n;
        create index orders_email_idx on orders (email);
        create index orders_placed_idx on orders (placed);
        create table lines (id bigint primary key, order_id bigint, kind integer);
        insert into lines select n, n % 20000 + 1, n % 7 from generate_series(1, 40000) n;
        create table names (id bigint primary key, name varchar(50));
        insert into names select n, 'name' || n from generate_series(1, 9000) n;
        create table "Odd Names" (id bigint primary key, "The Key" integer);
        insert into "Odd Names" select n, n from generate_series(1, 9000) n;
        analyze;
        """);
  }

  @AfterAll
  static void drop() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void withoutValuesThePlanIsTheOneForAllValues() throws SQLException {
    Plan plan = explain.plan(ParameterSql.named("select * from orders where id = :id"), Map.of());
    assertThat(plan.root().type()).isEqualTo("Index Scan");
    assertThat(plan.root().condition("Index Cond")).contains("$1");
    assertThat(plan.isAnalyzed()).isFalse();
    assertThat(plan.isWriting()).isFalse();
  }

  @Test
  void valuesAreReadByTheServer() throws SQLException {
    ParameterSql sql =
        ParameterSql.named("select * from orders where placed < :until and state = :state");
    Plan plan = explain.plan(sql, values("until", "2026-01-01 00:05Z", "state", "o'pen"));
    assertThat(plan.root().condition("Filter")).contains("o''pen");
    assertThatThrownBy(() -> explain.plan(sql, values("until", "today", "state", "x", "y", "z")))
        .hasMessageContaining(":y");
    assertThatThrownBy(() -> explain.plan(sql, values("until", "today")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(":state has no value");
    assertThatThrownBy(() -> explain.plan(sql, values("until", "soon", "state", "x")))
        .isInstanceOf(SQLException.class);
    assertThat(explain.plan(sql, Map.of()).root().type()).isEqualTo("Index Scan");
  }

  @Test
  void whatRunsIsRolledBack() throws SQLException {
    ParameterSql sql = ParameterSql.named("delete from orders where id < 10");
    assertThat(explain.plan(sql, Map.of()).isWriting()).isTrue();
    assertThatThrownBy(() -> explain.analyze(sql, Map.of(), true))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("read-only");
    Plan plan = explain.analyze(sql, Map.of(), false);
    assertThat(plan.isAnalyzed()).isTrue();
    assertThat(plan.share(plan.root())).isBetween(0.0, 1.0);
    assertThat(plan.pages()).isPositive();
    assertThat(number("select count(*) from orders")).isEqualTo(20000);
  }

  @Test
  void aMistakeHasItsPlace() throws SQLException {
    ParameterSql sql = ParameterSql.named("select id,\n  '😀', titel\nfrom orders");
    SqlMistake mistake = explain.mistake(sql);
    assertThat(mistake.line(sql.sql())).isEqualTo(2);
    assertThat(mistake.excerpt(sql.sql())).endsWith("  '😀', titel\n        ^");
    assertThat(mistake.message()).contains("titel");
    assertThat(explain.mistake(ParameterSql.named("select 1"))).isNull();
    assertThat(explain.mistake(ParameterSql.named("call nothing()")).message()).contains("nothing");
    assertThat(explain.mistake(ParameterSql.named("select :x is null")).isUndecided()).isTrue();
  }

  @Test
  void anIndexIsProposedWhereFewRowsOfAllAreWanted() throws SQLException {
    assertThat(index("select * from orders where customer = :c"))
        .containsExactly("create index concurrently on orders (customer)");
    assertThat(index("select * from orders where id > 5 and placed > :a and customer = :c"))
        .as("another index is used")
        .isEmpty();
    assertThat(index("select * from orders where customer = :c and id + 0 > :a and paid"))
        .containsExactly("create index concurrently on orders (customer, paid)");
    assertThat(index("select * from lines where order_id = any(:ids) and kind > :k"))
        .containsExactly("create index concurrently on lines (order_id, kind)");
    assertThat(index("select * from orders where tags @> :t"))
        .containsExactly("create index concurrently on orders using gin (tags)");
    assertThat(index("select * from \"Odd Names\" where \"The Key\" = :k"))
        .containsExactly("create index concurrently on \"Odd Names\" (\"The Key\")");
  }

  @Test
  void whatAnIndexCannotServeIsNotProposed() throws SQLException {
    assertThat(index("select * from orders where state = 'done'")).isEmpty();
    assertThat(index("select * from orders where state <> :s or customer = :c")).isEmpty();
    assertThat(index("select * from orders where customer = id")).isEmpty();
    assertThat(index("select * from orders")).isEmpty();
    assertThat(index("select * from orders where random() < :p")).isEmpty();
  }

  @Test
  void theFirstRowsOfASortAreFoundByAnIndex() throws SQLException {
    assertThat(index("select * from orders where customer = :c order by placed desc limit 10"))
        .containsExactly("create index concurrently on orders (customer, placed desc)");
    assertThat(index("select * from lines order by kind desc, id limit 10"))
        .containsExactly("create index concurrently on lines (kind desc, id)");
    assertThat(index("select * from lines order by kind desc, id")).isEmpty();
    assertThat(index("select kind, count(*) from lines group by kind order by kind limit 3"))
        .isEmpty();
  }

  @Test
  void anIndexThatIsThereMayNotFit() throws SQLException {
    run("create index names_lower_idx on names (lower(name))");
    assertThat(index("select * from names where lower(name) = :n")).isEmpty();
    assertThat(index("select * from names where upper(name) = :n"))
        .containsExactly("create index concurrently on names (upper(name))");
    assertThat(index("select * from orders where lower(email) = :e"))
        .containsExactly("create index concurrently on orders (lower(email))");
    List<PlanFinding> cast = findings(plan("select * from orders where placed::date = :d"));
    assertThat(cast).extracting(PlanFinding::rule).containsExactly("unused-index");
    assertThat(cast.get(0).what()).contains("orders_placed_idx", "(placed)::date");
  }

  @Test
  void whatRanIsHeldAgainstWhatWasExpected() throws SQLException {
    List<PlanFinding> off =
        findings(
            analyzed(
                "select * from orders where customer % 2 = 0 and (id + customer) % 2 = 0"
                    + " and (id * 2) % 2 = 0"));
    assertThat(off).extracting(PlanFinding::rule).contains("estimate");
    assertThat(off.get(0).advice()).contains("analyze orders");
  }

  @Test
  void whoEndsEarlyIsNotTakenForWrong() throws SQLException {
    assertThat(findings(analyzed("select * from orders order by id limit 1"))).isEmpty();
    assertThat(findings(analyzed("select * from orders where id < 7"))).isEmpty();
  }

  @Test
  void whatGoesToTheDiskIsTold() throws SQLException {
    run("set work_mem = '64kB'");
    assertThat(findings(analyzed("select * from orders order by state, email")))
        .extracting(PlanFinding::rule)
        .contains("spill");
    assertThat(findings(analyzed("select * from orders o join lines l on l.order_id = o.id + 0")))
        .extracting(PlanFinding::rule)
        .contains("spill");
    run("reset work_mem");
  }

  @Test
  void loopsOverWholeTablesAreTold() throws SQLException {
    run("set enable_hashjoin = off; set enable_mergejoin = off; set enable_indexscan = off");
    run("set enable_bitmapscan = off; set enable_memoize = off");
    assertThat(findings(plan("select * from orders o join lines l on l.order_id = o.customer + 1")))
        .extracting(PlanFinding::rule)
        .contains("nested-loop");
    run("reset all");
  }

  @Test
  void rowsThatAnIndexFindsForNothingAreTold() throws SQLException {
    run("set enable_seqscan = off; set enable_bitmapscan = off");
    assertThat(
            findings(analyzed("select * from orders where placed > '2026-01-02' and state = 'x'")))
        .extracting(PlanFinding::rule)
        .contains("index-filter");
    run("reset all");
  }

  @Test
  void timesOfParallelProcessesAreCountedOnce() throws SQLException {
    run(
        "set parallel_setup_cost = 0; set parallel_tuple_cost = 0; set min_parallel_table_scan_size = 0");
    Plan plan = analyzed("select count(*) from orders where state = 'open'");
    assertThat(plan.nodes()).extracting(PlanNode::type).contains("Gather");
    assertThat(plan.nodes().stream().mapToDouble(plan::share).sum()).isBetween(0.99, 1.01);
    run("reset all");
  }

  private static Map<String, Optional<String>> values(String... namesAndValues) {
    Map<String, Optional<String>> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], Optional.of(namesAndValues[i + 1]));
    }
    return values;
  }

  private static List<String> index(String sql) throws SQLException {
    return new IndexNeeds(LiveSchema.read(connection), LARGE)
        .of(plan(sql)).stream().map(need -> need.candidate().statement()).toList();
  }

  private static List<PlanFinding> findings(Plan plan) throws SQLException {
    return PlanRules.findings(plan, LiveSchema.read(connection), LARGE);
  }

  private static Plan plan(String sql) throws SQLException {
    return explain.plan(ParameterSql.named(sql), Map.of());
  }

  private static Plan analyzed(String sql) throws SQLException {
    return explain.analyze(ParameterSql.named(sql), Map.of(), true);
  }

  private static long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
