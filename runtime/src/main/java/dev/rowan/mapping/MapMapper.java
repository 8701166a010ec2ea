package dev.rowan.mapping;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row as a map of its values by the labels of their columns, in their order, which cannot
 * be changed. NULL is null. The values have the types of {@link SqlTypes}: {@code smallint} is a
 * {@code Short}, {@code timestamptz} an {@code Instant}, {@code numeric} a {@code BigDecimal}, an
 * array a {@code List}; what is not among them, an enum or {@code jsonb}, is a {@code String}, as
 * the server writes it.
 *
 * <p>Two columns of one label are a {@link dev.rowan.errors.DataException}. Immutable and
 * thread-safe.
 */
public final class MapMapper implements RowMapper<Map<String, @Nullable Object>> {

  /** The only one. */
  public static final MapMapper INSTANCE = new MapMapper();

  /** By the names that PostgreSQL has inside; those of serial columns are the driver's. */
  private static final Map<String, SqlType<?>> TYPES =
      Map.ofEntries(
          Map.entry("bool", SqlTypes.BOOLEAN),
          Map.entry("int2", SqlTypes.SMALLINT),
          Map.entry("smallserial", SqlTypes.SMALLINT),
          Map.entry("int4", SqlTypes.INTEGER),
          Map.entry("serial", SqlTypes.INTEGER),
          Map.entry("int8", SqlTypes.BIGINT),
          Map.entry("bigserial", SqlTypes.BIGINT),
          Map.entry("float4", SqlTypes.REAL),
          Map.entry("float8", SqlTypes.DOUBLE),
          Map.entry("numeric", SqlTypes.NUMERIC),
          Map.entry("bytea", SqlTypes.BYTEA),
          Map.entry("uuid", SqlTypes.UUID),
          Map.entry("date", SqlTypes.DATE),
          Map.entry("time", SqlTypes.TIME),
          Map.entry("timetz", SqlTypes.TIMETZ),
          Map.entry("timestamp", SqlTypes.TIMESTAMP),
          Map.entry("timestamptz", SqlTypes.TIMESTAMPTZ),
          Map.entry("interval", SqlTypes.INTERVAL));

  private MapMapper() {}

  @Override
  public Map<String, @Nullable Object> read(Row row) {
    List<String> labels = row.labels().all();
    List<SqlType<?>> types = row.labels().types();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < types.size(); i++) {
      values.put(labels.get(i), row.get(i + 1, types.get(i)));
    }
    return Collections.unmodifiableMap(values);
  }

  /** How the columns of a result are read. */
  static List<SqlType<?>> types(ResultSet result) throws SQLException {
    ResultSetMetaData columns = result.getMetaData();
    List<SqlType<?>> types = new ArrayList<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnTypeName(i);
      boolean isArray = columns.getColumnType(i) == java.sql.Types.ARRAY;
      SqlType<?> type = TYPES.getOrDefault(isArray ? name.substring(1) : name, SqlTypes.TEXT);
      types.add(isArray ? SqlTypes.listOf(type) : type);
    }
    return types;
  }
}
