package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import java.util.List;

/** The statements that read. */
final class Reading {
  private final String table;
  private final List<PropertyModel> id;
  private final List<PropertyModel> properties;
  private final ReadTables tables;
  private final Meant meant;
  private final boolean isMarkedElsewhere;

  Reading(EntityModel entity) {
    this.table = Identifiers.quoted(entity.table());
    this.id = entity.id().properties();
    this.properties = entity.properties();
    this.tables = ReadTables.of(entity);
    this.meant = new Meant(entity);
    this.isMarkedElsewhere =
        entity.isJoined()
            && entity.subtype().isPresent()
            && entity.property(Role.SOFT_DELETE).isPresent();
  }

  Sql findById() {
    return findBy(id);
  }

  Sql findBy(List<PropertyModel> key) {
    return rows(where(Conditions.equal(tables::name, key)), key);
  }

  Sql findAll() {
    SqlLines all = where("");
    return rows(id.isEmpty() ? all : orderedById(all), List.of());
  }

  Sql findAllById() {
    return rows(orderedById(where(Conditions.among(tables::name, id))), id);
  }

  Sql existsById() {
    if (isMarkedElsewhere) {
      SqlLines lines = new SqlLines().line("select exists (").line("  select 1");
      tables.from().forEach(line -> lines.line("  " + line));
      lines.line("  where " + tables.meant(Conditions.equal(tables::name, id)) + ")");
      return new Sql(lines.toString(), id, List.of());
    }
    String condition = meant.and("", Conditions.equal(id));
    SqlLines lines =
        new SqlLines().line("select exists (select 1 from " + table + " where " + condition + ")");
    return new Sql(lines.toString(), id, List.of());
  }

  Sql count() {
    if (isMarkedElsewhere) {
      SqlLines lines = new SqlLines().line("select count(*)");
      tables.from().forEach(lines::line);
      return new Sql(lines.line("where " + tables.meant("")).toString(), List.of(), List.of());
    }
    String condition = meant.and("", "");
    String where = condition.isEmpty() ? "" : " where " + condition;
    return new Sql("select count(*) from " + table + where, List.of(), List.of());
  }

  private SqlLines where(String condition) {
    String all = tables.meant(condition);
    SqlLines lines = tables.select();
    return all.isEmpty() ? lines : lines.line("where " + all);
  }

  private SqlLines orderedById(SqlLines lines) {
    return lines.list("order by", id.stream().map(tables::name).toList());
  }

  private Sql rows(SqlLines lines, List<PropertyModel> parameters) {
    return new Sql(lines.toString(), parameters, properties);
  }
}
