package dev.rowan.processor.sql.tree;

import java.util.Locale;
import java.util.Map;

/** The many names of PostgreSQL's types. */
public final class TypeNames {
  /** Types whose names are words of their own, and what PostgreSQL's catalog calls them. */
  private static final Map<String, String> INTERNAL =
      Map.ofEntries(
          Map.entry("int", "int4"),
          Map.entry("integer", "int4"),
          Map.entry("smallint", "int2"),
          Map.entry("bigint", "int8"),
          Map.entry("real", "float4"),
          Map.entry("float", "float8"),
          Map.entry("double precision", "float8"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("boolean", "bool"),
          Map.entry("varchar", "varchar"),
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("national character varying", "varchar"),
          Map.entry("national char varying", "varchar"),
          Map.entry("nchar varying", "varchar"),
          Map.entry("char", "bpchar"),
          Map.entry("character", "bpchar"),
          Map.entry("nchar", "bpchar"),
          Map.entry("national character", "bpchar"),
          Map.entry("national char", "bpchar"),
          Map.entry("bit varying", "varbit"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("time without time zone", "time"),
          Map.entry("timestamp with time zone", "timestamptz"),
          Map.entry("timestamp without time zone", "timestamp"));

  /** What {@code format_type} calls the types of the catalog. */
  private static final Map<String, String> FORMATTED =
      Map.ofEntries(
          Map.entry("int4", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("int8", "bigint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("bool", "boolean"),
          Map.entry("varchar", "character varying"),
          Map.entry("bpchar", "character"),
          Map.entry("varbit", "bit varying"),
          Map.entry("time", "time without time zone"),
          Map.entry("timetz", "time with time zone"),
          Map.entry("timestamp", "timestamp without time zone"),
          Map.entry("timestamptz", "timestamp with time zone"));

  private TypeNames() {}

  /** What PostgreSQL's catalog calls a type, for any of its names. */
  public static String internal(String name) {
    return INTERNAL.getOrDefault(name, name);
  }

  /** What PostgreSQL calls a type in its messages, for any of its names. */
  public static String formatted(String name) {
    return FORMATTED.getOrDefault(internal(name), internal(name));
  }

  /** Whether a type as it is declared holds text. */
  public static boolean isText(String declared) {
    String type = normalized(declared);
    return type.equals("text") || type.equals("character varying") || type.equals("citext");
  }

  /** The same for a type as it is declared, with modifiers and brackets: {@code varchar(50)[]}. */
  public static String normalized(String declared) {
    if (declared.contains("\"")) {
      return declared;
    }
    String type = declared.replaceAll("\\([^)]*\\)", " ").replaceAll("\\s+", " ").strip();
    boolean array = type.endsWith("]");
    String element = array ? type.substring(0, type.indexOf('[')).strip() : type;
    return formatted(element.toLowerCase(Locale.ROOT)) + (array ? "[]" : "");
  }
}
