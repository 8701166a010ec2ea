package dev.rowan.processor.model;

import java.util.Locale;
import java.util.Set;

/** What types discriminators have. */
public final class Family {
  private static final Set<String> NUMBERS =
      Set.of("smallint", "int2", "integer", "int", "int4", "bigint", "int8");

  private static final Set<String> TEXTS =
      Set.of("text", "varchar", "character varying", "char", "character", "bpchar", "citext");

  /** Types of PostgreSQL that are neither texts nor numbers nor enums. */
  private static final Set<String> OTHERS =
      Set.of(
          "boolean",
          "bool",
          "numeric",
          "decimal",
          "real",
          "float4",
          "double precision",
          "float8",
          "uuid",
          "date",
          "time",
          "timetz",
          "timestamp",
          "timestamptz",
          "interval",
          "bytea",
          "json",
          "jsonb",
          "xml",
          "inet",
          "cidr",
          "macaddr",
          "bit",
          "varbit",
          "money",
          "oid");

  private Family() {}

  /** Whether a discriminator of this type holds whole numbers. */
  public static boolean isNumber(String type) {
    return NUMBERS.contains(plain(type));
  }

  /** Whether a discriminator of this type holds texts; else it holds the labels of an enum. */
  public static boolean isText(String type) {
    return TEXTS.contains(plain(type));
  }

  /** Whether no discriminator can be of this type. */
  public static boolean isUnfit(String type) {
    String plain = plain(type);
    return plain.isBlank() || plain.endsWith("]") || OTHERS.contains(plain);
  }

  /** A value as the driver reads it: a type of a fixed width fills it with spaces. */
  public static String padded(String type, String value) {
    if (!Set.of("char", "character", "bpchar").contains(plain(type))) {
      return value;
    }
    String digits = type.replaceAll("[^0-9]", "");
    int width = digits.isEmpty() || digits.length() > 4 ? 1 : Integer.parseInt(digits);
    return value + " ".repeat(Math.max(0, width - value.length()));
  }

  /** The type without its size. */
  private static String plain(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    int size = lower.indexOf('(');
    return size < 0 ? lower : lower.substring(0, size).strip();
  }
}
