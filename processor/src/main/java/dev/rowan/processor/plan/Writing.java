package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The statements that write. */
final class Writing {
  private final String table;
  private final List<PropertyModel> id;
  private final List<PropertyModel> properties;
  private final List<PropertyModel> inserted;
  private final List<PropertyModel> updated;
  private final EntityModel entity;

  Writing(EntityModel entity) {
    this.entity = entity;
    this.table = Identifiers.quoted(entity.table());
    this.id = entity.id().properties();
    this.properties = entity.properties();
    this.inserted = Columns.select(properties, Columns::isInserted);
    this.updated = Columns.select(properties, Columns::isUpdated);
  }

  Sql insert() {
    SqlLines lines = insertLines();
    return returning(lines, inserted, read(Columns::isReadAfterInsert));
  }

  private SqlLines insertLines() {
    if (inserted.isEmpty()) {
      return new SqlLines().line("insert into " + table + " default values");
    }
    return new SqlLines()
        .list("insert into " + table + " (", Columns.names(inserted), ")")
        .list("values (", inserted.stream().map(Columns::insertValue).toList(), ")");
  }

  /** Without a column to update, the row is only looked for. */
  Sql update() {
    List<PropertyModel> read = read(Columns::isReadAfterUpdate);
    if (updated.isEmpty()) {
      List<String> columns = Columns.names(read.isEmpty() ? id : read);
      SqlLines lines = new SqlLines().list("select", columns).line("from " + table);
      return new Sql(lines.line("where " + Conditions.equal(id)).toString(), id, read);
    }
    SqlLines lines =
        new SqlLines()
            .line("update " + table)
            .list("set", updated.stream().map(Writing::assignment).toList())
            .line("where " + Conditions.equal(id));
    return returning(lines, concat(updated, id), read);
  }

  /**
   * Columns that inserts do not write have no value in {@code excluded}, so they are bound again.
   */
  Sql save() {
    List<PropertyModel> read = read(Columns::isReadAfterInsert);
    List<String> names = Columns.names(id);
    SqlLines lines = insertLines().list("on conflict (", names, ")");
    List<PropertyModel> boundAgain = Columns.select(updated, p -> !Columns.isInserted(p));
    if (!updated.isEmpty()) {
      lines.list("do update set", updated.stream().map(Writing::conflictAssignment).toList());
    } else if (read.isEmpty()) {
      lines.line("do nothing");
    } else {
      lines.list("do update set", id.stream().map(Writing::excluded).toList());
    }
    return returning(lines, concat(inserted, boundAgain), read);
  }

  Sql deleteById() {
    return delete(Conditions.equal(id));
  }

  Sql deleteAllById() {
    return delete(Conditions.among(id));
  }

  private Sql delete(String condition) {
    SqlLines lines = new SqlLines().line("delete from " + table).line("where " + condition);
    return new Sql(lines.toString(), id, List.of());
  }

  /** These columns; of an embedded value, all or none, since it is made as a whole. */
  private List<PropertyModel> read(Predicate<PropertyModel> condition) {
    return Columns.select(
        properties,
        column ->
            condition.test(column)
                || entity.holding(column).stream()
                    .anyMatch(value -> value.columns().stream().anyMatch(condition)));
  }

  private static Sql returning(
      SqlLines lines, List<PropertyModel> parameters, List<PropertyModel> columns) {
    if (!columns.isEmpty()) {
      lines.list("returning", Columns.names(columns));
    }
    return new Sql(lines.toString(), parameters, columns);
  }

  private static String assignment(PropertyModel property) {
    return Columns.name(property) + " = " + Columns.parameter(property);
  }

  private static String conflictAssignment(PropertyModel property) {
    return Columns.isInserted(property) ? excluded(property) : assignment(property);
  }

  private static String excluded(PropertyModel property) {
    return Columns.name(property) + " = excluded." + Columns.name(property);
  }

  private static List<PropertyModel> concat(List<PropertyModel> first, List<PropertyModel> second) {
    List<PropertyModel> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
