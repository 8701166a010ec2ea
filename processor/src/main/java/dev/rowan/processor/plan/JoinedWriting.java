package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.plan.SqlPlan.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements that write a subtype whose own columns stand in a table of its own: one for both
 * tables, that of the base first.
 */
final class JoinedWriting implements RowWriting {
  private final EntityModel entity;
  private final FamilyModel.Subtype subtype;
  private final String base;
  private final String own;
  private final String baseName;
  private final String ownName;
  private final List<PropertyModel> id;
  private final List<PropertyModel> baseColumns;
  private final List<PropertyModel> ownColumns;

  JoinedWriting(EntityModel entity) {
    this.entity = entity;
    this.subtype = entity.subtype().orElseThrow();
    this.base = Identifiers.quoted(subtype.hierarchy().table());
    this.own = Identifiers.quoted(entity.table());
    this.baseName = HierarchyTables.name(subtype.hierarchy().table());
    this.ownName = HierarchyTables.name(entity.table());
    this.id = entity.id().properties();
    this.baseColumns = entity.inherited();
    this.ownColumns = entity.own();
  }

  @Override
  public Sql insert() {
    List<PropertyModel> read = Columns.read(entity, Columns::isReadAfterInsert);
    List<PropertyModel> inserted = Columns.select(ownColumns, Columns::isInserted);
    List<String> names = Columns.concat(Columns.names(id), Columns.names(inserted));
    List<String> values =
        Columns.concat(Columns.names(id), inserted.stream().map(Columns::insertValue).toList());
    SqlLines lines = insertBase(read).list("insert into " + own + " (", names, ")");
    lines.list("select", values).line("from base");
    returning(lines, read.stream().map(this::inserted).toList());
    return new Sql(
        lines.toString(), Columns.select(entity.properties(), Columns::isInserted), read);
  }

  private SqlLines insertBase(List<PropertyModel> read) {
    List<PropertyModel> columns =
        Columns.select(baseColumns, p -> Columns.isInserted(p) || Columns.isCounted(p));
    List<String> names = new ArrayList<>(Columns.names(columns));
    List<String> values = new ArrayList<>(columns.stream().map(Columns::insertValue).toList());
    if (subtype.hierarchy().discriminator().isStored()) {
      names.add(Meant.discriminator(subtype.hierarchy()));
      values.add(subtype.literal());
    }
    SqlLines lines = new SqlLines().line("with base as (");
    if (names.isEmpty()) {
      lines.line("  insert into " + base + " default values");
    } else {
      lines.list("  insert into " + base + " (", names, ")").list("  values (", values, ")");
    }
    return lines.list("  returning", Columns.names(ofBase(read)), ")");
  }

  /** The key, and what is read of the base. */
  private List<PropertyModel> ofBase(List<PropertyModel> read) {
    return Stream.concat(id.stream(), read.stream().filter(baseColumns::contains))
        .distinct()
        .toList();
  }

  private String inserted(PropertyModel column) {
    boolean isHere = id.contains(column) || ownColumns.contains(column);
    return isHere ? Columns.name(column) : "(select " + Columns.name(column) + " from base)";
  }

  @Override
  public Sql update() {
    List<PropertyModel> inBase =
        Columns.select(baseColumns, p -> Columns.isUpdated(p) || Columns.isCounted(p));
    List<PropertyModel> inOwn = Columns.select(ownColumns, Columns::isUpdated);
    List<PropertyModel> read = Columns.read(entity, Columns::isReadAfterUpdate);
    if (inOwn.isEmpty()) {
      return inBase.isEmpty() && version().isEmpty() ? look(read) : updateBase(inBase, read);
    }
    return inBase.isEmpty() && version().isEmpty()
        ? updateOwn(inOwn, read)
        : updateBoth(inBase, inOwn, read);
  }

  private Sql look(List<PropertyModel> read) {
    HierarchyTables tables = new HierarchyTables(entity);
    List<String> columns = (read.isEmpty() ? id : read).stream().map(tables::name).toList();
    SqlLines lines = new SqlLines().list("select", columns);
    tables.from().forEach(lines::line);
    lines.line("where " + tables.meant(Conditions.equal(tables::name, id)));
    return new Sql(lines.toString(), id, read);
  }

  private Sql updateBase(List<PropertyModel> inBase, List<PropertyModel> read) {
    SqlLines lines = new SqlLines();
    changeBase(lines, "", inBase);
    returning(lines, read.stream().map(column -> here(column, baseColumns, own, ownName)).toList());
    return new Sql(lines.toString(), baseParameters(), read);
  }

  private Sql updateOwn(List<PropertyModel> inOwn, List<PropertyModel> read) {
    SqlLines lines = new SqlLines().line("update " + own);
    lines.list("set", inOwn.stream().map(Writing::assignment).toList());
    String isInBase = Conditions.same(baseName, ownName, id);
    String meant = new Meant(entity).and(column -> baseName + "." + Columns.name(column), isInBase);
    String exists = " and exists (select 1 from " + base + " where " + meant + ")";
    boolean isMarked = entity.property(Role.SOFT_DELETE).isPresent();
    lines.line("where " + Conditions.equal(id) + (isMarked ? exists : ""));
    returning(lines, read.stream().map(c -> here(c, ownColumns, base, baseName)).toList());
    return new Sql(lines.toString(), Columns.concat(inOwn, id), read);
  }

  /** A column of the table that is written, or of the other one. */
  private String here(
      PropertyModel column, List<PropertyModel> columns, String other, String otherName) {
    if (columns.contains(column)) {
      return Columns.name(column);
    }
    String name = otherName.equals(baseName) ? ownName : baseName;
    return "(select %s from %s where %s)"
        .formatted(Columns.name(column), other, Conditions.same(otherName, name, id));
  }

  private Sql updateBoth(
      List<PropertyModel> inBase, List<PropertyModel> inOwn, List<PropertyModel> read) {
    SqlLines lines = new SqlLines().line("with base as (");
    changeBase(lines, "  ", inBase);
    lines.list("  returning", Columns.names(ofBase(read)), ")");
    lines.line("update " + own);
    lines.list("set", inOwn.stream().map(Writing::assignment).toList());
    lines.line("from base").line("where " + Conditions.same(ownName, "base", id));
    returning(lines, read.stream().map(this::updated).toList());
    return new Sql(lines.toString(), Columns.concat(baseParameters(), inOwn), read);
  }

  private String updated(PropertyModel column) {
    return (baseColumns.contains(column) ? "base." : ownName + ".") + Columns.name(column);
  }

  /** Without a column to change the row is written as it is, which gives it a new version. */
  private void changeBase(SqlLines lines, String indent, List<PropertyModel> columns) {
    List<String> set =
        columns.isEmpty()
            ? Columns.names(id).stream().map(name -> name + " = " + name).toList()
            : columns.stream().map(Writing::assignment).toList();
    lines.line(indent + "update " + base).list(indent + "set", set);
    lines.line(indent + "where " + isCurrent());
  }

  private List<PropertyModel> baseParameters() {
    return Columns.concat(Columns.select(baseColumns, Columns::isUpdated), versionedId());
  }

  private Optional<PropertyModel> version() {
    return entity.property(Role.VERSION);
  }

  private List<PropertyModel> versionedId() {
    return Columns.concat(id, version().stream().toList());
  }

  /** Whether a row of the base has the id and the version, is alive, and one of this subtype. */
  private String isCurrent() {
    return new Meant(entity).and("", Conditions.equal(versionedId())) + " and " + goesOn();
  }

  private String goesOn() {
    return "exists (select 1 from "
        + own
        + " where "
        + Conditions.same(ownName, baseName, id)
        + ")";
  }

  @Override
  public Sql save() {
    throw new IllegalStateException("What stands in two tables is inserted or updated");
  }

  @Override
  public Sql deleteById() {
    return delete(Conditions.equal(id) + " and " + goesOn(), id);
  }

  @Override
  public Sql deleteAllById() {
    return delete(Conditions.among(id) + " and " + goesOn(), id);
  }

  /** The row of the base waits for others who change it, and tells whether it was meant. */
  private Sql delete(String condition, List<PropertyModel> parameters) {
    SqlLines lines = new SqlLines().line("with base as (");
    lines.line("  delete from " + base).line("  where " + condition);
    lines.list("  returning", Columns.names(id), ")");
    lines.line("delete from " + own).line("using base");
    lines.line("where " + Conditions.same(ownName, "base", id));
    return new Sql(lines.toString(), parameters, List.of());
  }

  @Override
  public Optional<Versioned> versioned() {
    return version().map(v -> new Versioned(delete(isCurrent(), versionedId()), lock()));
  }

  private Sql lock() {
    SqlLines lines = new SqlLines().list("select", Columns.names(id)).line("from " + base);
    lines.line("where " + isCurrent()).line("for update");
    return new Sql(lines.toString(), versionedId(), List.of());
  }

  private static void returning(SqlLines lines, List<String> columns) {
    if (!columns.isEmpty()) {
      lines.list("returning", columns);
    }
  }
}
