package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.plan.SetPlan.Statement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that write many rows at once, made as those of {@link Writing} for one. */
final class SetWriting {
  private static final String ALIAS = "t";
  private static final int LONGEST_CONSTANT = 65_535;
  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

  private final EntityModel entity;
  private final Writing one;
  private final String table;
  private final List<PropertyModel> id;

  SetWriting(EntityModel entity, Writing one) {
    this.entity = entity;
    this.one = one;
    this.table = Identifiers.quoted(entity.table());
    this.id = entity.id().properties();
  }

  SetPlan plan(Sql insert, Sql update, Optional<Sql> save) {
    Optional<Statement> insertAll = insert(insert).filter(SetWriting::fits);
    return new SetPlan(
        insertAll,
        update(update).filter(SetWriting::fits),
        save.flatMap(s -> save(insert, s)).filter(SetWriting::fits),
        one.versioned().map(versioned -> delete(versioned.delete())),
        one.versioned().map(versioned -> lock(versioned.lock())),
        insertAll.flatMap(all -> new UpsertPlan(entity, one).plan(insert)));
  }

  /**
   * Whether a class file can hold the text, as JVMS 4.4.7 limits it; rows of tables with hundreds
   * of columns are written by batches.
   */
  private static boolean fits(Statement statement) {
    return statement.text().getBytes(StandardCharsets.UTF_8).length <= LONGEST_CONSTANT;
  }

  private Optional<Statement> insert(Sql insert) {
    if (insert.parameters().isEmpty()) {
      return Optional.empty();
    }
    if (!insert.returns()) {
      return Optional.of(new Statement(only(insert, List.of()), false, 0));
    }
    if (insert.parameters().containsAll(id)) {
      return Optional.of(new Statement(inOrder(insert, insert, List.of()), true, 0));
    }
    return ascending().map(made -> ascending(insert, made));
  }

  /** The part of the id that comes from a sequence of the database's, if one does. */
  private Optional<PropertyModel> ascending() {
    return id.stream()
        .filter(part -> part.generation() instanceof Generation.Database)
        .filter(part -> NUMBERS.contains(part.type().sqlType()))
        .filter(part -> part.column().defaultValue().isEmpty())
        .findFirst();
  }

  /** The ids that it returns prove the order of its rows. */
  private Statement ascending(Sql insert, PropertyModel made) {
    SqlLines lines = new SqlLines();
    addInsert(lines, "");
    rows(insert).add(lines, "from", "");
    lines.line("order by " + rows(insert).number());
    lines.list("returning", Columns.names(insert.columns()));
    return new Statement(lines.toString(), true, insert.columns().indexOf(made) + 1);
  }

  private Optional<Statement> save(Sql insert, Sql save) {
    if (!save.parameters().equals(insert.parameters())) {
      return Optional.empty(); // the conflict sees what would be inserted, and nothing else
    }
    List<String> conflict = one.conflict(save.columns());
    return Optional.of(
        save.returns()
            ? new Statement(inOrder(insert, save, conflict), true, 0)
            : new Statement(only(insert, conflict), false, 0));
  }

  /** Inserts, and returns nothing. */
  private String only(Sql insert, List<String> more) {
    SqlLines lines = new SqlLines();
    addInsert(lines, "");
    rows(insert).add(lines, "from", "");
    lines.line("order by " + rows(insert).number());
    more.forEach(lines::line);
    return lines.toString();
  }

  /** Inserts, and returns what was written by the number that was given with its key. */
  private String inOrder(Sql insert, Sql returning, List<String> more) {
    String given = free("given");
    String written = free("written");
    List<String> returned =
        Stream.concat(id.stream(), returning.columns().stream())
            .distinct()
            .map(Columns::name)
            .toList();
    List<String> read = returning.columns().stream().map(c -> "w." + Columns.name(c)).toList();
    SqlLines lines = new SqlLines().line("with " + given + " as (").line("  select *");
    rows(insert).add(lines, "  from", "");
    lines.line("), " + written + " as (");
    addInsert(lines, "  ");
    lines.line("  from " + given + " v").line("  order by " + rows(insert).number());
    more.forEach(line -> lines.line("  " + line));
    lines.list("  returning", returned).line(")").list("select", read);
    return lines
        .line("from " + written + " w")
        .line("join " + given + " v on " + isSame())
        .line("order by " + rows(insert).number())
        .toString();
  }

  private String isSame() {
    return id.stream()
        .map(part -> "w." + Columns.name(part) + " = " + SetColumns.stored(part))
        .collect(Collectors.joining(" and "));
  }

  /** A name that is not the table's. */
  private String free(String name) {
    return name.equals(entity.table().name()) ? name + "_" : name;
  }

  private void addInsert(SqlLines lines, String indent) {
    List<PropertyModel> columns = one.insertedOrCounted();
    List<String> names = new ArrayList<>(Columns.names(columns));
    List<String> values = new ArrayList<>(columns.stream().map(SetWriting::insertValue).toList());
    Meant.sharing(entity)
        .ifPresent(
            subtype -> {
              names.add(Meant.discriminator(subtype.hierarchy()));
              values.add(subtype.literal());
            });
    lines.list(indent + "insert into " + table + " (", names, ")");
    lines.list(indent + "select", values);
  }

  private static String insertValue(PropertyModel column) {
    return Columns.insertValue(column, SetColumns.value(column));
  }

  /** Empty when there is nothing to change, and the rows are only looked for. */
  private Optional<Statement> update(Sql update) {
    if (update.isQuery()) {
      return Optional.empty();
    }
    List<PropertyModel> changed = one.updatedOrCounted();
    SqlLines lines =
        new SqlLines()
            .line("update " + table + " " + ALIAS)
            .list("set", changed.stream().map(SetWriting::assignment).toList());
    rows(update).add(lines, "from", "");
    lines.line("where " + isCurrent());
    List<String> returned = new ArrayList<>();
    update.columns().forEach(column -> returned.add(own(column)));
    returned.add(rows(update).number());
    lines.list("returning", returned);
    return Optional.of(new Statement(lines.toString(), true, returned.size()));
  }

  private static String assignment(PropertyModel column) {
    String value =
        column.is(Role.VERSION) ? Versions.next(column, own(column)) : SetColumns.value(column);
    return Columns.name(column) + " = " + value;
  }

  private static String equal(List<PropertyModel> columns) {
    return columns.stream()
        .map(column -> own(column) + " = " + SetColumns.value(column))
        .collect(Collectors.joining(" and "));
  }

  private static String own(PropertyModel column) {
    return ALIAS + "." + Columns.name(column);
  }

  private Statement delete(Sql delete) {
    SqlLines lines = new SqlLines().line("delete from " + table + " " + ALIAS);
    rows(delete).add(lines, "using", "");
    lines.line("where " + isCurrent()).line("returning " + rows(delete).number());
    return new Statement(lines.toString(), true, 1);
  }

  private Statement lock(Sql lock) {
    SqlLines lines = new SqlLines().line("select " + rows(lock).number());
    lines.line("from " + table + " " + ALIAS);
    rows(lock).add(lines, "join", "");
    lines.line("on " + isCurrent()).line("for update of " + ALIAS);
    return new Statement(lines.toString(), true, 1);
  }

  private String isCurrent() {
    return new Meant(entity).and(ALIAS + ".", equal(one.versionedId()));
  }

  private SetColumns rows(Sql sql) {
    return new SetColumns(entity, sql.parameters());
  }
}
