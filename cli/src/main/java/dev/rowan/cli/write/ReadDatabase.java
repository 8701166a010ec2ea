package dev.rowan.cli.write;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.migrations.MigrationOptions;
import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SchemaReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a database, but for the tables in which migrations keep what they have done.
 *
 * @param schema the schema
 * @param columnsOfViews the columns of its views
 */
record ReadDatabase(SchemaModel schema, Map<QualifiedName, List<Column>> columnsOfViews) {
  private static final Set<String> HISTORY =
      Set.of(MigrationOptions.DEFAULT_TABLE, MigrationOptions.DEFAULT_TABLE + "_runs");

  static ReadDatabase of(ConnectionOptions options) throws SQLException {
    try (Connection connection = options.source().getConnection()) {
      return new ReadDatabase(
          withoutHistory(SchemaReader.read(connection)), SchemaReader.columnsOfViews(connection));
    }
  }

  private static SchemaModel withoutHistory(SchemaModel schema) {
    return new SchemaModel(
        schema.schemas(),
        schema.extensions(),
        schema.enums(),
        schema.composites(),
        schema.domains(),
        schema.sequences(),
        schema.tables().stream().filter(t -> !HISTORY.contains(t.name().name())).toList(),
        schema.views());
  }
}
