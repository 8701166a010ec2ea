package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrations.script.SqlScript;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes back, and forth again. */
final class RollbackTest {
  private final Scratch scratch = Scratch.open();
  private Folder folder;
  private Migrations migrations;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder = Folder.in(directory);
    for (String name : List.of("a", "b", "c")) {
      int version = name.charAt(0) - 'a' + 1;
      folder
          .with("V" + version + "__" + name + ".sql", "create table " + name + " (n int)")
          .with("U" + version + "__" + name + ".sql", "drop table " + name);
    }
    migrations = scratch.migrations(folder);
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void rollsBackTheLastOnes() {
    migrations.apply();
    MigrationRun run = migrations.rollBack(2);
    assertThat(run.migrations())
        .extracting(AppliedMigration::script)
        .containsExactly("U3__c.sql", "U2__b.sql");
    assertThat(run.current()).contains(MigrationVersion.of("1"));
    assertThat(scratch.tables()).containsExactly("a");
    assertThat(migrations.pending()).hasSize(2);
    migrations.apply();
    assertThat(scratch.tables()).containsExactly("a", "b", "c");
    assertThat(migrations.history())
        .extracting(HistoryEntry::type)
        .containsExactly("SQL", "SQL", "SQL", "DELETE", "DELETE", "SQL", "SQL");
  }

  @Test
  void rollsBackToAVersion() {
    migrations.apply();
    assertThat(migrations.rollBackTo("1").migrations()).hasSize(2);
    assertThatThrownBy(() -> migrations.rollBackTo("2"))
        .hasMessage("Version 2 is not applied; nothing was run");
    assertThat(migrations.rollBackTo("0").current()).isEmpty();
    assertThat(scratch.tables()).isEmpty();
  }

  @Test
  void redoesTheLastOneAsItsFileIsNow() {
    migrations.apply();
    folder.with("V3__c.sql", "create table c (n int, more text)");
    assertThat(migrations.redo().migrations())
        .extracting(AppliedMigration::script)
        .containsExactly("U3__c.sql", "V3__c.sql");
    assertThat(scratch.sql("select more from c")).isEmpty();
    assertThat(migrations.validate()).isEmpty();
  }

  @Test
  void resetsAndRefreshes() {
    folder.with("R__v.sql", "drop view if exists v; create view v as select 1 as n");
    migrations.apply();
    assertThat(migrations.refresh().migrations()).hasSize(7);
    assertThat(migrations.reset().current()).isEmpty();
    assertThat(scratch.tables()).isEmpty();
    assertThat(migrations.pending()).hasSize(4);
  }

  @Test
  void rollsBackNothingWhenOneCannotBe() {
    migrations.apply();
    folder.without("U2__b.sql");
    assertThatThrownBy(() -> migrations.rollBack(3))
        .hasMessage("Nothing was run: there is no U<version>__<description>.sql to roll back 2 b");
    assertThat(scratch.tables()).containsExactly("a", "b", "c");
  }

  @Test
  void aRollbackThatFailsLeavesTheMigrationApplied() {
    migrations.apply();
    scratch.sql("create view v as select * from c");
    assertThatThrownBy(() -> migrations.rollBack(1))
        .hasMessageStartingWith(
            "U3__c.sql, line 1: cannot drop table c because other objects depend on it")
        .hasMessageContaining("Hint: Use DROP ... CASCADE");
    assertThat(migrations.current()).contains(MigrationVersion.of("3"));
  }

  @Test
  void stampsWithoutRunning() {
    scratch.sql("create table a (n int); create table b (n int)");
    assertThatThrownBy(migrations::apply)
        .hasMessageContaining("schema public: it has tables and no history of migrations");
    assertThat(migrations.stamp("2").current()).contains(MigrationVersion.of("2"));
    assertThat(migrations.apply().migrations()).hasSize(1);
    assertThat(migrations.stamp("1").migrations()).hasSize(2);
    assertThat(migrations.current()).contains(MigrationVersion.of("1"));
    assertThat(scratch.tables()).containsExactly("a", "b", "c");
  }

  @Test
  void beginsTheHistoryOfADatabaseThatIsThere() {
    scratch.sql("create table a (n int); create table b (n int)");
    migrations.baseline("2");
    assertThat(migrations.status().migrations())
        .extracting(MigrationInfo::state)
        .containsExactly(
            MigrationState.BELOW_BASELINE,
            MigrationState.BASELINE,
            MigrationState.BELOW_BASELINE,
            MigrationState.PENDING);
    assertThat(migrations.apply().migrations()).hasSize(1);
    assertThat(migrations.rollBackTo("2").migrations()).hasSize(1);
    assertThatThrownBy(() -> migrations.baseline("3")).hasMessageContaining("has begun already");
  }

  @Test
  void writesWhatWouldRun() throws Exception {
    folder
        .with("V3__c.sql", "create table c (n int);\ninsert into c values (1) -- it's the last")
        .with("V4__copy.sql", "-- rowan: no transaction\nvacuum;\n");
    String script = migrations.dryRun();
    assertThat(migrations.history()).isEmpty();
    assertThat(scratch.tables()).isEmpty();
    for (var statement : SqlScript.statements(script)) {
      scratch.sql(statement.sql().replaceAll("^(begin|commit)$", "select 1"));
    }
    assertThat(migrations.status().migrations())
        .extracting(MigrationInfo::state)
        .containsOnly(MigrationState.APPLIED);
    assertThat(migrations.validate()).isEmpty();
    assertThat(migrations.dryRun()).isEmpty();
  }

  @Test
  void appliesSoManyAsItIsTold() {
    assertThat(migrations.applyNext(2).migrations()).hasSize(2);
    assertThat(migrations.current()).contains(MigrationVersion.of("2"));
    assertThat(migrations.applyNext(9).migrations()).hasSize(1);
    assertThat(migrations.applyNext(1).migrations()).isEmpty();
    assertThatThrownBy(() -> migrations.applyNext(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesWhatAnyOtherCallWouldRun() {
    migrations.apply();
    for (Consumer<Migrations> call :
        List.<Consumer<Migrations>>of(
            m -> m.rollBack(2), Migrations::redo, Migrations::refresh, m -> m.stamp("1"))) {
      String script = migrations.dryRun(call);
      assertThat(migrations.history()).hasSize(3);
      for (var statement : SqlScript.statements(script)) {
        scratch.sql(statement.sql().replaceAll("^(begin|commit)$", "select 1"));
      }
      assertThat(migrations.history()).hasSizeGreaterThan(3);
      scratch.clear();
      migrations.apply();
    }
    assertThatThrownBy(() -> migrations.dryRun(Migrations::cycle))
        .hasMessage("This has no dry run; nothing was run");
    assertThatThrownBy(() -> migrations.dryRun(m -> m.rollBackTo("7")))
        .hasMessageContaining("Version 7 is not applied");
  }

  @Test
  void namesTheLastOfEachBranch() {
    assertThat(migrations.heads()).containsExactly(MigrationVersion.of("3"));
    folder
        .with("V4__d.sql", "-- rowan: after 3\nselect 4")
        .with("V5__e.sql", "-- rowan: after 3\nselect 5");
    assertThat(migrations.heads())
        .containsExactly(MigrationVersion.of("4"), MigrationVersion.of("5"));
    folder.with("V6__merge.sql", "-- rowan: after 4, 5\n");
    assertThat(migrations.heads()).containsExactly(MigrationVersion.of("6"));
    migrations.apply();
    folder.with("V5.5__late.sql", "select 5");
    assertThat(migrations.heads())
        .containsExactly(MigrationVersion.of("5.5"), MigrationVersion.of("6"));
  }

  @Test
  void cyclesThroughThePendingOnes() {
    folder
        .with(
            "V4__d.sql",
            "create type mood as enum ('good'); create table d (m mood); create index on d (m)")
        .with("U4__d.sql", "drop table d")
        .with("V5__e.sql", "alter table a add e int default 5")
        .with("V6__f.sql", "create function f() returns int language sql return 1")
        .with("U6__f.sql", "drop function f()");
    migrations.applyTo("2");
    assertThatThrownBy(migrations::cycle)
        .hasMessageStartingWith("V4__d.sql, line 1: type \"mood\" already exists");
    folder
        .with("V4__d.sql", "create table d (n int)")
        .with("U4__d.sql", "alter table d rename to old");
    migrations.repair();
    scratch.sql("drop type mood");
    List<CycleStep> steps = migrations.cycle();
    assertThat(steps).extracting(CycleStep::script).startsWith("V4__d.sql");
    assertThat(steps.get(0).differences())
        .contains(
            "after U4__d.sql there is table old", "after U4__d.sql there is column old.n integer");
    assertThat(steps.get(1).reversible()).isFalse();
    assertThat(steps.get(2).differences()).isEmpty();
  }
}
