package dev.rowan.processor.sql.check;

import java.util.List;

/**
 * The columns that something gives.
 *
 * @param columns those that are known
 * @param extent how much is known of them
 */
record Shape(List<ResultColumn> columns, Extent extent) {
  static final Shape UNKNOWN = new Shape(List.of(), Extent.OPEN);

  /** Copies the list. */
  Shape {
    columns = List.copyOf(columns);
  }

  /** As something that has a name. */
  Relation relation(String alias) {
    return new Relation(alias, "", named(), extent);
  }

  /** The columns as they can be named. */
  List<Column> named() {
    return columns.stream()
        .map(c -> new Column(c.name(), new Value(c.type(), c.nullness(), c.source())))
        .toList();
  }

  boolean has(String name) {
    return columns.stream().anyMatch(c -> c.name().equals(name));
  }

  /** The value of the only column, where a query is a value. */
  Value first() {
    return columns.isEmpty() || !extent.isAll()
        ? Value.UNKNOWN
        : Value.of(columns.get(0).type(), Nullness.UNKNOWN);
  }
}
