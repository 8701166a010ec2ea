package dev.rowan.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.Oid;

/**
 * A column of a result, of a type whose values are the same bytes in a result and in a COPY in
 * binary form.
 *
 * @param type its name in {@code pg_catalog}
 * @param isBinary whether a result has its values in binary form
 */
public record ResultColumn(String label, String type, boolean isBinary) {

  /** These come in binary form as soon as the driver knows the statement. */
  private static final Map<String, Integer> BINARY =
      Map.ofEntries(
          Map.entry("int2", Oid.INT2),
          Map.entry("int4", Oid.INT4),
          Map.entry("int8", Oid.INT8),
          Map.entry("float4", Oid.FLOAT4),
          Map.entry("float8", Oid.FLOAT8),
          Map.entry("numeric", Oid.NUMERIC),
          Map.entry("bytea", Oid.BYTEA),
          Map.entry("uuid", Oid.UUID),
          Map.entry("date", Oid.DATE),
          Map.entry("time", Oid.TIME),
          Map.entry("timetz", Oid.TIMETZ),
          Map.entry("timestamp", Oid.TIMESTAMP),
          Map.entry("timestamptz", Oid.TIMESTAMPTZ));

  /** Of these the binary form is the text. */
  private static final Map<String, Integer> TEXT =
      Map.of(
          "text", Oid.TEXT,
          "varchar", Oid.VARCHAR,
          "bpchar", Oid.BPCHAR,
          "name", Oid.NAME,
          "json", Oid.JSON);

  private static final String BOOL = "bool";

  /** What the driver calls the types of columns that count by themselves. */
  private static final Map<String, String> SERIAL =
      Map.of("smallserial", "int2", "serial", "int4", "bigserial", "int8");

  /** The column; null when a COPY has other bytes. */
  static @Nullable ResultColumn of(String label, String driversType, boolean isBinary) {
    String type = SERIAL.getOrDefault(driversType, driversType);
    boolean isSame = isBinary ? BINARY.containsKey(type) : TEXT.containsKey(type);
    return isSame || type.equals(BOOL) ? new ResultColumn(label, type, isBinary) : null;
  }

  /** Whether a result has it as a letter, and a COPY as a byte. */
  public boolean isFlag() {
    return type.equals(BOOL) && !isBinary;
  }

  /** As the driver describes it. */
  Field field() {
    Field field = new Field(label, oid());
    field.setFormat(isBinary ? Field.BINARY_FORMAT : Field.TEXT_FORMAT);
    return field;
  }

  private int oid() {
    Integer oid = isBinary ? BINARY.get(type) : TEXT.get(type);
    return oid == null ? Oid.BOOL : oid;
  }

  /**
   * A condition on a column of this name that no server understands unless the column has this very
   * type: both arrays must have the same elements, and nothing is converted.
   */
  String assertion(String name) {
    return "pg_catalog.arraycontains(pg_catalog.array_fill("
        + name
        + ", null), null::pg_catalog._"
        + type
        + ")";
  }
}
