package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.plan.SqlPlan.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The statements that write the rows of one table. */
final class Writing implements RowWriting {
  private final String table;
  private final List<PropertyModel> id;
  private final List<PropertyModel> properties;
  private final List<PropertyModel> inserted;
  private final List<PropertyModel> updated;
  private final EntityModel entity;
  private final Optional<PropertyModel> version;

  Writing(EntityModel entity) {
    this.entity = entity;
    this.table = Identifiers.quoted(entity.table());
    this.id = entity.id().properties();
    this.properties = entity.properties();
    this.inserted = Columns.select(properties, Columns::isInserted);
    this.updated = Columns.select(properties, Columns::isUpdated);
    this.version = entity.property(Role.VERSION);
  }

  @Override
  public Sql insert() {
    SqlLines lines = insertLines();
    return returning(lines, inserted, read(Columns::isReadAfterInsert));
  }

  /** What an insert writes: values of the instance, and the first version. */
  List<PropertyModel> insertedOrCounted() {
    return Columns.select(properties, p -> Columns.isInserted(p) || Columns.isCounted(p));
  }

  /** What an update writes: values of the instance, and the next version. */
  List<PropertyModel> updatedOrCounted() {
    return Columns.select(properties, p -> Columns.isUpdated(p) || Columns.isCounted(p));
  }

  private SqlLines insertLines() {
    List<PropertyModel> columns = insertedOrCounted();
    List<String> names = new ArrayList<>(Columns.names(columns));
    List<String> values = new ArrayList<>(columns.stream().map(Columns::insertValue).toList());
    Meant.sharing(entity)
        .ifPresent(
            subtype -> {
              names.add(Meant.discriminator(subtype.hierarchy()));
              values.add(subtype.literal());
            });
    if (names.isEmpty()) {
      return new SqlLines().line("insert into " + table + " default values");
    }
    return new SqlLines()
        .list("insert into " + table + " (", names, ")")
        .list("values (", values, ")");
  }

  @Override
  public Sql update() {
    List<PropertyModel> read = read(Columns::isReadAfterUpdate);
    List<PropertyModel> changed = updatedOrCounted();
    if (changed.isEmpty()) {
      List<String> columns = Columns.names(read.isEmpty() ? id : read);
      SqlLines lines = new SqlLines().list("select", columns).line("from " + table);
      return new Sql(lines.line("where " + isCurrent()).toString(), versionedId(), read);
    }
    SqlLines lines =
        new SqlLines()
            .line("update " + table)
            .list("set", changed.stream().map(Writing::assignment).toList())
            .line("where " + isCurrent());
    return returning(lines, Columns.concat(updated, versionedId()), read);
  }

  /** The id and the version, which a row must have. */
  List<PropertyModel> versionedId() {
    return Columns.concat(id, version.stream().toList());
  }

  /** Whether a row has the id and the version, and is alive. */
  private String isCurrent() {
    return new Meant(entity).and("", Conditions.equal(versionedId()));
  }

  @Override
  public Optional<Versioned> versioned() {
    return version.map(v -> new Versioned(deleteVersion(), lockVersion()));
  }

  private Sql deleteVersion() {
    SqlLines lines = new SqlLines().line("delete from " + table).line("where " + isCurrent());
    return new Sql(lines.toString(), versionedId(), List.of());
  }

  private Sql lockVersion() {
    SqlLines lines =
        new SqlLines()
            .list("select", Columns.names(id))
            .line("from " + table)
            .line("where " + isCurrent())
            .line("for update");
    return new Sql(lines.toString(), versionedId(), List.of());
  }

  /**
   * Columns that inserts do not write have no value in {@code excluded}, so they are bound again.
   */
  @Override
  public Sql save() {
    List<PropertyModel> read = read(Columns::isReadAfterSave);
    SqlLines lines = insertLines();
    conflict(read).forEach(lines::line);
    List<PropertyModel> boundAgain = Columns.select(updated, p -> !Columns.isInserted(p));
    return returning(lines, Columns.concat(inserted, boundAgain), read);
  }

  /** What happens where the id is there, in lines; the row is written if these are read of it. */
  List<String> conflict(List<PropertyModel> read) {
    SqlLines lines = new SqlLines().list("on conflict (", Columns.names(id), ")");
    if (!updated.isEmpty()) {
      lines.list("do update set", updated.stream().map(Writing::conflictAssignment).toList());
    } else if (read.isEmpty()) {
      lines.line("do nothing");
    } else {
      lines.list("do update set", id.stream().map(Writing::excluded).toList());
    }
    return lines.toString().lines().toList();
  }

  @Override
  public Sql deleteById() {
    return delete(Conditions.equal(id));
  }

  @Override
  public Sql deleteAllById() {
    return delete(Conditions.among(id));
  }

  private Sql delete(String condition) {
    String meant = new Meant(entity).andAny("", condition);
    SqlLines lines = new SqlLines().line("delete from " + table).line("where " + meant);
    return new Sql(lines.toString(), id, List.of());
  }

  List<PropertyModel> read(Predicate<PropertyModel> condition) {
    return Columns.read(entity, condition);
  }

  private static Sql returning(
      SqlLines lines, List<PropertyModel> parameters, List<PropertyModel> columns) {
    if (!columns.isEmpty()) {
      lines.list("returning", Columns.names(columns));
    }
    return new Sql(lines.toString(), parameters, columns);
  }

  /** What an update makes of a column. */
  static String assignment(PropertyModel property) {
    String value =
        property.is(Role.VERSION) ? Versions.next(property) : Columns.parameter(property);
    return Columns.name(property) + " = " + value;
  }

  private static String conflictAssignment(PropertyModel property) {
    return Columns.isInserted(property) ? excluded(property) : assignment(property);
  }

  private static String excluded(PropertyModel property) {
    return Columns.name(property) + " = excluded." + Columns.name(property);
  }
}
