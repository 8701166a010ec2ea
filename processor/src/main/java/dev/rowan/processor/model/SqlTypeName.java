package dev.rowan.processor.model;

import java.util.Locale;
import java.util.Map;

/** The one name that the {@link TypeTable} has for an SQL type. */
final class SqlTypeName {
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("int2", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("float", "double precision"),
          Map.entry("bool", "boolean"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("character varying", "varchar"),
          Map.entry("character", "char"),
          Map.entry("bpchar", "char"),
          Map.entry("bit varying", "varbit"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"));

  private SqlTypeName() {}

  /** The name of a declared type without its size: {@code varchar} for {@code VARCHAR(50)}. */
  static String of(String declared) {
    if (declared.contains("\"")) {
      return declared;
    }
    String name = declared.replaceAll("\\([^)]*\\)", " ").replaceAll("\\s+", " ").strip();
    String small = name.toLowerCase(Locale.ROOT);
    return SHORT.getOrDefault(small, small);
  }
}
