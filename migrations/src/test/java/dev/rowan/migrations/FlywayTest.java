package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flyway and Rowan on one folder and one database, in both orders. */
final class FlywayTest {
  private final Scratch scratch = Scratch.open();
  private Folder folder;
  private Migrations rowan;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder =
        Folder.in(directory)
            .with("V1__people.sql", "\uFEFFcreate table people (id int);\r\n-- it's done\r\n")
            .with("V1_1__more.sql", "-- rowan: after 1\nalter table people add name text;")
            .with(
                "V2026.11.21__index.sql", "create index concurrently people_name on people (name);")
            .with("V2026.11.21__index.sql.conf", "executeInTransaction=false\n")
            .with("sub/V2026.11.22__copy.sql", "copy people from stdin;\n1\tana\n\\.\n")
            .with("U2026.11.22__copy.sql", "delete from people")
            .with(
                "R__add.sql",
                "create or replace function add(a int, b int) returns int language sql"
                    + " begin atomic select a + b; end;");
    rowan = scratch.migrations(folder);
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void flywayTakesOverFromRowan() {
    rowan.apply();
    assertThat(states()).containsOnly(MigrationState.SUCCESS).hasSize(5);
    flyway().validate();
    assertThat(flyway().migrate().migrationsExecuted).isZero();

    folder.with("V2026.12.1__next.sql", "create table next ()").with("R__add.sql", "select 1");
    assertThat(flyway().migrate().migrationsExecuted).isEqualTo(2);
    assertThat(rowan.validate()).isEmpty();
    assertThat(rowan.apply().migrations()).isEmpty();
  }

  @Test
  void rowanTakesOverFromFlyway() {
    flyway().migrate();
    assertThat(rowan.validate()).isEmpty();
    assertThat(rowan.pending()).isEmpty();
    assertThat(rowan.current()).contains(MigrationVersion.of("2026.11.22"));

    folder.with("V2026.12.1__next.sql", "create table next ()");
    assertThat(rowan.apply().migrations()).hasSize(1);
    assertThat(flyway().migrate().migrationsExecuted).isZero();
    flyway().validate();
  }

  @Test
  void bothWriteTheSameHistory() {
    rowan.apply();
    List<String> byRowan = history();
    try (Scratch other = Scratch.open()) {
      flyway(other).migrate();
      assertThat(history(other)).isEqualTo(byRowan);
      String table =
          "select attname, format_type(atttypid, atttypmod), attnotnull from pg_attribute"
              + " where attrelid = 'flyway_schema_history'::regclass and attnum > 0";
      assertThat(scratch.sql(table)).isEqualTo(other.sql(table));
    }
  }

  @Test
  void flywaySeesWhatRowanRolledBack() {
    rowan.apply();
    rowan.rollBack(1);
    assertThat(states()).contains(MigrationState.DELETED, MigrationState.PENDING);
    assertThat(flyway().migrate().migrationsExecuted).isEqualTo(1);
    assertThat(rowan.validate()).isEmpty();
    assertThat(rowan.pending()).isEmpty();
  }

  @Test
  void flywaySeesBaselinesAndFailures() {
    rowan.baseline("1.1");
    assertThat(states()).contains(MigrationState.BASELINE);
    assertThat(rowan.status().in(dev.rowan.migrations.MigrationState.BELOW_BASELINE)).hasSize(2);
    assertThatThrownBy(rowan::apply).hasMessageContaining("relation \"people\" does not exist");
    assertThat(states()).contains(MigrationState.FAILED);
  }

  @Test
  void forgetsHalfAMigrationThatFlywayRepaired() {
    rowan.apply();
    folder.with(
        "V2026.12.1__steps.sql",
        "-- rowan: no transaction\ndelete from people;\ninsert into people values (nix)");
    assertThatThrownBy(rowan::apply).hasMessageContaining("column \"nix\" does not exist");
    assertThat(states()).contains(MigrationState.FAILED);
    flyway().repair();
    folder.with(
        "V2026.12.1__steps.sql",
        "-- rowan: no transaction\ninsert into people values (7);\ninsert into people values (8)");
    assertThat(rowan.apply().migrations()).hasSize(1);
    assertThat(scratch.sql("select id from people order by id")).containsExactly("7", "8");
    assertThat(states()).containsOnly(MigrationState.SUCCESS);
  }

  private List<MigrationState> states() {
    return Arrays.stream(flyway().info().all()).map(MigrationInfo::getState).toList();
  }

  private List<String> history() {
    return history(scratch);
  }

  private static List<String> history(Scratch place) {
    return place.sql(
        "select installed_rank, coalesce(version, ''), description, type, script, checksum,"
            + " installed_by, success from flyway_schema_history order by installed_rank");
  }

  private Flyway flyway() {
    return flyway(scratch);
  }

  private Flyway flyway(Scratch place) {
    return Flyway.configure()
        .dataSource(place.server().dataSource())
        .locations("filesystem:" + folder.path())
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .load();
  }
}
