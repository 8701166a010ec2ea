package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.TableName;
import dev.rowan.processor.plan.SqlPlan.Versioned;
import java.util.List;
import java.util.Optional;

/**
 * The statements that delete rows of a base with those of joined tables. What else it writes, its
 * subtypes write.
 */
final class BaseWriting implements RowWriting {
  private final EntityModel entity;
  private final Writing own;
  private final String base;
  private final List<PropertyModel> id;

  BaseWriting(EntityModel entity) {
    this.entity = entity;
    this.own = new Writing(entity);
    this.base = Identifiers.quoted(entity.table());
    this.id = entity.id().properties();
  }

  @Override
  public Sql insert() {
    return own.insert();
  }

  @Override
  public Sql update() {
    return own.update();
  }

  @Override
  public Sql save() {
    return own.save();
  }

  @Override
  public Sql deleteById() {
    return delete(Conditions.equal(id));
  }

  @Override
  public Sql deleteAllById() {
    return delete(Conditions.among(id));
  }

  @Override
  public Optional<Versioned> versioned() {
    return own.versioned();
  }

  /** The rows are locked first, so that nobody lets them go on in another table. */
  private Sql delete(String condition) {
    SqlLines lines = new SqlLines().line("with base as (");
    lines.list("  select", Columns.names(id)).line("  from " + base);
    lines.line("  where " + condition).line("  for update),");
    List<EntityModel> subtypes = entity.base().orElseThrow().subtypes();
    for (int i = 0; i < subtypes.size(); i++) {
      lines.line("deleted_" + (i + 1) + " as (");
      deleteFrom(lines, "  ", subtypes.get(i).table(), i == subtypes.size() - 1 ? ")" : "),");
    }
    deleteFrom(lines, "", entity.table(), "");
    return new Sql(lines.toString(), id, List.of());
  }

  private void deleteFrom(SqlLines lines, String indent, TableName table, String end) {
    lines.line(indent + "delete from " + Identifiers.quoted(table));
    lines.line(indent + "using base");
    String name = HierarchyTables.name(table);
    lines.line(indent + "where " + Conditions.same(name, "base", id) + end);
  }
}
