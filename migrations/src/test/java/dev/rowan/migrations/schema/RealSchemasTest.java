package dev.rowan.migrations.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of real projects are read, made again in an empty database, and taken away. */
class RealSchemasTest {

  private static final Path SCHEMAS = Path.of("src/test/resources/dev/rowan/migrations/schema");
  private static final Path PAGILA =
      Path.of("../samples/pagila/src/main/resources/dev/rowan/samples/pagila/schema.sql");

  @ParameterizedTest
  @ValueSource(strings = {"ovirt.sql", "dhis2.sql"})
  void whatIsReadMakesTheSameSchema(String file) throws Exception {
    SchemaModel schema = read(SCHEMAS.resolve(file));
    assertThat(schema.tables()).hasSizeGreaterThan(150);
    try (TestDatabase empty = PostgresServer.shared().newDatabase();
        Connection connection = empty.connect()) {
      apply(connection, SchemaDiff.creating(schema));
      SchemaModel again = SchemaReader.read(connection);
      assertThat(SchemaDiff.between(again, schema).sql()).isEmpty();
      assertThat(SchemaDiff.between(schema, again).sql()).isEmpty();
      assertThat(SchemaReader.others(connection)).isEmpty();
      apply(connection, SchemaDiff.between(again, SchemaModel.EMPTY));
      assertThat(SchemaReader.read(connection)).isEqualTo(SchemaModel.EMPTY);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ovirt.sql", "dhis2.sql"})
  void anEmptySchemaBesideMakesNoDifference(String file) throws Exception {
    SchemaModel schema = read(SCHEMAS.resolve(file));
    try (TestDatabase empty = PostgresServer.shared().newDatabase();
        Connection connection = empty.connect()) {
      SchemaModel normal = Normalizer.normalize(connection, schema);
      assertThat(SchemaDiff.between(schema, normal).sql()).isEmpty();
      assertThat(SchemaReader.read(connection)).isEqualTo(SchemaModel.EMPTY);
    }
  }

  @Test
  void pagilaIsReadWhole() throws Exception {
    try (TestDatabase pagila = PostgresServer.shared().newDatabase();
        Connection loading = pagila.connect();
        Connection connection = pagila.connect()) {
      run(loading, Files.readString(PAGILA));
      SchemaModel schema = SchemaReader.read(connection);
      assertThat(SchemaReader.others(connection))
          .anyMatch(other -> other.startsWith("function film_in_stock("));
      SchemaModel normal = Normalizer.normalize(connection, schema);
      assertThat(SchemaDiff.between(schema, normal).sql()).isEmpty();
      assertThat(SchemaDiff.between(schema, SchemaReader.read(connection)).isEmpty()).isTrue();
    }
  }

  private static SchemaModel read(Path script) throws IOException, SQLException {
    try (TestDatabase database = PostgresServer.shared().newDatabase();
        Connection connection = database.connect()) {
      run(connection, Files.readString(script));
      return SchemaReader.read(connection);
    }
  }

  static void apply(Connection connection, SchemaDiff diff) throws SQLException {
    for (Change change : diff.changes()) {
      try {
        run(connection, change.sql());
      } catch (SQLException e) {
        throw new SQLException(e.getMessage() + "\n" + change.sql() + "\nof\n" + diff.sql(), e);
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
