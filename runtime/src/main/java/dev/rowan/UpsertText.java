package dev.rowan;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Identifiers;
import dev.rowan.query.Predicate;
import dev.rowan.query.TargetCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one kind of upsert. One returns a row for each that it was given, in their
 * order: the columns that are read back, whether the row was inserted, which is NULL when it was
 * not written, and whether its columns are known. The other returns nothing, and costs less.
 */
final class UpsertText {

  /** Types that PostgreSQL cannot compare, or not as a whole. */
  private static final Set<String> UNEQUAL =
      Set.of("json", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle");

  private static final String INSERTED = "\"is inserted\"";

  private final InsertText insert;
  private final UpsertSql parts;
  private final UpsertChoice choice;
  private final EntityTable<?> table;
  private final List<String> key;
  private final List<String> changes;
  private final @Nullable TargetCondition where;
  private final int[] keyPositions;
  private final int returned;
  private final String sql;
  private final String only;
  private final String one;

  UpsertText(
      InsertText insert,
      UpsertSql parts,
      UpsertChoice choice,
      EntityTable<?> table,
      List<String> key) {
    this.insert = insert;
    this.parts = parts;
    this.choice = choice;
    this.table = table;
    this.key = key;
    this.changes = changes();
    this.where =
        choice.where() == Predicate.noCondition()
            ? null
            : TargetCondition.of(table, choice.where());
    List<String> columns = insert.columns();
    this.keyPositions = key.stream().mapToInt(name -> columns.indexOf(name) + 1).toArray();
    this.returned = UpsertSql.names(parts.returns()).size();
    this.sql = made();
    this.only = upserted(insert.rows());
    this.one = maySkip() ? sql : only + "\nreturning " + writtenRow();
  }

  /** The statement that tells what came of each row. */
  String sql() {
    return sql;
  }

  /** As {@link #sql}, of one row: there is nothing to tell apart, unless it may stay as it is. */
  String one() {
    return one;
  }

  /** The statement that tells nothing. */
  String only() {
    return only;
  }

  private List<String> changes() {
    List<String> chosen =
        choice.changes() == null ? UpsertSql.names(parts.changes()) : choice.changes();
    List<String> without = new ArrayList<>(chosen);
    if (choice.index() == null) {
      without.removeAll(key);
    }
    return without;
  }

  /** Binds the parameters of the condition of the update, behind the rows. */
  void bindWhere(SqlStatement statement) {
    bindWhere(statement, insert.columns().size());
  }

  /** Binds the parameters of the condition of the update, behind so many others. */
  void bindWhere(SqlStatement statement, int others) {
    if (where != null) {
      where.bind(statement, others);
    }
  }

  /** Whether a row can be updated at all. */
  boolean isUpdate() {
    boolean isChosen = choice.changes() == null || !choice.changes().isEmpty();
    return isChosen && !(changes.isEmpty() && parts.always().isEmpty());
  }

  /** Whether rows may stay as they are. */
  boolean maySkip() {
    return !isUpdate() || choice.onlyChanged() || where != null;
  }

  /** The positions of the key among the parameters. */
  int[] keyPositions() {
    return keyPositions;
  }

  /** How many columns are read back. */
  int returned() {
    return returned;
  }

  private String made() {
    StringJoiner sql = new StringJoiner("\n", "", "\n");
    String given = free("given");
    String written = free("written");
    sql.add("with " + given + " as (\nselect *\n" + insert.rows() + "\n), " + written + " as (");
    sql.add(upserted("from " + given + " v"));
    sql.add("returning " + returning() + ", xmax = 0 as " + INSERTED).add(")");
    sql.add("select " + read()).add("from " + given + " v");
    sql.add("left join " + written + " w on " + same("w"));
    if (maySkip()) {
      sql.add("left join " + insert.table() + " t on " + same("t"));
    }
    return sql.add("order by " + insert.number()).toString();
  }

  /** The parts of the insert. */
  InsertText insert() {
    return insert;
  }

  /** The insert of these rows, and what it does on a conflict. */
  String upserted(String rows) {
    StringJoiner sql = new StringJoiner("\n");
    sql.add(insert.insert()).add(rows).add("order by " + insert.number());
    sql.add("on conflict " + target());
    addAction(sql);
    return sql.toString();
  }

  /** What is read of a row that was written. */
  private String writtenRow() {
    StringJoiner row = new StringJoiner(", ");
    UpsertSql.names(parts.returns()).forEach(row::add);
    return row.add("xmax = 0").add("true").toString();
  }

  private String free(String name) {
    return name.equals(table.name()) ? name + "_" : name;
  }

  private String target() {
    return choice.index() == null ? "(" + String.join(", ", key) + ")" : choice.index();
  }

  private void addAction(StringJoiner sql) {
    if (!isUpdate()) {
      sql.add("do nothing");
      return;
    }
    StringJoiner set = new StringJoiner(", ", "do update set ", "");
    changes.forEach(name -> set.add(name + " = excluded." + name));
    if (!parts.always().isEmpty()) {
      set.add(parts.always());
    }
    sql.add(set.toString());
    StringJoiner conditions = new StringJoiner(" and ", "where ", "");
    conditions.setEmptyValue("");
    if (choice.onlyChanged() && !changes.isEmpty()) {
      conditions.add(row(own()) + " is distinct from " + row("excluded"));
    }
    if (where != null) {
      conditions.add("(" + where.text() + ")");
    }
    if (conditions.length() > 0) {
      sql.add(conditions.toString());
    }
  }

  /** The name of the table in the statement. */
  private String own() {
    return Identifiers.quoted(table.name());
  }

  private String row(String of) {
    StringJoiner row = new StringJoiner(", ", "(", ")");
    for (String name : changes) {
      row.add(of + "." + name + (isUnequal(name) ? "::text" : ""));
    }
    return row.toString();
  }

  private boolean isUnequal(String name) {
    return table.columns().stream()
        .filter(c -> Identifiers.quoted(c.name()).equals(name))
        .anyMatch(c -> UNEQUAL.contains(c.type().name()));
  }

  private String returning() {
    List<String> names = new ArrayList<>(key);
    for (String name : UpsertSql.names(parts.returns())) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return String.join(", ", names);
  }

  private String read() {
    StringJoiner read = new StringJoiner(", ");
    for (String name : UpsertSql.names(parts.returns())) {
      read.add(
          maySkip()
              ? "case when w.%1$s is null then t.%2$s else w.%2$s end".formatted(INSERTED, name)
              : "w." + name);
    }
    String known =
        maySkip() ? "coalesce(w." + key.get(0) + ", t." + key.get(0) + ")" : "w." + key.get(0);
    return read.add("w." + INSERTED).add(known + " is not null").toString();
  }

  private String same(String alias) {
    StringJoiner same = new StringJoiner(" and ");
    key.forEach(name -> same.add(alias + "." + name + " = v." + name));
    return same.toString();
  }
}
