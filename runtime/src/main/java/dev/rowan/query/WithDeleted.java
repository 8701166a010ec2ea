package dev.rowan.query;

/** A table in a from clause with all its rows, those that are deleted among them. */
record WithDeleted(EntityTable<?> table) implements Source {

  static WithDeleted of(EntityTable<?> table) {
    Life.ANY.checked(table);
    return new WithDeleted(table);
  }

  /** What it stands for. */
  static Source source(Source given) {
    return given instanceof WithDeleted all ? all.table : given;
  }
}
