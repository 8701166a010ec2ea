package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applies scripts to a real database, and asks where they stand. */
final class ApplyTest {
  private final Scratch scratch = Scratch.open();
  private Folder folder;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder = Folder.in(directory);
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void appliesInTheOrderOfVersions() {
    folder
        .with("V2__pets.sql", "create table pets (owner int references people)")
        .with(
            "V10__more.sql", "alter table pets add name text; insert into pets values (1, 'Rex');")
        .with(
            "below/V1.5__people.sql",
            "create table people (id int primary key);\ninsert into people values (1)")
        .with("R__names.sql", "create or replace view names as select name from pets");
    MigrationRun run = scratch.migrations(folder).apply();
    assertThat(run.migrations())
        .extracting(AppliedMigration::script)
        .containsExactly("below/V1.5__people.sql", "V2__pets.sql", "V10__more.sql", "R__names.sql");
    assertThat(run.current()).contains(MigrationVersion.of("10"));
    assertThat(scratch.sql("select name from names")).containsExactly("Rex");
    assertThat(scratch.migrations(folder).apply().migrations()).isEmpty();
  }

  @Test
  void appliesUpToAVersion() {
    folder
        .with("V1__a.sql", "create table a ()")
        .with("V2__b.sql", "create table b ()")
        .with("V3__c.sql", "create table c ()")
        .with("R__v.sql", "create view v as select * from c");
    Migrations migrations = scratch.migrations(folder);
    assertThat(migrations.applyTo("2").current()).contains(MigrationVersion.of("2.0"));
    assertThat(scratch.tables()).containsExactly("a", "b");
    assertThat(migrations.pending())
        .extracting(MigrationInfo::script)
        .containsExactly("V3__c.sql", "R__v.sql");
    assertThat(migrations.status().migrations())
        .extracting(MigrationInfo::state)
        .containsExactly(
            MigrationState.APPLIED,
            MigrationState.APPLIED,
            MigrationState.PENDING,
            MigrationState.PENDING);
    migrations.apply();
    assertThat(migrations.current()).contains(MigrationVersion.of("3"));
  }

  @Test
  void runsRepeatableScriptsAgainWhenTheyChange() {
    folder.with("R__v.sql", "create or replace view v as select 1 as a");
    Migrations migrations = scratch.migrations(folder);
    migrations.apply();
    folder.with("R__v.sql", "create or replace view v as select 2 as a");
    assertThat(migrations.status().in(MigrationState.OUTDATED)).hasSize(1);
    assertThat(migrations.apply().migrations()).hasSize(1);
    assertThat(scratch.sql("select a from v")).containsExactly("2");
    assertThat(migrations.apply().migrations()).isEmpty();
  }

  @Test
  void keepsAHistoryInTheFormOfFlyway() {
    folder.with("V1_1__first_step.sql", "create table a ();\r\n-- end\r\n");
    scratch.migrations(folder).apply();
    assertThat(scratch.migrations(folder).history())
        .extracting(
            HistoryEntry::rank,
            HistoryEntry::version,
            HistoryEntry::description,
            HistoryEntry::type,
            HistoryEntry::installedBy,
            HistoryEntry::success)
        .containsExactly(
            tuple(1, MigrationVersion.of("1.1"), "first step", "SQL", "postgres", true));
    folder.with("V1_1__first_step.sql", "create table a ();\n-- end");
    assertThat(scratch.migrations(folder).validate()).isEmpty();
  }

  @Test
  void rollsBackAllOfAMigrationThatFails() {
    folder
        .with("V1__good.sql", "create table good ()")
        .with("V2__bad.sql", "create table bad ();\n\ninsert into good\n  values (nix);\n");
    Migrations migrations = scratch.migrations(folder);
    assertThatThrownBy(migrations::apply)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            """
            V2__bad.sql, line 4: column "nix" does not exist (SQLState 42703)
              Statement 2: insert into good values (nix)
                  values (nix)
                          ^
              The migration was rolled back; the database is as it was before it.""");
    assertThat(scratch.tables()).containsExactly("good");
    assertThat(migrations.current()).contains(MigrationVersion.of("1"));
    assertThat(migrations.status().in(MigrationState.PENDING)).hasSize(1);
  }

  @Test
  void saysThatTheCommitFailed() {
    folder.with(
        "V1__late.sql",
        "create table a (id int primary key);\n"
            + "create table b (a int references a deferrable initially deferred);\n"
            + "insert into b values (1)");
    assertThatThrownBy(() -> scratch.migrations(folder).apply())
        .hasMessageStartingWith("V1__late.sql: its commit failed: insert or update on table \"b\"")
        .hasMessageEndingWith(
            "The migration was rolled back; the database is as it was before it.");
    assertThat(scratch.tables()).isEmpty();
    assertThatThrownBy(() -> scratch.migrations(folder).applyTo("2"))
        .hasMessage("There is no migration of version 2");
  }

  @Test
  void takesBackWhatScriptsSetForTheSession() {
    folder
        .with(
            "V1__dump.sql",
            "select pg_catalog.set_config('search_path', '', false); set role pg_monitor;"
                + " set work_mem = 100; create temp table t ();")
        .with("V2__next.sql", "create table next as select current_user::text as name");
    scratch.migrations(folder).apply();
    assertThat(scratch.sql("select name from public.next")).containsExactly("postgres");
    String path = "select current_setting('search_path') || current_setting('work_mem') as s";
    String now = scratch.db().statements("test").prepare(path).one(row -> row.getString(1));
    assertThat(now).isEqualTo("\"$user\", public4MB");
  }

  @Test
  void loadsRowsOfCopies() {
    folder.with(
        "V1__copy.sql",
        "create table t (a int, b text);\ncopy t from stdin;\n1\tx\n2\t;\n\\.\ninsert into t values (3, 'y');");
    scratch.migrations(folder).apply();
    assertThat(scratch.sql("select b from t order by a")).containsExactly("x", ";", "y");
    folder.with("V2__bad.sql", "select 1;\ncopy t from stdin;\n4\tx\nfive\ty\n\\.\n");
    assertThatThrownBy(() -> scratch.migrations(folder).apply())
        .hasMessageStartingWith(
            "V2__bad.sql, line 4: invalid input syntax for type integer: \"five\"");
  }

  @Test
  void tellsHowItGoes() {
    folder.with("V1__a.sql", "do $$ begin raise notice 'hello'; end $$; select 1");
    List<String> told = new ArrayList<>();
    scratch.migrations(folder).listener(event -> told.add(event.toString())).apply();
    assertThat(told)
        .map(text -> text.replaceAll("in \\d+ ms", "in n ms"))
        .containsExactly(
            "V1__a.sql: applying",
            "V1__a.sql: hello",
            "V1__a.sql: statement 1 of 2",
            "V1__a.sql: statement 2 of 2",
            "V1__a.sql applied in n ms");
  }

  @Test
  void goesOnWhenTheListenerFails() {
    folder.with("V1__a.sql", "create table a ()");
    scratch
        .migrations(folder)
        .listener(
            event -> {
              throw new IllegalStateException("no");
            })
        .apply();
    assertThat(scratch.tables()).containsExactly("a");
  }

  @Test
  void appliesAThousandMigrationsInSeconds() {
    for (int i = 1; i <= 1000; i++) {
      folder.with(
          "V%d__step_%d.sql".formatted(i, i),
          "create table t%d (a int);\ninsert into t%d values (1);".formatted(i, i));
    }
    Migrations migrations = scratch.migrations(folder);
    MigrationRun run = migrations.apply();
    assertThat(run.migrations()).hasSize(1000);
    long begin = System.nanoTime();
    String status = migrations.status().toString();
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(status.lines()).hasSize(1001);
    System.out.println("1000 migrations in " + run.time() + ", status in " + time);
    assertThat(run.time()).isLessThan(Duration.ofSeconds(60));
    assertThat(time).isLessThan(Duration.ofSeconds(5));
  }
}
