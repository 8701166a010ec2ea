package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.migrations.MigrationProblem.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when files and history do not go together, and of branches that were merged. */
final class ValidateTest {
  private final Scratch scratch = Scratch.open();
  private Folder folder;
  private Migrations migrations;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder =
        Folder.in(directory)
            .with("V1__a.sql", "create table a ()")
            .with("V4__b.sql", "create table b ()");
    migrations = scratch.migrations(folder);
    migrations.apply();
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void saysWhatChanged() {
    folder.with("V1__a.sql", "create table a (n int)");
    assertThat(migrations.status().in(MigrationState.CHANGED)).hasSize(1);
    assertThat(only().kind()).isEqualTo(Kind.CHANGED);
    assertThat(only().message()).startsWith("it changed after it was applied on ");
    assertThatThrownBy(migrations::apply)
        .hasMessageStartingWith("Nothing was run.\n  V1__a.sql: it changed");
    assertThat(migrations.repair())
        .containsExactly("V1__a.sql: the history says now what the file says");
    assertThat(migrations.validate()).isEmpty();
  }

  @Test
  void saysWhatWasRenamed() {
    folder.without("V1__a.sql").with("V1__other.sql", "create table a ()");
    assertThat(only().toString()).startsWith("V1__other.sql: it was applied as \"a\" of type SQL");
  }

  @Test
  void saysWhatIsMissing() {
    folder.without("V1__a.sql");
    assertThat(only().kind()).isEqualTo(Kind.MISSING);
    assertThat(migrations.options(MigrationOptions.DEFAULTS.allowingMissing()).validate())
        .isEmpty();
    assertThat(migrations.repair())
        .containsExactly("V1__a.sql: marked as deleted, since it is not there any more");
    assertThat(migrations.validate()).isEmpty();
  }

  @Test
  void letsOlderReleasesStart() {
    folder.without("V4__b.sql");
    assertThat(migrations.status().in(MigrationState.FUTURE)).hasSize(1);
    assertThat(migrations.apply().migrations()).isEmpty();
  }

  @Test
  void saysWhatCameLate() {
    folder.with("V3__late.sql", "create table late ()");
    assertThat(only().kind()).isEqualTo(Kind.OUT_OF_ORDER);
    assertThat(only().message()).startsWith("it was not applied, but the database is at version 4");
    assertThat(
            migrations.options(MigrationOptions.DEFAULTS.allowingOutOfOrder()).apply().migrations())
        .hasSize(1);
    assertThat(scratch.tables()).contains("late");
  }

  @Test
  void aMergeMigrationLetsTheOtherBranchRun() {
    folder
        .with("V2__ours.sql", "create table ours ()")
        .with("V3__ours.sql", "-- rowan: after 2\ncreate table more ()")
        .with("V5__merge.sql", "-- rowan: after 3, 4\n");
    assertThat(migrations.apply().migrations())
        .extracting(AppliedMigration::script)
        .containsExactly("V2__ours.sql", "V3__ours.sql", "V5__merge.sql");
  }

  @Test
  void saysWhatWasWrittenSideBySide() {
    folder
        .with("V5__ours.sql", "-- rowan: after 4\ncreate table ours ()")
        .with("V6__theirs.sql", "-- rowan: after 4\ncreate table theirs ()");
    assertThat(only().kind()).isEqualTo(Kind.PARALLEL);
    assertThat(only().script()).isEqualTo("V5__ours.sql and V6__theirs.sql");
    assertThat(only().message())
        .endsWith("add a migration that begins with \"-- rowan: after 5, 6\"");
    folder.with("V7__merge.sql", "-- rowan: after 5, 6\nselect 1");
    assertThat(migrations.validate()).isEmpty();
    assertThat(migrations.apply().migrations()).hasSize(3);
  }

  @Test
  void saysWhatFollowsNothing() {
    folder.with("V5__a.sql", "-- rowan: after 4.9, 6\nselect 1").with("V6__b.sql", "select 1");
    assertThat(migrations.validate())
        .extracting(MigrationProblem::toString)
        .containsExactly(
            "V5__a.sql: it says that it follows 4.9, which is not there",
            "V5__a.sql: it says that it follows 6, which is not older");
  }

  @Test
  void saysWhichVersionsAreThereTwice() {
    folder.with("V4.0__again.sql", "select 1").with("V04__again.sql", "select 1");
    assertThat(migrations.validate())
        .extracting(MigrationProblem::kind)
        .containsExactly(Kind.DUPLICATE, Kind.DUPLICATE);
    assertThat(migrations.validate().get(0).message())
        .contains("it has the same version")
        .contains("rename one of them");
  }

  private MigrationProblem only() {
    List<MigrationProblem> problems = migrations.validate();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
