package dev.rowan.processor.model;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes identifiers as SQL needs them: quoted when they are not plain or are reserved. */
public final class Identifiers {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  /**
   * The reserved words of PostgreSQL 18, with those that may name functions and types.
   *
   * @see <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">Keywords</a>
   */
  private static final Set<String> RESERVED =
      Set.of(
          ("all analyse analyze and any array as asc asymmetric authorization binary both case cast"
                  + " check collate collation column concurrently constraint create cross"
                  + " current_catalog current_date current_role current_schema current_time"
                  + " current_timestamp current_user default deferrable desc distinct do else end"
                  + " except false fetch for foreign freeze from full grant group having ilike in"
                  + " initially inner intersect into is isnull join lateral leading left like limit"
                  + " localtime localtimestamp natural not notnull null offset on only or order"
                  + " outer overlaps placing primary references returning right select session_user"
                  + " similar some symmetric system_user table tablesample then to trailing true"
                  + " union unique user using variadic verbose when where window with")
              .split(" "));

  private Identifiers() {}

  /** Whether PostgreSQL reads the word as its own unless it is quoted. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  /** The name as SQL needs it. */
  public static String quoted(String name) {
    if (PLAIN.matcher(name).matches() && !isReserved(name)) {
      return name;
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The name as SQL needs it, with its schema if it has one. */
  public static String quoted(String schema, String name) {
    return schema.isEmpty() ? quoted(name) : quoted(schema) + "." + quoted(name);
  }

  /** The table as SQL needs it, with its schema if it has one. */
  public static String quoted(TableName table) {
    return quoted(table.schema(), table.name());
  }
}
