package dev.rowan.processor.sql.check;

/** A column that can be named somewhere in a statement. */
record Column(String name, Value value) {

  Column nullable() {
    return new Column(name, value.withNullness(Nullness.NULLABLE));
  }
}
