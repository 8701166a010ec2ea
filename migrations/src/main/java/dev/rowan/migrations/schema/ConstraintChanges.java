package dev.rowan.migrations.schema;

import static dev.rowan.migrations.schema.Change.Kind.ADD_CONSTRAINT;
import static dev.rowan.migrations.schema.Change.Kind.DROP_CONSTRAINT;
import static dev.rowan.migrations.schema.Change.Kind.RENAME;

import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps for the keys, conditions and exclusions of a table. */
final class ConstraintChanges {

  private final Table table;
  private final @Nullable Table old;
  private final Rebuilt rebuilt;
  private final SchemaDiff.Changes changes;

  /**
   * @param old the table as it was; null when it is created, with what stands in its statement
   */
  ConstraintChanges(Table table, @Nullable Table old, Rebuilt rebuilt, SchemaDiff.Changes changes) {
    this.table = table;
    this.old = old;
    this.rebuilt = rebuilt;
    this.changes = changes;
  }

  void add() {
    if (old == null) {
      table.uniqueKeys().stream()
          .filter(key -> Ddl.isRepeated(key, table))
          .forEach(key -> alter(ADD_CONSTRAINT, "add " + Ddl.unique(key)));
      table.checks().stream()
          .filter(check -> !check.isValidated())
          .forEach(check -> alter(ADD_CONSTRAINT, "add " + Ddl.check(check)));
      return;
    }
    List<Constraint> before = constraints(old);
    List<Constraint> after = constraints(table);
    List<Constraint> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<Constraint> come = new ArrayList<>(after);
    come.removeAll(before);
    rename(gone, come);
    validate(gone, come);
    after.stream()
        .filter(c -> before.contains(c) && c.isDisturbed())
        .forEach(
            c -> {
              gone.add(c);
              come.add(c);
            });
    gone.forEach(c -> alter(DROP_CONSTRAINT, "drop constraint " + Identifiers.quoted(c.name())));
    come.forEach(c -> alter(ADD_CONSTRAINT, "add " + c.sql()));
  }

  /** What differs in the name alone gets the other name. */
  private void rename(List<Constraint> gone, List<Constraint> come) {
    for (Constraint other : List.copyOf(come)) {
      gone.stream()
          .filter(c -> c.content().equals(other.content()) && !c.isDisturbed())
          .findFirst()
          .ifPresent(
              c -> {
                gone.remove(c);
                come.remove(other);
                alter(
                    RENAME,
                    "rename constraint "
                        + Identifiers.quoted(c.name())
                        + " to "
                        + Identifiers.quoted(other.name()));
              });
    }
  }

  /** A condition that held for new rows only is looked at for all. */
  private void validate(List<Constraint> gone, List<Constraint> come) {
    for (Constraint other : List.copyOf(come)) {
      gone.stream()
          .filter(c -> c.sql().equals(other.sql() + " not valid") && !c.isDisturbed())
          .findFirst()
          .ifPresent(
              c -> {
                gone.remove(c);
                come.remove(other);
                alter(ADD_CONSTRAINT, "validate constraint " + Identifiers.quoted(c.name()));
              });
    }
  }

  private List<Constraint> constraints(Table of) {
    List<Constraint> all = new ArrayList<>();
    if (of.primaryKey() != null) {
      all.add(key(of.primaryKey(), Ddl.primaryKey(of.primaryKey())));
    }
    of.uniqueKeys().forEach(key -> all.add(key(key, Ddl.unique(key))));
    boolean isTouched = rebuilt.isTouched(table.name());
    of.checks().forEach(c -> all.add(new Constraint(c.name(), Ddl.check(c), isTouched)));
    of.exclusions().forEach(e -> all.add(new Constraint(e.name(), Ddl.exclusion(e), isTouched)));
    return all;
  }

  private Constraint key(UniqueKey key, String sql) {
    boolean isDisturbed =
        key.columns().stream().anyMatch(column -> rebuilt.isAgain(table.name(), column));
    return new Constraint(key.name(), sql, isDisturbed);
  }

  private void alter(Change.Kind kind, String what) {
    changes.add(kind, table.name().toString(), "alter table " + table.name().sql() + " " + what);
  }

  /**
   * A constraint.
   *
   * @param isDisturbed whether it cannot stay while columns change
   */
  private record Constraint(String name, String sql, boolean isDisturbed) {

    /** What it says, without its name. */
    String content() {
      return sql.substring(("constraint " + Identifiers.quoted(name)).length());
    }
  }
}
