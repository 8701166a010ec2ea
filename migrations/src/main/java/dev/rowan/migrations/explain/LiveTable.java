package dev.rowan.migrations.explain;

import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.query.Identifiers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as the server knows it.
 *
 * @param name its name, always with its schema
 * @param root the table of which it is a partition; null when it is none
 * @param isPartitioned whether it has partitions
 * @param rows how many rows it has, about
 * @param scans how often it was read from its beginning to its end
 * @param scannedRows how many rows were read so
 * @param indexScans how often its rows were found by an index
 * @param columns the types of its columns, by their names
 * @param indexes its indexes
 * @param foreignKeys its foreign keys
 */
public record LiveTable(
    QualifiedName name,
    @Nullable QualifiedName root,
    boolean isPartitioned,
    double rows,
    long scans,
    long scannedRows,
    long indexScans,
    Map<String, String> columns,
    List<LiveIndex> indexes,
    List<LiveKey> foreignKeys) {

  /** Copies what it has. */
  public LiveTable {
    columns = Map.copyOf(columns);
    indexes = List.copyOf(indexes);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /**
   * A foreign key.
   *
   * @param name the name of the constraint
   * @param columns the columns
   * @param table the table they refer to
   */
  public record LiveKey(String name, List<String> columns, QualifiedName table) {}

  /** The table where an index for it is made: that of which it is a partition, or itself. */
  public QualifiedName indexed() {
    return root == null ? name : root;
  }

  /** How it is called in SQL, with its schema unless that is {@code public}. */
  public static String text(QualifiedName name) {
    return name.schema().equals("public") ? Identifiers.quoted(name.name()) : name.sql();
  }
}
