package dev.rowan.migrations.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** From any schema to any other and back again, on a real server. */
class SchemaDiffPropertyTest {

  private static TestDatabase database;

  @BeforeContainer
  static void create() {
    database = PostgresServer.shared().newDatabase();
  }

  @AfterContainer
  static void drop() {
    database.close();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void upGivesTheSecondAndDownTheFirst(
      @ForAll("schemas") SchemaModel one, @ForAll("schemas") SchemaModel two) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      SchemaModel from = Normalizer.normalize(connection, one);
      SchemaModel to = Normalizer.normalize(connection, two);
      RealSchemasTest.apply(connection, SchemaDiff.creating(from));
      isNow(connection, from);
      RealSchemasTest.apply(connection, SchemaDiff.between(from, to));
      isNow(connection, to);
      RealSchemasTest.apply(connection, SchemaDiff.between(to, from));
      isNow(connection, from);
      RealSchemasTest.apply(connection, SchemaDiff.between(from, SchemaModel.EMPTY));
      isNow(connection, SchemaModel.EMPTY);
      connection.rollback();
    }
  }

  @Property(tries = 60)
  void nothingIsToBeDoneForTheSame(@ForAll("schemas") SchemaModel schema) {
    assertThat(SchemaDiff.between(schema, schema).changes()).isEmpty();
    assertThat(Renames.proposed(schema, schema)).isEqualTo(Renames.NONE);
  }

  private static void isNow(Connection connection, SchemaModel wanted) throws SQLException {
    SchemaModel now = SchemaReader.read(connection);
    assertThat(SchemaDiff.between(now, wanted).sql()).isEmpty();
    assertThat(SchemaDiff.between(wanted, now).sql()).isEmpty();
  }

  @Provide
  Arbitrary<SchemaModel> schemas() {
    return RandomSchemas.any();
  }
}
