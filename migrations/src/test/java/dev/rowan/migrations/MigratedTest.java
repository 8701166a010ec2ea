package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test class whose database the migrations of the class path have made. */
final class MigratedTest {

  // region tests
  private static final DatabaseSetup MIGRATED =
      database -> {
        try (Database db = database.open()) {
          Migrations.of(db).apply();
        }
      };

  @RegisterExtension static final PostgresExtension POSTGRES = PostgresExtension.with(MIGRATED);

  // endregion

  @Test
  void findsTheScriptsOfTheClassPath(Database db) {
    assertThat(Migrations.of(db).current()).contains(MigrationVersion.of("1"));
    assertThat(Migrations.of(db).pending()).isEmpty();
  }
}
