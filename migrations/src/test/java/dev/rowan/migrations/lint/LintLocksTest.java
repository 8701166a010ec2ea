package dev.rowan.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrations.script.ScriptStatement;
import dev.rowan.migrations.script.SqlScript;
import dev.rowan.migrations.script.StatementKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of the guide's page on a real server, beside a second connection: it waits for
 * what is wrong, and it does not wait while what is right reads or writes rows.
 */
final class LintLocksTest {
  private static final Map<LintRule, LintPage> SECTIONS = LintPage.sections();

  /** What no lock says: what happens is looked at one by one, below. */
  private static final Set<LintRule> OTHERS =
      EnumSet.of(
          LintRule.REQUIRED_COLUMN,
          LintRule.JSON_COLUMN,
          LintRule.RENAME_SCHEMA,
          LintRule.IN_TRANSACTION,
          LintRule.ENUM_VALUE,
          LintRule.ALL_ROWS,
          LintRule.ALLOW,
          LintRule.SYNTAX);

  private static final Map<LintRule, String> RELATIONS =
      Map.of(
          LintRule.ATTACH_PARTITION, "visit_2027",
          LintRule.DETACH_PARTITION, "visit",
          LintRule.REFRESH_VIEW, "film_count");

  private static final Map<String, String> INSERTS =
      Map.of(
          "film", "insert into film (id, title, length) values (0, 'new', 90)",
          "visit", "insert into visit values (0, '2025-01-01')",
          "visit_2027", "insert into visit_2027 values (0, '2027-01-01')",
          "film_count", "select 1 from film_count");

  private static final Pattern SQL = Pattern.compile("(?m)\\A[^<…]*^[a-z][^<…]*\\z");

  private static final String ROWS_READ =
      "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables";
  private static final String FILES_WRITTEN =
      "select count(*) from files join pg_class now using (oid)"
          + " where now.relfilenode <> files.relfilenode";

  private static FilmDatabase films;

  @BeforeAll
  static void open() throws SQLException {
    films = FilmDatabase.open();
  }

  @BeforeEach
  void reset() throws SQLException {
    films.reset();
  }

  @AfterAll
  static void close() {
    films.close();
  }

  static Stream<LintRule> rulesAboutLocks() {
    return Stream.of(LintRule.values()).filter(rule -> !OTHERS.contains(rule));
  }

  @ParameterizedTest
  @MethodSource("rulesAboutLocks")
  void othersWaitForWhatIsWrong(LintRule rule) throws Exception {
    String script = SECTIONS.get(rule).wrong();
    String relation = RELATIONS.getOrDefault(rule, "film");
    if (Comments.sayNoTransaction(script)) {
      waitsBehind(script, relation, true);
      return;
    }
    try (Connection migration = films.begin()) {
      FilmDatabase.run(migration, script);
      assertThat(films.waits("select 1 from " + relation)).isEqualTo(rule.lock().blocksReads());
      assertThat(films.waits(INSERTS.get(relation))).isEqualTo(rule.lock().blocksWrites());
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobodyWaitsWhileWhatIsRightReadsOrWritesRows(LintRule rule) throws Exception {
    doesNotHarm(rule, SECTIONS.get(rule).right());
  }

  /** The steps that are SQL from the first word to the last. */
  static Stream<LintRule> rulesWithSteps() {
    return Stream.of(LintRule.values()).filter(rule -> SQL.matcher(finding(rule).steps()).find());
  }

  @ParameterizedTest
  @MethodSource("rulesWithSteps")
  void nobodyWaitsWhileTheProposedStepsReadOrWriteRows(LintRule rule) throws Exception {
    Finding finding = finding(rule);
    try (Connection migration = films.connect()) {
      for (ScriptStatement earlier : SqlScript.statements(wrong(rule))) {
        if (earlier.line() < finding.line()) {
          FilmDatabase.run(migration, earlier.sql());
        }
      }
    }
    for (String script : finding.steps().split("(?m)^-- in the next migration")) {
      doesNotHarm(rule, script);
    }
  }

  private static Finding finding(LintRule rule) {
    return Linter.create().lint(wrong(rule)).get(0);
  }

  private void doesNotHarm(LintRule rule, String script) throws Exception {
    String relation = RELATIONS.getOrDefault(rule, "film");
    List<ScriptStatement> statements = SqlScript.statements(script);
    if (!Comments.sayNoTransaction(script)) {
      doesNotHarm(script, relation);
      return;
    }
    for (ScriptStatement statement : statements) {
      if (StatementKind.of(statement).isAlone()) {
        waitsBehind(statement.sql(), relation, false);
      } else {
        doesNotHarm(statement.sql(), relation);
      }
    }
  }

  /** Runs this in a transaction, and commits when nobody had to wait for work that was done. */
  private void doesNotHarm(String sql, String relation) throws SQLException {
    try (Connection migration = films.begin()) {
      FilmDatabase.run(
          migration,
          "create temp table files on commit drop as"
              + " select oid, relfilenode from pg_class where relkind in ('r', 'm')");
      FilmDatabase.run(migration, sql);
      boolean works =
          FilmDatabase.number(migration, ROWS_READ) > 0
              || FilmDatabase.number(migration, FILES_WRITTEN) > 0;
      if (works) {
        assertThat(films.waits("select 1 from " + relation)).isFalse();
        assertThat(films.waits(INSERTS.get(relation))).isFalse();
      }
      migration.commit();
    }
  }

  /** Runs this while a transaction that has written goes on: does a third one wait behind it? */
  private void waitsBehind(String sql, String relation, boolean expected) throws Exception {
    AtomicReference<SQLException> failure = new AtomicReference<>();
    try (Connection writer = films.begin();
        Connection migration = films.connect()) {
      FilmDatabase.run(writer, INSERTS.get(relation));
      long pid = FilmDatabase.number(migration, "select pg_backend_pid()");
      Thread worker = new Thread(() -> run(migration, sql, failure));
      worker.start();
      films.untilItWaits(pid, worker);
      assertThat(films.waits("select 1 from " + relation)).isEqualTo(expected);
      assertThat(films.waits(INSERTS.get(relation))).isEqualTo(expected);
      writer.rollback();
      worker.join();
    }
    assertThat((Throwable) failure.get()).isNull();
  }

  private static void run(
      Connection connection, String sql, AtomicReference<SQLException> failure) {
    try {
      FilmDatabase.run(connection, sql);
    } catch (SQLException e) {
      failure.set(e);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LintRule.class,
      names = {
        "CHANGE_TYPE",
        "VOLATILE_DEFAULT",
        "ADD_IDENTITY",
        "STORED_COLUMN",
        "SET_NOT_NULL",
        "CREATE_INDEX",
        "REINDEX",
        "ADD_FOREIGN_KEY",
        "ADD_CHECK",
        "VALIDATE_IN_TRANSACTION",
        "ADD_KEY",
        "ADD_EXCLUSION",
        "ADD_DOMAIN_CHECK",
        "SET_LOGGED",
        "CLUSTER",
        "ATTACH_PARTITION"
      })
  void whatIsWrongReadsAllRows(LintRule rule) throws SQLException {
    try (Connection migration = films.begin()) {
      FilmDatabase.run(migration, SECTIONS.get(rule).wrong());
      assertThat(
              FilmDatabase.number(
                  migration,
                  "select seq_tup_read from pg_stat_xact_user_tables where relname = '"
                      + RELATIONS.getOrDefault(rule, "film")
                      + "'"))
          .isPositive();
    }
  }

  @Test
  void whatFailsFails() {
    assertThat(films.failure(wrong(LintRule.REQUIRED_COLUMN))).isEqualTo("23502");
    assertThat(films.failure(wrong(LintRule.IN_TRANSACTION))).isEqualTo("25001");
    assertThat(films.failure(wrong(LintRule.ENUM_VALUE))).isEqualTo("55P04");
  }

  @ParameterizedTest
  @EnumSource(
      value = LintRule.class,
      names = {"RENAME_COLUMN", "RENAME_TABLE", "DROP_COLUMN", "DROP_TABLE"})
  void codeThatIsRunningFails(LintRule rule) throws SQLException {
    try (Connection migration = films.connect()) {
      assertThat(films.failure("select title from film")).isEqualTo("00000");
      FilmDatabase.run(migration, wrong(rule));
      assertThat(films.failure("select title from film")).isIn("42703", "42P01");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = LintRule.class,
      names = {"RENAME_COLUMN", "RENAME_TABLE", "CHANGE_TYPE"})
  void codeThatIsRunningGoesOn(LintRule rule) throws SQLException {
    try (Connection migration = films.connect()) {
      FilmDatabase.run(migration, SECTIONS.get(rule).right());
      assertThat(films.failure("update film set title = 'x' where id = 1")).isEqualTo("00000");
    }
  }

  @Test
  void renamedSchemasAreNotFound() throws SQLException {
    try (Connection migration = films.connect()) {
      FilmDatabase.run(migration, SECTIONS.get(LintRule.RENAME_SCHEMA).right());
      assertThat(films.failure("select * from shop.customer")).isEqualTo("00000");
      FilmDatabase.run(migration, "drop schema store cascade");
      FilmDatabase.run(migration, wrong(LintRule.RENAME_SCHEMA));
      assertThat(films.failure("select * from shop.customer")).isEqualTo("42P01");
    }
  }

  @Test
  void jsonHasNoEquality() throws SQLException {
    try (Connection migration = films.connect()) {
      FilmDatabase.run(migration, wrong(LintRule.JSON_COLUMN));
      assertThat(films.failure("select distinct * from film")).isEqualTo("42883");
      FilmDatabase.run(migration, "alter table film drop column tags");
      FilmDatabase.run(migration, SECTIONS.get(LintRule.JSON_COLUMN).right());
      assertThat(films.failure("select distinct * from film")).isEqualTo("00000");
    }
  }

  @Test
  void rowsAreLockedUntilAllAreWritten() throws SQLException {
    try (Connection migration = films.begin()) {
      FilmDatabase.run(migration, wrong(LintRule.ALL_ROWS));
      assertThat(films.waits("update film set length = 80 where id = 1")).isTrue();
      assertThat(films.waits("select 1 from film")).isFalse();
      assertThat(films.waits("insert into film (id) values (0)")).isFalse();
    }
  }

  private static String wrong(LintRule rule) {
    return SECTIONS.get(rule).wrong();
  }
}
