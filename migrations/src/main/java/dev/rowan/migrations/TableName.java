package dev.rowan.migrations;

/** A table as it stands in SQL: with its schema, both in quotes. */
record TableName(String schema, String table) {

  /** The schema, in quotes. */
  String quotedSchema() {
    return quoted(schema);
  }

  /** Another table in the same schema, whose name begins with that of this one. */
  TableName with(String ending) {
    return new TableName(schema, table + ending);
  }

  @Override
  public String toString() {
    return quoted(schema) + "." + quoted(table);
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
