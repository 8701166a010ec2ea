package dev.rowan.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.Normalizer;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaFiles;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the entities of each test to an empty database, in which nothing is left to be done. */
class EntitySchemaTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Pattern ENTITY =
      Pattern.compile("\\{\"entity\": \"(dev\\.rowan\\.it\\.\\w+)");

  static Set<String> packages() throws IOException {
    return ENTITY
        .matcher(Files.readString(CLASSES.resolve(SchemaFiles.PATH)))
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void entitiesMakeTheirSchema(String name) throws Exception {
    SchemaModel entities = SchemaFiles.read(CLASSES, entity -> entity.startsWith(name + "."));
    try (TestDatabase empty = PostgresServer.shared().newDatabase();
        Connection connection = empty.connect()) {
      makeForeign(connection);
      SchemaModel before = SchemaReader.read(connection);
      SchemaModel wanted = Normalizer.normalize(connection, entities);
      run(connection, SchemaDiff.creating(entities));
      SchemaModel made = SchemaReader.read(connection);
      assertThat(SchemaDiff.between(made, wanted).sql())
          .isEqualTo(SchemaDiff.between(before, SchemaModel.EMPTY).sql());
      run(connection, SchemaDiff.between(made, before));
      assertThat(SchemaReader.read(connection)).isEqualTo(before);
    }
  }

  @Test
  void annotationsOfJakartaNameIndexesAndConstraints() throws IOException {
    SchemaModel office =
        SchemaFiles.read(
            Path.of("target/test-classes"),
            entity -> entity.startsWith("dev.rowan.it.jakarta.office."));
    assertThat(SchemaDiff.creating(office).sql())
        .contains("create index staff_by_name on office.staff (full_name desc, floor);")
        .containsPattern("create unique index \\S+ on office.staff \\(boss, team_id( asc)?\\);")
        .contains("constraint staff_has_boss foreign key (boss) references office.staff");
  }

  /** What is named in the text of an annotation alone is made by somebody else. */
  private static void makeForeign(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create type notice_kind as enum ('MAIL', 'PARCEL')");
      statement.execute("create sequence scrambles");
      statement.execute(
          "create function scrambled(bigint) returns bigint immutable language sql"
              + " as 'select $1'");
    }
  }

  private static void run(Connection connection, SchemaDiff diff) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Change change : diff.changes()) {
        statement.execute(change.sql());
      }
    }
  }
}
