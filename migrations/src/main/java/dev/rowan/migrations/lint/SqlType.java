package dev.rowan.migrations.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as it is written.
 *
 * @param base its name, as {@code format_type} has it, without numbers
 * @param limits the numbers in its parentheses
 */
record SqlType(String base, List<Integer> limits) {
  private static final Pattern LIMITS =
      Pattern.compile("\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?\\)");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("varchar", "character varying"),
          Map.entry("char", "character"),
          Map.entry("varbit", "bit varying"),
          Map.entry("decimal", "numeric"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("int2", "smallint"),
          Map.entry("bool", "boolean"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("timestamp", "timestamp without time zone"),
          Map.entry("timestamptz", "timestamp with time zone"),
          Map.entry("time", "time without time zone"),
          Map.entry("timetz", "time with time zone"));

  /** Reads a type; what it does not know is its own name. */
  static SqlType of(String sql) {
    Matcher matcher = LIMITS.matcher(sql);
    List<Integer> limits = List.of();
    if (matcher.find()) {
      limits =
          matcher.group(2) == null
              ? List.of(Integer.valueOf(matcher.group(1)))
              : List.of(Integer.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2)));
    }
    String name = matcher.reset().replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    String base = String.join(" ", Arrays.asList(name.split("\\s+", -1)));
    return new SqlType(NAMES.getOrDefault(base, base), limits);
  }

  /** Whether each value of this type is stored in the other type as it is. */
  boolean fits(SqlType other, boolean isUtc) {
    if (base.equals(other.base)) {
      return limits.equals(other.limits) || isWidened(other);
    }
    String both = base + " -> " + other.base;
    return switch (both) {
      case "character varying -> text", "cidr -> inet" -> true;
      case "text -> character varying" -> other.limits.isEmpty();
      case "timestamp without time zone -> timestamp with time zone",
          "timestamp with time zone -> timestamp without time zone" ->
          isUtc && limits.equals(other.limits);
      default -> false;
    };
  }

  private boolean isWidened(SqlType other) {
    return switch (base) {
      case "character varying", "bit varying" -> isAtMost(other, 0);
      case "numeric" -> other.limits.isEmpty() || (scale() == other.scale() && isAtMost(other, 0));
      case "timestamp without time zone",
          "timestamp with time zone",
          "time without time zone",
          "time with time zone",
          "interval" ->
          isAtMost(other, 0);
      default -> false;
    };
  }

  private boolean isAtMost(SqlType other, int index) {
    return other.limits.isEmpty()
        || (!limits.isEmpty() && limits.get(index) <= other.limits.get(index));
  }

  private int scale() {
    return limits.size() > 1 ? limits.get(1) : 0;
  }
}
