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

  Reading(EntityModel entity) {
    this.table = Identifiers.quoted(entity.table());
    this.id = entity.id().properties();
    this.properties = entity.properties();
  }

  Sql findById() {
    return findBy(id);
  }

  Sql findBy(List<PropertyModel> key) {
    return rows(select().line("where " + Conditions.equal(key)), key);
  }

  Sql findAll() {
    return rows(orderedById(select()), List.of());
  }

  Sql findAllById() {
    return rows(orderedById(select().line("where " + Conditions.among(id))), id);
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

  private SqlLines select() {
    return new SqlLines().list("select", Columns.names(properties)).line("from " + table);
  }

  private SqlLines orderedById(SqlLines lines) {
    return lines.list("order by", Columns.names(id));
  }

  private Sql rows(SqlLines lines, List<PropertyModel> parameters) {
    return new Sql(lines.toString(), parameters, properties);
  }
}
