package dev.rowan.processor.plan;

import dev.rowan.processor.model.TableName;
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

  /** The name as SQL needs it. */
  public static String quoted(String name) {
    if (PLAIN.matcher(name).matches() && !RESERVED.contains(name)) {
      return name;
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The table as SQL needs it, with its schema if it has one. */
  public static String quoted(TableName table) {
    String name = quoted(table.name());
    return table.schema().isEmpty() ? name : quoted(table.schema()) + "." + name;
  }
}
