package dev.rowan.migrations.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table. What a partition or a table that inherits has from its parents stands at those alone.
 *
 * @param name its name
 * @param columns its columns in their order
 * @param primaryKey the primary key
 * @param uniqueKeys the unique constraints, ordered by name, as all that follow
 * @param foreignKeys the foreign keys
 * @param checks the conditions
 * @param exclusions the exclusion constraints
 * @param indexes the indexes that belong to no constraint
 * @param kind what sets it apart from an ordinary table
 * @param comment the comment on it
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    @Nullable UniqueKey primaryKey,
    List<UniqueKey> uniqueKeys,
    List<ForeignKey> foreignKeys,
    List<Check> checks,
    List<Exclusion> exclusions,
    List<Index> indexes,
    TableKind kind,
    @Nullable String comment) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    uniqueKeys = List.copyOf(uniqueKeys);
    foreignKeys = List.copyOf(foreignKeys);
    checks = List.copyOf(checks);
    exclusions = List.copyOf(exclusions);
    indexes = List.copyOf(indexes);
  }

  /** The column of this name; empty when there is none. */
  public Optional<Column> column(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst();
  }
}
