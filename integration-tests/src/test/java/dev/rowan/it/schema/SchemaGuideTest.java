package dev.rowan.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.Normalizer;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Renames;
import dev.rowan.migrations.schema.SchemaDiff;
import dev.rowan.migrations.schema.SchemaFiles;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide about schemas. */
class SchemaGuideTest {
  private TestDatabase server;
  private Database db;

  @BeforeEach
  void open() {
    server = PostgresServer.shared().newDatabase();
    db = server.open();
  }

  @AfterEach
  void close() {
    db.close();
    server.close();
  }

  @Test
  void entitiesAgainstADatabase() throws Exception {
    assertThat(missing()).contains("create table city (");
    create();
    assertThat(missing()).isEmpty();
    try (Connection connection = db.dataSource().getConnection()) {
      SchemaModel schema = SchemaReader.read(connection);
      assertThat(schema.table(QualifiedName.of("city"))).isPresent();
    }
  }

  // region difference
  String missing() throws IOException, SQLException {
    SchemaModel entities = SchemaFiles.read(Path.of("target/classes"), this::isMine);
    try (Connection connection = db.dataSource().getConnection()) {
      SchemaModel wanted = Normalizer.normalize(connection, entities);
      SchemaModel found = SchemaReader.read(connection);
      return SchemaDiff.between(found, wanted).sql();
    }
  }

  // endregion

  // region create
  void create() throws IOException, SQLException {
    SchemaModel entities = SchemaFiles.read(Path.of("target/classes"), this::isMine);
    try (Connection connection = db.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (Change change : SchemaDiff.creating(entities).changes()) {
        statement.execute(change.sql());
      }
    }
  }

  // endregion

  @Test
  void renamed() {
    // region renames
    Renames renames =
        new Renames(
            List.of(new Renames.TableRename(QualifiedName.of("users"), QualifiedName.of("member"))),
            List.of(new Renames.ColumnRename(QualifiedName.of("member"), "mail", "email")));
    // endregion
    assertThat(renames.columns()).hasSize(1);
  }

  private boolean isMine(String entity) {
    return entity.startsWith("dev.rowan.it.schema.");
  }
}
