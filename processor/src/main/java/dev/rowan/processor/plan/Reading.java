package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import java.util.List;

/** The statements that read. */
final class Reading {
  private final String table;
  private final List<PropertyModel> id;
  private final List<PropertyModel> properties;
  private final JoinedTables joined;

  Reading(EntityModel entity) {
    this.table = Identifiers.quoted(entity.table());
    this.id = entity.id().properties();
    this.properties = entity.properties();
    this.joined = new JoinedTables(entity);
  }

  Sql findById() {
    return findBy(id);
  }

  Sql findBy(List<PropertyModel> key) {
    return rows(
        joined.select(table).line("where " + Conditions.equal(joined.qualifier(), key)), key);
  }

  Sql findAll() {
    return rows(orderedById(joined.select(table)), List.of());
  }

  Sql findAllById() {
    return rows(
        orderedById(joined.select(table).line("where " + Conditions.among(joined.qualifier(), id))),
        id);
  }

  Sql existsById() {
    SqlLines lines =
        new SqlLines()
            .line("select exists (select 1 from " + table + " where " + Conditions.equal(id) + ")");
    return new Sql(lines.toString(), id, List.of());
  }

  Sql count() {
    return new Sql("select count(*) from " + table, List.of(), List.of());
  }

  private SqlLines orderedById(SqlLines lines) {
    return lines.list(
        "order by", id.stream().map(column -> joined.qualifier() + Columns.name(column)).toList());
  }

  private Sql rows(SqlLines lines, List<PropertyModel> parameters) {
    return new Sql(lines.toString(), parameters, properties);
  }
}
