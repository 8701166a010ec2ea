package dev.rowan.migrations.schema;

import static dev.rowan.migrations.schema.Change.Kind.RENAME;

import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What has another name now: somebody has to say it, since nothing in two schemas tells a new name
 * from something new.
 *
 * @param tables the tables
 * @param columns the columns
 */
public record Renames(List<TableRename> tables, List<ColumnRename> columns) {

  /** Nothing has another name. */
  public static final Renames NONE = new Renames(List.of(), List.of());

  /** Copies the lists. */
  public Renames {
    tables = List.copyOf(tables);
    columns = List.copyOf(columns);
  }

  /**
   * What could have been renamed: a table that is gone where one with the same columns is new, and
   * a column that is gone where one of the same type is new in its table. Each stands in one
   * proposal at most.
   */
  public static Renames proposed(SchemaModel from, SchemaModel to) {
    List<TableRename> tables = new ArrayList<>();
    List<ColumnRename> columns = new ArrayList<>();
    for (Table table : from.tables()) {
      if (to.table(table.name()).isEmpty()) {
        to.tables().stream()
            .filter(t -> from.table(t.name()).isEmpty() && isAlike(table, t))
            .filter(t -> tables.stream().noneMatch(r -> r.to().equals(t.name())))
            .findFirst()
            .ifPresent(t -> tables.add(new TableRename(table.name(), t.name())));
      } else {
        propose(table, to.table(table.name()).orElseThrow(), columns);
      }
    }
    return new Renames(tables, columns);
  }

  private static boolean isAlike(Table one, Table other) {
    return !one.columns().isEmpty()
        && one.name().schema().equals(other.name().schema())
        && one.columns().size() == other.columns().size()
        && one.columns().stream()
            .allMatch(
                c -> other.column(c.name()).filter(o -> o.type().equals(c.type())).isPresent());
  }

  private static void propose(Table from, Table to, List<ColumnRename> columns) {
    for (Column column : from.columns()) {
      if (to.column(column.name()).isEmpty()) {
        to.columns().stream()
            .filter(c -> from.column(c.name()).isEmpty() && c.type().equals(column.type()))
            .filter(
                c ->
                    columns.stream()
                        .noneMatch(r -> r.table().equals(to.name()) && r.to().equals(c.name())))
            .findFirst()
            .ifPresent(c -> columns.add(new ColumnRename(to.name(), column.name(), c.name())));
      }
    }
  }

  /**
   * The schema with the new names.
   *
   * @throws IllegalArgumentException when what is said to be renamed is not there
   */
  public SchemaModel rename(SchemaModel schema) {
    SchemaModel result = schema;
    for (TableRename rename : tables) {
      check(result.table(rename.from()).isPresent(), "There is no table " + rename.from());
      result = Renaming.of(rename).rename(result);
    }
    for (ColumnRename rename : columns) {
      boolean isThere =
          result.table(rename.table()).flatMap(table -> table.column(rename.from())).isPresent();
      check(isThere, "There is no column " + rename.table() + "." + rename.from());
      result = Renaming.of(rename).rename(result);
    }
    return result;
  }

  /** These, and of others what they do not say. */
  public Renames over(Renames others) {
    List<TableRename> allTables = new ArrayList<>(tables);
    others.tables().stream()
        .filter(o -> tables.stream().noneMatch(t -> isSame(t, o)))
        .forEach(allTables::add);
    List<ColumnRename> allColumns = new ArrayList<>(columns);
    others.columns().stream()
        .filter(o -> columns.stream().noneMatch(c -> isSame(c, o)))
        .forEach(allColumns::add);
    return new Renames(allTables, allColumns);
  }

  private static boolean isSame(TableRename one, TableRename other) {
    return one.from().equals(other.from()) || one.to().equals(other.to());
  }

  private static boolean isSame(ColumnRename one, ColumnRename other) {
    return one.table().equals(other.table())
        && (one.from().equals(other.from()) || one.to().equals(other.to()));
  }

  /** What gives the old names back. */
  public Renames reversed() {
    Map<QualifiedName, QualifiedName> old = new HashMap<>();
    tables.forEach(rename -> old.put(rename.to(), rename.from()));
    return new Renames(
        tables.stream().map(rename -> new TableRename(rename.to(), rename.from())).toList(),
        columns.stream()
            .map(
                rename ->
                    new ColumnRename(
                        old.getOrDefault(rename.table(), rename.table()),
                        rename.to(),
                        rename.from()))
            .toList());
  }

  /** The schema with the new names; the steps that give them are added to the others. */
  SchemaModel apply(SchemaModel from, SchemaModel to, SchemaDiff.Changes changes) {
    SchemaModel result = from;
    for (TableRename rename : tables) {
      check(result.table(rename.from()).isPresent(), "There is no table " + rename.from());
      check(to.table(rename.to()).isPresent(), "No table is to be called " + rename.to());
      check(result.table(rename.to()).isEmpty(), "There was a table " + rename.to() + " before");
      check(
          rename.from().schema().equals(rename.to().schema()),
          "A table keeps its schema: " + rename.from() + ", " + rename.to());
      changes.add(
          RENAME,
          rename.from().toString(),
          "alter table "
              + rename.from().sql()
              + " rename to "
              + Identifiers.quoted(rename.to().name()));
      result = Renaming.of(rename).rename(result);
    }
    for (ColumnRename rename : columns) {
      Table table = result.table(rename.table()).orElse(null);
      check(table != null, "There is no table " + rename.table());
      Table known = Objects.requireNonNull(table);
      check(
          known.column(rename.from()).isPresent(),
          "The table " + rename.table() + " has no column " + rename.from());
      check(
          known.column(rename.to()).isEmpty(),
          "The table " + rename.table() + " had a column " + rename.to() + " before");
      changes.add(
          RENAME,
          rename.table() + "." + rename.from(),
          "alter table "
              + rename.table().sql()
              + " rename column "
              + Identifiers.quoted(rename.from())
              + " to "
              + Identifiers.quoted(rename.to()));
      result = Renaming.of(rename).rename(result);
    }
    return result;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /**
   * Another name of a table.
   *
   * @param from the name in the first schema
   * @param to the name in the second
   */
  public record TableRename(QualifiedName from, QualifiedName to) {}

  /**
   * Another name of a column.
   *
   * @param table the table, by its name in the second schema
   * @param from the name in the first schema
   * @param to the name in the second
   */
  public record ColumnRename(QualifiedName table, String from, String to) {}
}
