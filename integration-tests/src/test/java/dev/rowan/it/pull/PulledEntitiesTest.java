package dev.rowan.it.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrations.pull.EntityPull;
import dev.rowan.migrations.pull.PullOptions;
import dev.rowan.migrations.pull.PulledEntities;
import dev.rowan.migrations.schema.Normalizer;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaFiles;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The schemas of real projects become entities, which the compiler takes without a warning, and
 * which need the schema that they come from.
 */
class PulledEntitiesTest {
  private static final Path SCHEMAS =
      Path.of("../migrations/src/test/resources/dev/rowan/migrations/schema");
  private static final Path PAGILA =
      Path.of("../samples/pagila/src/main/resources/dev/rowan/samples/pagila/schema.sql");

  /** A schema of a real project. */
  enum Project {
    PAGILA(PulledEntitiesTest.PAGILA),
    ODD(Path.of("../migrations/src/test/resources/dev/rowan/migrations/pull/odd.sql")),
    OVIRT(SCHEMAS.resolve("ovirt.sql")),
    DHIS2(SCHEMAS.resolve("dhis2.sql"));

    private final Path script;

    Project(Path script) {
      this.script = script;
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void classesNeedTheSchemaThatTheyComeFrom(Project project) throws Exception {
    needTheSchema(project, PullOptions.classes("com.example.pulled"));
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGILA", "ODD"})
  void recordsNeedTheSchemaThatTheyComeFrom(Project project) throws Exception {
    needTheSchema(project, PullOptions.records("com.example.pulled"));
  }

  private void needTheSchema(Project project, PullOptions options) throws Exception {
    try (TestDatabase database = PostgresServer.shared().newDatabase();
        Connection loading = database.connect();
        Connection connection = database.connect()) {
      run(loading, Files.readString(project.script));
      PulledEntities entities = EntityPull.pull(connection, options);
      assertThat(entities.write(folder.resolve("sources"))).isEmpty();
      assertThat(JavaSources.in(folder.resolve("sources")).compileTo(folder.resolve("classes")))
          .isEmpty();
      SchemaModel needed =
          Normalizer.normalize(connection, SchemaFiles.read(folder.resolve("classes")));
      SchemaModel found = SchemaReader.read(connection);
      Sayable sayable = new Sayable(found, needed, entities.notes());
      assertThat(SchemaDiff.between(sayable.database(), sayable.entities()).sql()).isEmpty();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
