package dev.rowan.migrations.explain;

import dev.rowan.migrations.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a database with what the server has counted.
 *
 * @param home the first schema on the search path
 * @param since since when the server counts, as a text; null when since the beginning
 * @param tables the tables and materialized views, by their names
 */
public record LiveSchema(
    String home, @Nullable String since, Map<QualifiedName, LiveTable> tables) {

  /** Copies the tables. */
  public LiveSchema {
    tables = Map.copyOf(tables);
  }

  /**
   * Reads what is there.
   *
   * @throws SQLException when the server refuses it
   */
  public static LiveSchema read(Connection connection) throws SQLException {
    return new LiveCatalog(connection).read();
  }

  /** The table of this name; empty for views, functions and what is not there. */
  public Optional<LiveTable> table(@Nullable QualifiedName name) {
    return name == null ? Optional.empty() : Optional.ofNullable(tables.get(name));
  }

  /** The tables, ordered by name, but for the partitions of others. */
  public List<LiveTable> whole() {
    return tables.values().stream()
        .filter(table -> table.root() == null)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  /** A name as entities have it: without the first schema on the search path. */
  public QualifiedName asInModel(QualifiedName name) {
    return name.schema().equals(home) ? QualifiedName.of(name.name()) : name;
  }
}
