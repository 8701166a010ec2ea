package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.Check;
import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known when a statement runs: the schema before the script, and what the script did. */
final class Past {
  private final Map<QualifiedName, Table> tables = new HashMap<>();
  private final Set<QualifiedName> made = new HashSet<>();
  private final Set<QualifiedName> views;
  private final Map<Part, Set<String>> unvalidated = new HashMap<>();
  private final Set<Part> notNull = new HashSet<>();
  private final Set<QualifiedName> bound = new HashSet<>();
  private boolean utc;

  // Of the transaction that is running.
  private int transaction;
  private final Set<QualifiedName> locked = new HashSet<>();
  private final Set<String> enumValues = new HashSet<>();

  /** A column or a constraint of a table. */
  private record Part(QualifiedName table, String name) {}

  /** Nothing has run yet; the script makes these views somewhere. */
  Past(SchemaModel schema, Set<QualifiedName> views) {
    schema.tables().forEach(table -> tables.put(table.name(), table));
    this.views = views;
  }

  /** Begins a statement in this transaction. */
  void enter(int number) {
    if (number == 0 || number != transaction) {
      locked.clear();
      enumValues.clear();
    }
    transaction = number;
  }

  void make(QualifiedName table) {
    made.add(table);
  }

  /** Whether the script itself made it, so nobody else uses it. */
  boolean isNew(QualifiedName table) {
    return made.contains(table);
  }

  /** Whether the script makes a view of this name, before or after. */
  boolean hasView(QualifiedName name) {
    return views.contains(name);
  }

  /** The type of a column before the script; empty when the schema is not known. */
  Optional<String> typeOf(QualifiedName table, String column) {
    return Optional.ofNullable(tables.get(table)).flatMap(t -> t.column(column)).map(Column::type);
  }

  void useUtc() {
    utc = true;
  }

  boolean isUtc() {
    return utc;
  }

  /** A condition says that these columns are not NULL, of the rows to come. */
  void check(QualifiedName table, String name, Set<String> columns) {
    unvalidated.put(new Part(table, name), columns);
  }

  /** A condition holds for all rows. */
  void validate(QualifiedName table, String name) {
    bound.add(table);
    proveNotNull(table, unvalidated.getOrDefault(new Part(table, name), Set.of()));
  }

  void proveNotNull(QualifiedName table, Set<String> columns) {
    columns.forEach(column -> notNull.add(new Part(table, column)));
  }

  /** Whether a condition holds for all rows that says that a column is not NULL. */
  boolean isNotNull(QualifiedName table, String column) {
    List<Check> checks = tables.containsKey(table) ? tables.get(table).checks() : List.of();
    return notNull.contains(new Part(table, column))
        || checks.stream()
            .filter(Check::isValidated)
            .anyMatch(c -> NotNulls.in(Words.of(c.condition())).contains(column));
  }

  /** A table has a condition for all its rows, which its bounds as a partition may follow from. */
  boolean isBound(QualifiedName table) {
    return bound.contains(table)
        || (tables.containsKey(table)
            && tables.get(table).checks().stream().anyMatch(Check::isValidated));
  }

  void lock(QualifiedName table) {
    if (transaction != 0 && !isNew(table)) {
      locked.add(table);
    }
  }

  boolean isLocked(QualifiedName table) {
    return locked.contains(table);
  }

  boolean isAnyLocked() {
    return !locked.isEmpty();
  }

  void addEnumValue(String literal) {
    if (transaction != 0) {
      enumValues.add(literal);
    }
  }

  Set<String> enumValues() {
    return enumValues;
  }
}
