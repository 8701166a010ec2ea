package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide. */
final class MigrationGuideTest {
  private final Scratch scratch = Scratch.open();
  private final Database db = scratch.db();
  private final List<String> messages = new ArrayList<>();
  private Path folder;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder = directory;
    Folder.in(directory)
        .with(
            "V1__people.sql",
            "create table people (id bigint primary key, name text, upper_name text);\n"
                + "insert into people select n, 'name ' || n from generate_series(1, 2500) n")
        .with("V2__email.sql", "alter table people add email text")
        .with("U2__email.sql", "alter table people drop email")
        .with("R__names.sql", "create or replace view names as select name from people");
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void applies() {
    // region apply
    MigrationRun run = Migrations.of(db).folder(folder).apply();
    System.out.println(run);
    // endregion
    assertThat(run.toString())
        .matches("(?s)V1__people.sql applied in \\d+ ms\n.*\nThe database is at version 2");
  }

  @Test
  void tells() {
    Migrations migrations = Migrations.of(db).folder(folder);
    // region status
    System.out.println(migrations.status());
    // endregion
    migrations.applyTo("1");
    assertThat(
            migrations
                .status()
                .toString()
                .replaceAll("\\d{4}-\\d\\d-\\d\\d .{8}", "2026-11-21 09:30:00"))
        .isEqualTo(
            """
            version       description  state    installed on         undo
            1             people       applied  2026-11-21 09:30:00
            2             email        pending                       yes
            (repeatable)  names        pending""");
  }

  @Test
  void goesBack() {
    Migrations migrations = Migrations.of(db).folder(folder);
    migrations.apply();
    // region back
    migrations.rollBack(1); // the last one
    migrations.rollBackTo("1"); // all after version 1
    migrations.apply();
    migrations.redo(); // the last one back, and forth as its file is now
    // endregion
    assertThat(migrations.current()).contains(MigrationVersion.of("2"));
  }

  @Test
  void movesData() {
    // region with
    Migrations.of(db).folder(folder).with(new UpperNames()).apply();
    // endregion
    assertThat(scratch.sql("select count(*) from people where upper_name is null"))
        .containsExactly("0");
  }

  // region data
  /** Fills the column upper_name, a thousand people at a time. */
  static final class UpperNames implements DataMigration {
    private static final int SIZE = 1000;

    @Override
    public String version() {
      return "3";
    }

    @Override
    public String description() {
      return "fill upper_name";
    }

    @Override
    public Batch run(Database db, @Nullable String cursor) {
      long after = cursor == null ? 0 : Long.parseLong(cursor);
      try (SqlStatement update =
          db.statements("UpperNames")
              .prepare(
                  """
                  update people set upper_name = upper(name)
                  where id in (select id from people where id > ? order by id limit ?)
                  returning id""")) {
        update.setLong(1, after);
        update.setInt(2, SIZE);
        List<Long> ids = update.list(row -> row.getLong(1));
        return ids.size() < SIZE
            ? Batch.last(ids.size())
            : Batch.upTo(String.valueOf(ids.stream().max(Long::compare).orElseThrow()), SIZE);
      }
    }
  }

  // endregion

  @Test
  void takesOptions() {
    // region options
    Migrations migrations =
        Migrations.of(db)
            .folder(folder)
            .options(
                MigrationOptions.DEFAULTS
                    .lockTimeout(Duration.ofSeconds(2))
                    .retries(10, Duration.ofMillis(500))
                    .statementTimeout(Duration.ofMinutes(5))
                    .patience(Duration.ofMinutes(1)))
            .listener(event -> messages.add(event.toString()));
    // endregion
    migrations.apply();
    assertThat(messages).contains("V1__people.sql: applying");
  }

  @Test
  void beginsInADatabaseThatIsThere() {
    scratch.sql("create table people (id bigint, name text)");
    Migrations migrations = Migrations.of(db).folder(folder);
    // region baseline
    migrations.baseline("1"); // has all that version 1 and those before it would make
    migrations.apply();
    // endregion
    assertThat(migrations.current()).contains(MigrationVersion.of("2"));
  }

  @Test
  void testsTheFiles() {
    Migrations migrations = Migrations.of(db).folder(folder);
    // region cycle
    for (CycleStep step : migrations.cycle()) {
      assertThat(step.differences()).isEmpty();
    }
    // endregion
    assertThat(migrations.current()).contains(MigrationVersion.of("2"));
  }

  @Test
  void checksTheFiles() {
    Migrations migrations = Migrations.of(db).folder(folder);
    // region validate
    List<MigrationProblem> problems = migrations.validate();
    // endregion
    assertThat(problems).isEmpty();
  }
}
