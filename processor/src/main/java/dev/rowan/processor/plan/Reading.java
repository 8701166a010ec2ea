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
  private final Meant meant;

  Reading(EntityModel entity) {
    this.table = Identifiers.quoted(entity.table());
    this.id = entity.id().properties();
    this.properties = entity.properties();
    this.joined = new JoinedTables(entity);
    this.meant = new Meant(entity);
  }

  Sql findById() {
    return findBy(id);
  }

  Sql findBy(List<PropertyModel> key) {
    return rows(where(Conditions.equal(joined.qualifier(), key)), key);
  }

  Sql findAll() {
    SqlLines all = where("");
    return rows(id.isEmpty() ? all : orderedById(all), List.of());
  }

  Sql findAllById() {
    return rows(orderedById(where(Conditions.among(joined.qualifier(), id))), id);
  }

  Sql existsById() {
    String condition = meant.and("", Conditions.equal(id));
    SqlLines lines =
        new SqlLines().line("select exists (select 1 from " + table + " where " + condition + ")");
    return new Sql(lines.toString(), id, List.of());
  }

  Sql count() {
    String condition = meant.and("", "");
    String where = condition.isEmpty() ? "" : " where " + condition;
    return new Sql("select count(*) from " + table + where, List.of(), List.of());
  }

  private SqlLines where(String condition) {
    String all = meant.and(joined.qualifier(), condition);
    SqlLines lines = joined.select(table);
    return all.isEmpty() ? lines : lines.line("where " + all);
  }

  private SqlLines orderedById(SqlLines lines) {
    return lines.list(
        "order by", id.stream().map(column -> joined.qualifier() + Columns.name(column)).toList());
  }

  private Sql rows(SqlLines lines, List<PropertyModel> parameters) {
    return new Sql(lines.toString(), parameters, properties);
  }
}
