package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.tree.Expression.Call;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of well-known functions. */
final class Functions {
  private static final Map<String, Value> ALWAYS =
      Map.ofEntries(
          Map.entry("count", Value.notNull("bigint")),
          Map.entry("row_number", Value.notNull("bigint")),
          Map.entry("rank", Value.notNull("bigint")),
          Map.entry("dense_rank", Value.notNull("bigint")),
          Map.entry("ntile", Value.of("integer", Nullness.UNKNOWN)),
          Map.entry("now", Value.notNull("timestamp with time zone")),
          Map.entry("clock_timestamp", Value.notNull("timestamp with time zone")),
          Map.entry("transaction_timestamp", Value.notNull("timestamp with time zone")),
          Map.entry("current_timestamp", Value.notNull("timestamp with time zone")),
          Map.entry("localtimestamp", Value.notNull("timestamp without time zone")),
          Map.entry("current_date", Value.notNull("date")),
          Map.entry("gen_random_uuid", Value.notNull("uuid")),
          Map.entry("concat", Value.notNull("text")),
          Map.entry("bool_and", Value.nullable("boolean")),
          Map.entry("bool_or", Value.nullable("boolean")),
          Map.entry("every", Value.nullable("boolean")),
          Map.entry("json_agg", Value.nullable("json")),
          Map.entry("jsonb_agg", Value.nullable("jsonb")),
          Map.entry("json_build_object", Value.notNull("json")),
          Map.entry("jsonb_build_object", Value.notNull("jsonb")),
          Map.entry("to_json", Value.of("json", Nullness.UNKNOWN)),
          Map.entry("to_jsonb", Value.of("jsonb", Nullness.UNKNOWN)),
          Map.entry("row_to_json", Value.of("json", Nullness.UNKNOWN)),
          Map.entry("extract", Value.of("numeric", Nullness.UNKNOWN)),
          Map.entry("length", Value.of("integer", Nullness.UNKNOWN)));

  private static final Map<String, String> SUMS =
      Map.of(
          "smallint", "bigint",
          "integer", "bigint",
          "bigint", "numeric",
          "numeric", "numeric",
          "real", "real",
          "double precision", "double precision",
          "interval", "interval");

  private static final Map<String, String> AVERAGES =
      Map.of(
          "smallint", "numeric",
          "integer", "numeric",
          "bigint", "numeric",
          "numeric", "numeric",
          "real", "double precision",
          "double precision", "double precision",
          "interval", "interval");

  /** Types that {@code min} and {@code max} keep. */
  private static final Set<String> ORDERED =
      Set.of(
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "real",
          "double precision",
          "text",
          "date",
          "interval",
          "timestamp with time zone",
          "timestamp without time zone");

  private static final Set<String> TEXTS = Set.of("text", "character varying");

  private Functions() {}

  static Value value(Call call, List<Value> arguments) {
    if (call.name().parts().size() > 1) {
      return Value.UNKNOWN;
    }
    Value first = arguments.isEmpty() ? Value.UNKNOWN : arguments.get(0);
    return switch (call.function()) {
      case "sum" -> Value.nullable(SUMS.getOrDefault(first.type(), ""));
      case "avg" -> Value.nullable(AVERAGES.getOrDefault(first.type(), ""));
      case "min", "max" -> Value.nullable(ORDERED.contains(first.type()) ? first.type() : "");
      case "lower", "upper", "btrim", "ltrim", "rtrim", "left", "right", "replace" ->
          TEXTS.contains(first.type()) ? Value.of("text", strict(arguments)) : Value.UNKNOWN;
      case "coalesce", "greatest", "least" -> common(arguments);
      case "nullif" -> Value.nullable(first.type());
      case "array_agg" -> Value.nullable(array(first));
      default -> ALWAYS.getOrDefault(call.function(), Value.UNKNOWN);
    };
  }

  private static Nullness strict(List<Value> arguments) {
    return arguments.stream().map(Value::nullness).reduce(Nullness::or).orElse(Nullness.UNKNOWN);
  }

  private static String array(Value element) {
    boolean known = element.isTyped() && !element.type().endsWith("[]");
    return known ? element.type() + "[]" : "";
  }

  /** Whether all arguments and the result have one type. */
  static boolean joinsTypes(Call call) {
    return call.name().parts().size() == 1
        && switch (call.function()) {
          case "coalesce", "greatest", "least" -> true;
          default -> false;
        };
  }

  /** The type of all arguments that have one; empty if these are several. */
  static String onlyType(List<Value> arguments) {
    List<String> types =
        arguments.stream().filter(Value::isTyped).map(Value::type).distinct().toList();
    return types.size() == 1 ? types.get(0) : "";
  }

  /** The type that the arguments have; those without one take it on. */
  static Value common(List<Value> arguments) {
    boolean untyped =
        arguments.stream().anyMatch(a -> !a.isTyped() && a.nullness() == Nullness.UNKNOWN);
    String type = untyped ? "" : onlyType(arguments);
    boolean notNull = arguments.stream().anyMatch(Value::isNotNull);
    return notNull ? Value.notNull(type) : Value.of(type, strict(arguments));
  }
}
