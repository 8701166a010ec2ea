package dev.rowan.migrations.schema;

import java.util.Set;

/**
 * How the values of a column become values of another type. Where PostgreSQL has an <a
 * href="https://www.postgresql.org/docs/current/sql-createcast.html">assignment cast</a>, that one
 * does it: it refuses values that do not fit, which an explicit cast would cut.
 */
final class Casts {

  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
  private static final Set<String> MOMENTS =
      Set.of("date", "timestamp without time zone", "timestamp with time zone");
  private static final Set<String> DOCUMENTS = Set.of("json", "jsonb");

  private Casts() {}

  /** What follows the new type; empty when PostgreSQL finds the way itself. */
  static String using(String column, String from, String to) {
    String old = base(from);
    String young = base(to);
    boolean isAssigned =
        TEXTS.contains(young)
            || old.equals(young)
            || both(NUMBERS, old, young)
            || both(MOMENTS, old, young)
            || both(DOCUMENTS, old, young);
    return isAssigned && !from.equals(to) ? "" : " using " + column + "::text::" + to;
  }

  private static boolean both(Set<String> family, String old, String young) {
    return family.contains(old) && family.contains(young);
  }

  /** The type without what stands in parentheses, as {@code timestamp(3) with time zone} has it. */
  private static String base(String type) {
    return type.replaceFirst("\\([^)]*\\)", "");
  }
}
