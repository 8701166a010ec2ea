package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.migrations.script.ScriptStatement;
import dev.rowan.migrations.script.SqlScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Migrations of every kind that take some time, and what must hold of a database in which they were
 * cut short: what the history says was done, and nothing else.
 */
final class LongMigration {
  private static final int INSERTS = 8;
  private static final int PEOPLE = 250;

  private final Folder folder;
  private final List<ScriptStatement> steps;

  LongMigration(Path directory) {
    String sleep = "select pg_sleep(0.01);\n";
    String steps =
        "create table s (n int);\n"
            + inserts("s", sleep)
            + "create index concurrently s_n on s (n);\n"
            + sleep
            + "vacuum s;\n"
            + inserts("s", sleep)
            + "create unique index concurrently people_id on people (id);\n"
            + sleep;
    this.steps = SqlScript.statements(steps);
    this.folder =
        Folder.in(directory)
            .with(
                "V1__a.sql",
                "create table a (n int);\n"
                    + inserts("a", sleep)
                    + "create table people (id int, name text, upper_name text, moved int default 0);\n"
                    + "insert into people select n, 'name ' || n from generate_series(1, 250) n")
            .with("V3__steps.sql", "-- rowan: no transaction\n" + steps)
            .with("V4__more.sql", "alter table a add m int;\n" + inserts("a", sleep));
  }

  private static String inserts(String table, String sleep) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < INSERTS; i++) {
      sql.append("insert into ").append(table).append(" values (").append(i).append(");\n");
      sql.append(i % 2 == 0 ? sleep : "");
    }
    return sql.toString();
  }

  Migrations on(Database db) {
    return on(db, folder.path());
  }

  static Migrations on(Database db, Path directory) {
    return Migrations.of(db).folder(directory).with(BackfillNames.slowly()).listener(event -> {});
  }

  /** How many milliseconds it takes; closes the database. */
  long time(Scratch scratch) {
    try (scratch) {
      on(scratch.db()).apply();
      checkEnd(scratch);
      return on(scratch.db()).history().stream().mapToLong(entry -> entry.time().toMillis()).sum();
    }
  }

  /** Holds what is in the database against its history. */
  void check(Scratch scratch) {
    Map<String, MigrationInfo> status =
        on(scratch.db()).status().migrations().stream()
            .collect(Collectors.toMap(info -> String.valueOf(info.version()), info -> info));
    boolean first = applied(status, "1");
    boolean last = applied(status, "4");
    assertThat(scratch.tables().contains("a")).isEqualTo(first);
    if (!first) {
      return;
    }
    assertThat(scratch.sql("select count(*) from a"))
        .containsExactly(String.valueOf(last ? 2 * INSERTS : INSERTS));
    assertThat(
            scratch.sql(
                "select 1 from pg_attribute where attrelid = 'a'::regclass and attname = 'm'"))
        .hasSize(last ? 1 : 0);
    checkData(scratch, applied(status, "2"));
    checkSteps(scratch, applied(status, "3"));
  }

  private void checkData(Scratch scratch, boolean applied) {
    String done =
        applied ? String.valueOf(PEOPLE) : run(scratch, "rows_done", BackfillNames.class.getName());
    assertThat(scratch.sql("select sum(moved), max(moved) from people"))
        .containsExactly(done + (done.equals("0") ? ",0" : ",1"));
  }

  private void checkSteps(Scratch scratch, boolean applied) {
    int done =
        applied ? steps.size() : Integer.parseInt(run(scratch, "statements_done", "V3__steps.sql"));
    assertThat(scratch.tables().contains("s")).isEqualTo(done > 0);
    long inserts = steps.stream().limit(done).filter(step -> step.startsWith("insert")).count();
    if (done > 0) {
      assertThat(scratch.sql("select count(*) from s")).containsExactly(String.valueOf(inserts));
    }
  }

  /** All is applied, each of it once. */
  void checkEnd(Scratch scratch) {
    check(scratch);
    MigrationStatus status = on(scratch.db()).status();
    assertThat(status.problems()).isEmpty();
    assertThat(status.in(MigrationState.APPLIED)).hasSize(4);
    assertThat(
            scratch.sql(
                "select count(*) from pg_index where indisvalid"
                    + " and indexrelid in ('s_n'::regclass, 'people_id'::regclass)"))
        .containsExactly("2");
    assertThat(scratch.sql("select count(*) from pg_index where not indisvalid"))
        .containsExactly("0");
  }

  private static boolean applied(Map<String, MigrationInfo> status, String version) {
    return status.get(version).state() == MigrationState.APPLIED;
  }

  private static String run(Scratch scratch, String column, String script) {
    List<String> tables = scratch.sql("select to_regclass('flyway_schema_history_runs')");
    if (tables.get(0) == null || tables.get(0).equals("null")) {
      return "0";
    }
    List<String> rows =
        scratch.sql(
            "select "
                + column
                + " from flyway_schema_history_runs where script = '"
                + script
                + "'");
    return rows.isEmpty() ? "0" : rows.get(0);
  }
}
