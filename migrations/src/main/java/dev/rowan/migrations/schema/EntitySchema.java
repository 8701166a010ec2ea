package dev.rowan.migrations.schema;

import dev.rowan.migrations.schema.Renames.ColumnRename;
import dev.rowan.migrations.schema.Renames.TableRename;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the entities of a database say of it.
 *
 * @param schema what they need
 * @param classes the names of their classes, by their tables; tables between two entities have none
 * @param renamed what had another name at some time, by {@code @RenamedFrom}
 */
public record EntitySchema(
    SchemaModel schema, Map<QualifiedName, String> classes, Renames renamed) {

  /** Copies the map. */
  public EntitySchema {
    classes = Map.copyOf(classes);
  }

  /**
   * What is to be renamed in a database: the old name is there, and the new one is not.
   *
   * @param found what is there
   * @throws IllegalArgumentException when the old name is that of another table of the entities
   */
  public Renames renames(SchemaModel found) {
    List<TableRename> tables = new ArrayList<>();
    for (TableRename rename : renamed.tables()) {
      boolean isDue = found.table(rename.from()).isPresent() && found.table(rename.to()).isEmpty();
      if (isDue) {
        checkGone(rename);
      }
      if (isDue && tables.stream().noneMatch(t -> t.from().equals(rename.from()))) {
        tables.add(rename);
      }
    }
    List<ColumnRename> columns =
        renamed.columns().stream().filter(c -> isDue(c, before(c.table(), tables), found)).toList();
    return new Renames(tables, columns);
  }

  /** The compiler says so where both entities are in one package, and are compiled together. */
  private void checkGone(TableRename rename) {
    if (schema.table(rename.from()).isPresent()) {
      throw new IllegalArgumentException(
          "%s is renamed from %s, which is the table of %s; what is renamed is there no more; write another name, or remove @RenamedFrom"
              .formatted(
                  classes.getOrDefault(rename.to(), rename.to().toString()),
                  rename.from(),
                  classes.getOrDefault(rename.from(), "two entities together")));
    }
  }

  /** The name of a table in the database. */
  private static QualifiedName before(QualifiedName table, List<TableRename> tables) {
    return tables.stream()
        .filter(t -> t.to().equals(table))
        .map(TableRename::from)
        .findFirst()
        .orElse(table);
  }

  private static boolean isDue(ColumnRename rename, QualifiedName table, SchemaModel found) {
    return found
        .table(table)
        .filter(t -> t.column(rename.from()).isPresent() && t.column(rename.to()).isEmpty())
        .isPresent();
  }
}
