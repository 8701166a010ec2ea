package dev.rowan.migrations.schema;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs queries on the system catalogs, about the objects of some schemas. */
final class Catalog {

  private final Connection connection;
  private final String home;
  private final List<String> schemas;

  private Catalog(Connection connection, String home, List<String> schemas) {
    this.connection = connection;
    this.home = home;
    this.schemas = schemas;
  }

  /** Looks at the first schema on the search path and at these. */
  static Catalog of(Connection connection, List<String> others) throws SQLException {
    String home = text(connection, "select current_schema()");
    if (home == null) {
      throw new SQLException("No schema of the search path exists", "3F000");
    }
    List<String> schemas = new ArrayList<>(others);
    schemas.add(home);
    return new Catalog(connection, home, schemas);
  }

  /** Looks at all schemas that are not the server's own. */
  static Catalog ofAll(Connection connection) throws SQLException {
    List<String> all = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                """
                select nspname from pg_namespace
                where nspname !~ '^pg_' and nspname <> 'information_schema'
                  and not exists (
                    select from pg_depend
                    where classid = 'pg_namespace'::regclass and objid = pg_namespace.oid
                      and deptype = 'e')
                order by nspname
                """);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return of(connection, all);
  }

  /** The schemas that it looks at, but the first one on the search path. */
  List<String> others() {
    return schemas.stream().filter(s -> !s.equals(home)).distinct().sorted().toList();
  }

  /** Runs a query whose only parameter, if it has one, are the names of the schemas. */
  <T> List<T> query(String sql, Reading<T> reading) throws SQLException {
    List<T> result = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      if (select.getParameterMetaData().getParameterCount() > 0) {
        select.setArray(1, connection.createArrayOf("name", schemas.toArray()));
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          result.add(reading.read(new CatalogRow(rows, home)));
        }
      }
    }
    return result;
  }

  private static @Nullable String text(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Reading<T> {
    T read(CatalogRow row) throws SQLException;
  }

  /** A row of a catalog, column by column. */
  static final class CatalogRow {
    private final ResultSet row;
    private final String home;
    private int column;

    private CatalogRow(ResultSet row, String home) {
      this.row = row;
      this.home = home;
    }

    long number() throws SQLException {
      return row.getLong(++column);
    }

    boolean is() throws SQLException {
      return row.getBoolean(++column);
    }

    String text() throws SQLException {
      return row.getString(++column);
    }

    @Nullable String textOrNull() throws SQLException {
      return row.getString(++column);
    }

    /** Two columns: the schema and the name. */
    QualifiedName name() throws SQLException {
      String schema = text();
      return new QualifiedName(schema.equals(home) ? "" : schema, text());
    }

    /** Two columns as {@link #name}, which may be NULL. */
    @Nullable QualifiedName nameOrNull() throws SQLException {
      String schema = textOrNull();
      String name = textOrNull();
      return schema == null || name == null
          ? null
          : new QualifiedName(schema.equals(home) ? "" : schema, name);
    }

    List<String> texts() throws SQLException {
      Array array = row.getArray(++column);
      return array == null ? List.of() : List.of((String[]) array.getArray());
    }
  }
}
