package dev.rowan.migrations.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reads what stands in a database from its <a
 * href="https://www.postgresql.org/docs/current/catalogs.html">catalogs</a>. What belongs to an
 * extension is left out, and what the model has no place for: {@link #others} names it.
 */
public final class SchemaReader {

  private SchemaReader() {}

  /**
   * Reads all schemas that are not the server's own.
   *
   * @throws SQLException when the server refuses it, or the search path has no schema that exists
   */
  public static SchemaModel read(Connection connection) throws SQLException {
    return read(Catalog.ofAll(connection));
  }

  /**
   * Reads the first schema on the search path and these.
   *
   * @throws SQLException when the server refuses it, or the search path has no schema that exists
   */
  public static SchemaModel read(Connection connection, Collection<String> schemas)
      throws SQLException {
    return read(Catalog.of(connection, List.copyOf(schemas)));
  }

  /**
   * Names what stands in the schemas of {@link #read(Connection)} and is no part of the model, each
   * with its kind: {@code function film_in_stock}. Ordered by kind and name.
   *
   * @throws SQLException when the server refuses it
   */
  public static List<String> others(Connection connection) throws SQLException {
    return OtherObjects.read(Catalog.ofAll(connection));
  }

  /**
   * Reads the columns of views and materialized views, of which the model has the names alone.
   *
   * @throws SQLException when the server refuses it, or the search path has no schema that exists
   */
  public static Map<QualifiedName, List<Column>> columnsOfViews(Connection connection)
      throws SQLException {
    return ColumnCatalog.ofViews(Catalog.ofAll(connection));
  }

  private static SchemaModel read(Catalog catalog) throws SQLException {
    return new SchemaModel(
        catalog.others(),
        TypeCatalog.extensions(catalog),
        TypeCatalog.enums(catalog),
        TypeCatalog.composites(catalog),
        TypeCatalog.domains(catalog),
        SequenceCatalog.read(catalog),
        TableCatalog.read(catalog),
        ViewCatalog.read(catalog));
  }
}
