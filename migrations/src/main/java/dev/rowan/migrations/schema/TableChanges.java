package dev.rowan.migrations.schema;

import static dev.rowan.migrations.schema.Change.Kind.ALTER_TABLE;
import static dev.rowan.migrations.schema.Change.Kind.COMMENT;
import static dev.rowan.migrations.schema.Change.Kind.CREATE_TABLE;
import static dev.rowan.migrations.schema.Change.Kind.DROP_TABLE;

import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps for tables. */
final class TableChanges {

  private final SchemaModel from;
  private final SchemaModel to;
  private final Rebuilt rebuilt;
  private final SchemaDiff.Changes changes;

  TableChanges(SchemaModel from, SchemaModel to, Rebuilt rebuilt, SchemaDiff.Changes changes) {
    this.from = from;
    this.to = to;
    this.rebuilt = rebuilt;
    this.changes = changes;
  }

  void add() {
    List<Table> gone = new ArrayList<>(childrenLast(from.tables()));
    Collections.reverse(gone);
    for (Table table : gone) {
      if (isGone(table)) {
        changes.add(DROP_TABLE, table.name().toString(), "drop table " + table.name().sql());
      }
    }
    ForeignKeyChanges foreignKeys = new ForeignKeyChanges(from, to, rebuilt, changes);
    for (Table table : childrenLast(to.tables())) {
      Table old = from.table(table.name()).filter(t -> !isGone(t)).orElse(null);
      if (old == null) {
        create(table);
      } else {
        change(old, table);
      }
      new ConstraintChanges(table, old, rebuilt, changes).add();
      new IndexChanges(table.name(), rebuilt, changes)
          .add(old == null ? List.of() : old.indexes(), table.indexes());
      comments(table, old);
    }
    foreignKeys.add();
  }

  private boolean isGone(Table table) {
    return to.table(table.name()).isEmpty() || rebuilt.isAgain(table.name());
  }

  private void create(Table table) {
    changes.add(CREATE_TABLE, table.name().toString(), Ddl.table(table));
  }

  private void change(Table old, Table young) {
    TableKind before = old.kind();
    TableKind after = young.kind();
    if (before.isUnlogged() != after.isUnlogged()) {
      alter(young, after.isUnlogged() ? "set unlogged" : "set logged");
    }
    for (String option : before.options()) {
      String name = option.substring(0, option.indexOf('='));
      if (after.options().stream().noneMatch(o -> o.startsWith(name + "="))) {
        alter(young, "reset (" + name + ")");
      }
    }
    List<String> options =
        after.options().stream().filter(o -> !before.options().contains(o)).toList();
    if (!options.isEmpty()) {
      alter(young, "set (" + String.join(", ", options) + ")");
    }
    before.inherits().stream()
        .filter(parent -> !after.inherits().contains(parent))
        .forEach(parent -> alter(young, "no inherit " + parent.sql()));
    after.inherits().stream()
        .filter(parent -> !before.inherits().contains(parent))
        .forEach(parent -> alter(young, "inherit " + parent.sql()));
    new ColumnChanges(young.name(), rebuilt, changes).add(old.columns(), young.columns());
  }

  private void alter(Table table, String what) {
    changes.add(
        ALTER_TABLE, table.name().toString(), "alter table " + table.name().sql() + " " + what);
  }

  private void comments(Table table, @Nullable Table old) {
    comment("table", table.name().sql(), old == null ? null : old.comment(), table.comment());
    for (Column column : table.columns()) {
      Column before =
          old == null || rebuilt.isAgain(table.name(), column.name())
              ? null
              : old.column(column.name()).orElse(null);
      comment(
          "column",
          table.name().sql() + "." + Identifiers.quoted(column.name()),
          before == null ? null : before.comment(),
          column.comment());
    }
  }

  private void comment(String kind, String name, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      changes.add(COMMENT, name, Ddl.comment(kind, name, after));
    }
  }

  /** The tables, each behind those of which it is a partition or from which it inherits. */
  private static Collection<Table> childrenLast(List<Table> tables) {
    Map<QualifiedName, Table> all = new LinkedHashMap<>();
    tables.forEach(table -> all.put(table.name(), table));
    Map<QualifiedName, Table> ordered = new LinkedHashMap<>();
    tables.forEach(table -> order(table, all, ordered));
    return ordered.values();
  }

  private static void order(
      @Nullable Table table, Map<QualifiedName, Table> all, Map<QualifiedName, Table> ordered) {
    if (table == null || ordered.containsKey(table.name())) {
      return;
    }
    TableKind kind = table.kind();
    if (kind.partition() != null) {
      order(all.get(kind.partition().parent()), all, ordered);
    }
    kind.inherits().forEach(parent -> order(all.get(parent), all, ordered));
    ordered.put(table.name(), table);
  }
}
