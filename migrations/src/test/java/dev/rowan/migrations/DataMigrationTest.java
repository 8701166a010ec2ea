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

/** Classes that move data, among scripts. */
final class DataMigrationTest {
  private final Scratch scratch = Scratch.open();
  private final List<String> told = new ArrayList<>();
  private Folder folder;
  private Migrations migrations;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder =
        Folder.in(directory)
            .with(
                "V1__people.sql",
                "create table people (id int primary key, name text, upper_name text, moved int default 0);\n"
                    + "insert into people select n, 'name ' || n from generate_series(1, 250) n")
            .with("V3__not_null.sql", "alter table people alter upper_name set not null")
            .with("U2__nothing.sql", "update people set upper_name = null");
    migrations =
        scratch
            .migrations(folder)
            .with(BackfillNames.quickly())
            .listener(event -> told.add(event.toString()));
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void runsInBatchesWithProgress() {
    migrations.apply();
    assertThat(told)
        .contains(
            "dev.rowan.migrations.BackfillNames: 100 of 250 rows",
            "dev.rowan.migrations.BackfillNames: 200 of 250 rows",
            "dev.rowan.migrations.BackfillNames: 250 of 250 rows");
    assertThat(scratch.sql("select count(*) from people where upper_name like 'NAME %'"))
        .containsExactly("250");
    assertThat(migrations.status().in(MigrationState.APPLIED)).hasSize(3);
    assertThat(migrations.apply().migrations()).isEmpty();
    assertThat(migrations.validate()).isEmpty();
  }

  @Test
  void goesOnAfterTheLastBatchThatWasCommitted() {
    assertThatThrownBy(() -> scratch.migrations(folder).with(BackfillNames.failingAt(200)).apply())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("the lights went out")
        .hasMessageEndingWith(
            "100 rows before it were moved and stay; the next run goes on after them.");
    assertThat(scratch.sql("select count(*) from people where upper_name is not null"))
        .containsExactly("100");
    assertThat(migrations.status().in(MigrationState.FAILED).get(0).note())
        .startsWith("100 of 250 rows done; failed: ");
    told.clear();
    migrations.apply();
    assertThat(told)
        .contains("dev.rowan.migrations.BackfillNames: goes on at 100 rows, cursor 100")
        .doesNotContain("dev.rowan.migrations.BackfillNames: 100 of 250 rows");
    assertThat(scratch.sql("select count(*) from people where upper_name is null"))
        .containsExactly("0");
  }

  @Test
  void isFoundAsAService() {
    scratch.migrations(folder).with(BackfillNames.quickly()).withServices().apply();
    assertThat(scratch.tables()).contains("served");
  }

  @Test
  void othersSeeHowFarItIs() {
    List<MigrationInfo> seen = new ArrayList<>();
    Migrations watching = scratch.migrations(folder).with(BackfillNames.quickly());
    watching
        .listener(
            event -> {
              if (event instanceof MigrationEvent.BatchDone) {
                seen.addAll(watching.status().in(MigrationState.RUNNING));
              }
            })
        .apply();
    assertThat(seen)
        .extracting(MigrationInfo::note)
        .containsExactly("100 of 250 rows done", "200 of 250 rows done");
  }

  @Test
  void refusesABatchThatNeverEnds(@TempDir Path directory) {
    DataMigration endless =
        new DataMigration() {
          @Override
          public String version() {
            return "1";
          }

          @Override
          public String description() {
            return "endless";
          }

          @Override
          public Batch run(dev.rowan.Database db, String cursor) {
            return Batch.upTo("here", 0);
          }
        };
    assertThatThrownBy(() -> Migrations.of(scratch.db()).folder(directory).with(endless).apply())
        .hasMessageContaining("the batch ended where it began, at \"here\"");
  }
}
