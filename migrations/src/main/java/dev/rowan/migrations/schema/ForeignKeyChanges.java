package dev.rowan.migrations.schema;

import static dev.rowan.migrations.schema.Change.Kind.ADD_FOREIGN_KEY;
import static dev.rowan.migrations.schema.Change.Kind.DROP_FOREIGN_KEY;

import dev.rowan.query.Identifiers;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The steps for foreign keys, which are dropped before all else and added after it. */
final class ForeignKeyChanges {

  private final SchemaModel from;
  private final SchemaModel to;
  private final Rebuilt rebuilt;
  private final SchemaDiff.Changes changes;

  ForeignKeyChanges(SchemaModel from, SchemaModel to, Rebuilt rebuilt, SchemaDiff.Changes changes) {
    this.from = from;
    this.to = to;
    this.rebuilt = rebuilt;
    this.changes = changes;
  }

  void add() {
    for (Table table : from.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        if (!stays(table, key) && !goesWith(table, key)) {
          alter(DROP_FOREIGN_KEY, table, "drop constraint " + Identifiers.quoted(key.name()));
        }
      }
    }
    for (Table table : to.tables()) {
      for (ForeignKey key : table.foreignKeys()) {
        boolean isThere =
            from.table(table.name())
                .filter(t -> t.foreignKeys().contains(key) && stays(t, key))
                .isPresent();
        if (!isThere) {
          alter(ADD_FOREIGN_KEY, table, "add " + Ddl.foreignKey(key));
        }
      }
    }
  }

  /** Whether a table is dropped, and no other one has to wait for that. */
  private boolean goesWith(Table table, ForeignKey key) {
    return isGone(table.name()) && key.table().equals(table.name());
  }

  private boolean stays(Table table, ForeignKey key) {
    return !isGone(table.name())
        && !isGone(key.table())
        && to.table(table.name()).filter(t -> t.foreignKeys().contains(key)).isPresent()
        && key.columns().stream().noneMatch(column -> isNew(table.name(), column))
        && key.references().stream().noneMatch(column -> isNew(key.table(), column))
        && isKept(key);
  }

  private boolean isGone(QualifiedName table) {
    return to.table(table).isEmpty() || rebuilt.isAgain(table);
  }

  private boolean isNew(QualifiedName table, String column) {
    return rebuilt.isNew(table, column) || rebuilt.isAgain(table, column);
  }

  /** Whether the key to which it refers is the same as before, by whatever name. */
  private boolean isKept(ForeignKey key) {
    Set<Object> before = keysFor(key, from);
    return !before.isEmpty() && before.equals(keysFor(key, to));
  }

  private static Set<Object> keysFor(ForeignKey key, SchemaModel schema) {
    Set<String> columns = Set.copyOf(key.references());
    Set<Object> found = new HashSet<>();
    for (Table table : schema.table(key.table()).stream().toList()) {
      Stream.ofNullable(table.primaryKey())
          .filter(unique -> Set.copyOf(unique.columns()).equals(columns))
          .forEach(unique -> found.add("primary key " + unique.columns()));
      table.uniqueKeys().stream()
          .filter(unique -> Set.copyOf(unique.columns()).equals(columns))
          .forEach(unique -> found.add("unique " + unique.columns()));
      table.indexes().stream()
          .filter(index -> index.isUnique() && Set.copyOf(index.keys()).equals(columns))
          .forEach(found::add);
    }
    return found;
  }

  private void alter(Change.Kind kind, Table table, String what) {
    changes.add(kind, table.name().toString(), "alter table " + table.name().sql() + " " + what);
  }
}
