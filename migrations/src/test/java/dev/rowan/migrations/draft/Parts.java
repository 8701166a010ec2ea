package dev.rowan.migrations.draft;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Table;
import java.util.List;
import java.util.Random;

/** A schema of which some things are missing, and which still holds together. */
final class Parts {
  private final SchemaModel all;
  private final Random random;

  private Parts(SchemaModel all, Random random) {
    this.all = all;
    this.random = random;
  }

  static SchemaModel of(SchemaModel all, Random random) {
    return new Parts(all, random).part();
  }

  private SchemaModel part() {
    return new SchemaModel(
        all.schemas(),
        all.extensions(),
        all.enums(),
        some(all.composites()),
        all.domains(),
        all.sequences(),
        all.tables().stream().filter(table -> isNeeded(table) || maybe()).map(this::part).toList(),
        all.views());
  }

  private boolean isNeeded(Table table) {
    return isRead(table)
        || all.sequences().stream()
            .anyMatch(s -> s.owner() != null && s.owner().table().equals(table.name()))
        || all.tables().stream()
            .flatMap(other -> other.foreignKeys().stream())
            .anyMatch(key -> key.table().equals(table.name()));
  }

  private boolean isRead(Table table) {
    return all.views().stream().anyMatch(view -> view.reads().contains(table.name()));
  }

  private Table part(Table table) {
    Table less =
        new Table(
            table.name(),
            table.columns(),
            table.primaryKey(),
            some(table.uniqueKeys()),
            some(table.foreignKeys()),
            some(table.checks()),
            some(table.exclusions()),
            some(table.indexes()),
            table.kind(),
            maybe() ? table.comment() : null);
    List<Column> columns =
        table.columns().stream()
            .filter(column -> isRead(table) || isUsed(column, less) || maybe())
            .toList();
    return new Table(
        less.name(),
        columns,
        less.primaryKey(),
        less.uniqueKeys(),
        less.foreignKeys(),
        less.checks(),
        less.exclusions(),
        less.indexes(),
        less.kind(),
        less.comment());
  }

  private static boolean isUsed(Column column, Table table) {
    String parts =
        ""
            + table.primaryKey()
            + table.uniqueKeys()
            + table.foreignKeys()
            + table.checks()
            + table.indexes();
    return parts.contains(column.name())
        || parts.contains(column.name().replace("\"", "\"\""))
        || table.column("twice").isPresent();
  }

  private <T> List<T> some(List<T> things) {
    return things.stream().filter(thing -> maybe()).toList();
  }

  private boolean maybe() {
    return random.nextBoolean();
  }
}
