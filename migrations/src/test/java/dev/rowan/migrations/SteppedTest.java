package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that cannot run in a transaction. */
final class SteppedTest {
  private final Scratch scratch = Scratch.open();
  private Folder folder;
  private Migrations migrations;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder = Folder.in(directory).with("V1__t.sql", "create table t (n int)");
    migrations = scratch.migrations(folder);
    migrations.apply();
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void runsWhatBearsNoTransaction() {
    folder
        .with(
            "V2__index.sql",
            "-- why\n-- rowan: no transaction\nset lock_timeout = 100;\n"
                + "create index concurrently i on t (n);\nvacuum t;\nbegin; insert into t values (1);"
                + " insert into t values (2); commit; insert into t values (3);\n"
                + "do $$ begin insert into t values (4); commit; end $$")
        .with("V3__conf.sql", "alter system reset work_mem")
        .with("V3__conf.sql.conf", "# as Flyway has it\nexecuteInTransaction = false\n")
        .with(
            "U2__index.sql", "-- rowan: no transaction\ndrop index concurrently i; delete from t");
    assertThat(migrations.apply().migrations()).hasSize(2);
    assertThat(scratch.sql("select count(*) from t")).containsExactly("4");
    folder.with("U3__conf.sql", "select 1");
    migrations.rollBack(2);
    assertThat(scratch.sql("select count(*) from t")).containsExactly("0");
    assertThat(scratch.sql("select count(*) from flyway_schema_history_runs")).containsExactly("0");
    assertThat(migrations.pending()).hasSize(2);
  }

  @Test
  void saysBeforehandWhatMustBeMarked() {
    folder
        .with("V2__index.sql", "select 1;\n\ncreate index concurrently i on t (n)")
        .with("V3__tx.sql", "begin; select 1; commit");
    assertThatThrownBy(migrations::apply)
        .hasMessage(
            """
            Nothing was run.
              V2__index.sql: line 3, "create index concurrently i on t (n)": it does not run in a transaction: put it into a migration of its own that begins with "-- rowan: no transaction"
              V3__tx.sql: line 1, "begin": the migration runs in a transaction of its own: leave this out, or begin the file with "-- rowan: no transaction"
              V3__tx.sql: line 1, "commit": the migration runs in a transaction of its own: leave this out, or begin the file with "-- rowan: no transaction\"""");
    assertThat(migrations.validate())
        .extracting(MigrationProblem::kind)
        .containsOnly(MigrationProblem.Kind.TRANSACTION);
  }

  @Test
  void saysAfterwardsWhatTheServerAloneKnows() {
    folder.with("V2__sub.sql", "create subscription s connection 'dbname=x' publication p");
    assertThatThrownBy(migrations::apply)
        .hasMessageContaining("SQLState 25001")
        .hasMessageContaining("begins with \"-- rowan: no transaction\"");
  }

  @Test
  void goesOnWithTheStatementThatFailed() {
    folder.with(
        "V2__steps.sql",
        "-- rowan: no transaction\ninsert into t values (1);\ninsert into t values (2);\ninsert into t values (nix);\ninsert into t values (4);");
    assertThatThrownBy(migrations::apply)
        .hasMessageStartingWith("V2__steps.sql, line 4: column \"nix\" does not exist")
        .hasMessageEndingWith(
            "2 statements before it were done and stay; the next run goes on with it.");
    MigrationInfo info = migrations.status().in(MigrationState.FAILED).get(0);
    assertThat(info.note()).startsWith("2 statements done; failed: column \"nix\" does not exist");
    assertThatThrownBy(() -> migrations.rollBack(1))
        .hasMessageContaining("V2__steps.sql has begun and not ended");

    folder.with(
        "V2__steps.sql",
        "-- rowan: no transaction\ninsert into t values (1); -- done\ninsert into t values (2);\ninsert into t values (3);\ninsert into t values (4);");
    List<String> told = new ArrayList<>();
    migrations.listener(event -> told.add(event.toString())).apply();
    assertThat(told).contains("V2__steps.sql: goes on at statement 3");
    assertThat(scratch.sql("select n from t order by n")).containsExactly("1", "2", "3", "4");
    assertThat(migrations.validate()).isEmpty();
  }

  @Test
  void doesNotGoOnWhenWhatWasDoneHasChanged() {
    folder.with("V2__steps.sql", "-- rowan: no transaction\ninsert into t values (1);\nnix");
    assertThatThrownBy(migrations::apply).hasMessageContaining("syntax error at or near \"nix\"");
    folder.with("V2__steps.sql", "-- rowan: no transaction\ninsert into t values (7);\nselect 1");
    assertThatThrownBy(migrations::apply)
        .hasMessageContaining(
            "an earlier run has done its first 1 statements, and these have changed");
    assertThat(migrations.repair())
        .containsExactly("V2__steps.sql: forgotten, since it did not end well");
    migrations.apply();
    assertThat(scratch.sql("select n from t order by n")).containsExactly("1", "7");
  }

  @Test
  void goesOnUnderItsOldNameOnly() {
    folder.with("V2__steps.sql", "-- rowan: no transaction\ninsert into t values (1);\nnix");
    assertThatThrownBy(migrations::apply).isInstanceOf(MigrationException.class);
    folder
        .without("V2__steps.sql")
        .with("V2__renamed.sql", "-- rowan: no transaction\ninsert into t values (1);");
    assertThatThrownBy(migrations::apply)
        .hasMessageContaining("V2__renamed.sql: it has begun as V2__steps.sql and not ended");
    assertThatThrownBy(() -> migrations.stamp("2"))
        .hasMessageContaining("V2__steps.sql has begun and not ended");
  }

  @Test
  void goesOnWithARollbackThatFailed() {
    folder.with("U1__t.sql", "-- rowan: no transaction\ncreate table u ();\ndrop table nix");
    assertThatThrownBy(() -> migrations.rollBack(1))
        .hasMessageContaining("1 statements before it were done and stay");
    assertThatThrownBy(migrations::apply)
        .hasMessageContaining(
            "U1__t.sql: its rolling back has begun and not ended (1 statements done");
    folder.with("U1__t.sql", "-- rowan: no transaction\ncreate table u ();\ndrop table t");
    assertThat(migrations.rollBack(1).current()).isEmpty();
    assertThat(scratch.tables()).containsExactly("u");
  }

  @Test
  void dropsTheInvalidIndexThatAFailureLeaves() {
    scratch.sql("insert into t values (1), (1)");
    folder.with(
        "V2__unique.sql",
        "-- rowan: no transaction\ncreate unique index concurrently \"I\" on t (n)");
    List<String> told = new ArrayList<>();
    assertThatThrownBy(() -> migrations.listener(event -> told.add(event.toString())).apply())
        .hasMessageContaining("could not create unique index \"I\"")
        .hasMessageEndingWith("Nothing was done before it; the next run goes on with it.");
    assertThat(told)
        .contains("V2__unique.sql: The invalid index public.\"I\" that it left was dropped.");
    assertThat(scratch.sql("select relname from pg_class where relname = 'I'")).isEmpty();
    scratch.sql("delete from t");
    migrations.apply();
    assertThat(scratch.sql("select indisvalid from pg_index where indexrelid = '\"I\"'::regclass"))
        .containsExactly("t");
  }

  @Test
  void findsAnIndexThatWasFinishedAfterTheRunnerWasKilled() {
    interruptedIn("create index concurrently i on t (n)");
    scratch.sql("create index i on t (n)");
    migrations.apply();
    assertThat(migrations.status().in(MigrationState.APPLIED)).hasSize(2);
  }

  @Test
  void asksForAnIndexWhoseNameTheServerChose() {
    interruptedIn("create index concurrently on t (n)");
    assertThatThrownBy(migrations::apply).hasMessageContaining("nobody knows whether it is done");
    migrations.continueAt("V2__alone.sql", 1);
    migrations.apply();
    assertThat(scratch.sql("select indisvalid from pg_index where indrelid = 't'::regclass"))
        .containsExactly("t");
  }

  @Test
  void asksWhenNobodyKnowsWhetherAStatementIsDone() {
    interruptedIn("do $$ begin insert into t values (1); commit; insert into t values (2); end $$");
    assertThatThrownBy(migrations::apply)
        .hasMessageStartingWith(
            "V2__alone.sql, line 2: an earlier run was killed in statement 1, do $$ begin")
        .hasMessageContaining(
            "continueAt(\"V2__alone.sql\", 2) if it is, or 1 if it is to run again");
    migrations.continueAt("V2__alone.sql", 2);
    migrations.apply();
    assertThat(scratch.sql("select n from t")).isEmpty();
    assertThat(migrations.status().in(MigrationState.APPLIED)).hasSize(2);
  }

  /** Leaves the database as a runner does that is killed in a statement outside a transaction. */
  private void interruptedIn(String statement) {
    folder.with("V2__alone.sql", "-- rowan: no transaction\nnix");
    assertThatThrownBy(migrations::apply).isInstanceOf(MigrationException.class);
    folder.with("V2__alone.sql", "-- rowan: no transaction\n" + statement);
    scratch.sql("update flyway_schema_history_runs set state = 'running', attempted = true");
  }
}
