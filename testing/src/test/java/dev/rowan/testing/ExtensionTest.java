package dev.rowan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.rowan.Database;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * Runs small test classes with JUnit's engine and looks at what became of them and of their
 * databases.
 */
final class ExtensionTest {
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);

  @BeforeEach
  @AfterEach
  void forget() {
    SEEN.clear();
  }

  @Test
  void eachClassHasADatabaseOfItsOwnAlsoInParallel() {
    assertSuccess(run(First.class, Second.class), 2);
    assertThat(SEEN).hasSize(2);
  }

  @Test
  void testsOfAClassShareItsDatabase() {
    assertSuccess(run(TwoTests.class), 2);
    assertThat(SEEN).hasSize(1);
  }

  @Test
  void nestedClassesShareUnlessAnnotated() {
    assertSuccess(run(Outer.class), 3);
    assertThat(SEEN).hasSize(2);
  }

  @Test
  void injectsEverythingEverywhere() {
    assertSuccess(run(Injected.class), 1);
    assertThat(SEEN).hasSize(1);
  }

  @Test
  void setsUpByCode() {
    assertSuccess(run(ByCode.class), 1);
  }

  @Test
  void dropsDatabasesThoughConnectionsAreOpen() throws SQLException {
    assertSuccess(run(Leaking.class), 1);
    assertNoneLeft();
  }

  @Test
  void saysThatTheSchemaIsBroken() {
    run(Broken.class)
        .containerEvents()
        .assertThatEvents()
        .anySatisfy(
            event -> assertThat(event.toString()).contains("broken.sql: ERROR: syntax error"));
  }

  @Test
  void saysThatTheExtensionStandsOnAMethod() {
    run(OnMethod.class)
        .testEvents()
        .assertThatEvents()
        .anySatisfy(event -> assertThat(event.toString()).contains("put @RowanTest on the class"));
  }

  private static EngineExecutionResults run(Class<?>... classes) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(
            Arrays.stream(classes).map(c -> selectClass(c)).toArray(s -> new ClassSelector[s]))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter(
            "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
        .execute();
  }

  private static void assertSuccess(EngineExecutionResults results, int tests) {
    results.allEvents().failed().assertThatEvents().isEmpty();
    assertThat(results.testEvents().succeeded().count()).isEqualTo(tests);
    try {
      assertNoneLeft();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertNoneLeft() throws SQLException {
    for (String name : SEEN) {
      String found =
          Sql.text(
              PostgresServer.shared(), "select 1 from pg_database where datname = '" + name + "'");
      assertThat(found).as(name).isEmpty();
    }
  }

  private static void insertsAlone(TestDatabase database) throws Exception {
    SEEN.add(database.name());
    Sql.run(database, "insert into users (username) values ('ana')");
    BOTH.await(60, TimeUnit.SECONDS);
    assertThat(Sql.text(database, "select count(*) from users")).isEqualTo("1");
  }

  @RowanTest(schema = "schema.sql")
  static final class First {
    @Test
    void inserts(TestDatabase database) throws Exception {
      insertsAlone(database);
    }
  }

  @RowanTest(schema = "schema.sql")
  static final class Second {
    @Test
    void inserts(TestDatabase database) throws Exception {
      insertsAlone(database);
    }
  }

  @RowanTest
  static final class TwoTests {
    @Test
    void one(TestDatabase database) {
      SEEN.add(database.name());
    }

    @Test
    void two(TestDatabase database) {
      SEEN.add(database.name());
    }
  }

  @RowanTest(schema = "schema.sql")
  static final class Outer {
    @Test
    void outer(TestDatabase database) {
      SEEN.add(database.name());
    }

    @Nested
    final class Sharing {
      @Test
      void nested(TestDatabase database) {
        SEEN.add(database.name());
      }
    }

    @Nested
    @RowanTest
    final class Own {
      @Test
      void nested(TestDatabase database) throws SQLException {
        SEEN.add(database.name());
        assertThat(Sql.text(database, "select to_regclass('users')")).isNull();
      }
    }
  }

  @RowanTest(schema = "schema.sql")
  @TestInstance(Lifecycle.PER_CLASS)
  static final class Injected {
    private static final String NAME = "select current_database()";

    Injected(TestDatabase database) {
      SEEN.add(database.name());
    }

    @BeforeAll
    void beforeAll(DataSource dataSource) throws SQLException {
      SEEN.add(Sql.text(dataSource.getConnection(), NAME));
    }

    @BeforeEach
    void beforeEach(@JdbcUrl String url) throws SQLException {
      SEEN.add(Sql.text(DriverManager.getConnection(url), NAME));
    }

    @Test
    void test(Database database) throws SQLException {
      SEEN.add(Sql.text(database.dataSource().getConnection(), NAME));
    }
  }

  static final class ByCode {
    @RegisterExtension
    static final PostgresExtension POSTGRES =
        PostgresExtension.with(
            database -> Sql.run(database, "create table t as select 42 as answer"));

    @Test
    void seesTheTable(TestDatabase database) throws SQLException {
      assertThat(Sql.text(database, "select answer from t")).isEqualTo("42");
    }
  }

  @RowanTest
  static final class Leaking {
    @Test
    void leavesAConnectionOpen(TestDatabase database) throws SQLException {
      SEEN.add(database.name());
      assertThat(database.connect().isValid(5)).isTrue();
    }
  }

  @RowanTest(schema = {"schema.sql", "broken.sql"})
  static final class Broken {
    @Test
    void neverRuns() {}
  }

  static final class OnMethod {
    @Test
    @ExtendWith(PostgresExtension.class)
    void neverRuns(TestDatabase database) {}
  }
}
