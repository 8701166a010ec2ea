package dev.rowan.processor.sql.check;

/**
 * A column that can be named somewhere in a statement.
 *
 * @param name its name
 * @param value what is known of it
 * @param owner the alias that qualifies it, or empty
 */
record Column(String name, Value value, String owner) {

  /** A column that nothing qualifies. */
  Column(String name, Value value) {
    this(name, value, "");
  }

  Column nullable() {
    return new Column(name, value.withNullness(Nullness.NULLABLE), owner);
  }

  Column of(String alias) {
    return new Column(name, value, alias);
  }
}
