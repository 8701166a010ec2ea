package dev.rowan.mapping;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGResultSetMetaData;
import org.postgresql.core.Field;

/**
 * Reads values of a result of many rows from the bytes that the server sent, where they are in <a
 * href="https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-FORMAT-CODES">binary
 * form</a>: without what the driver makes on its way to them. All else is left to the driver, and
 * so is what it refuses. For a single row the question costs more than the answer saves.
 */
final class WireValues {

  private final ResultSet result;
  private int[] types = {};

  WireValues(ResultSet result) {
    this.result = result;
  }

  /** An instant from a {@code timestamptz}, or from a {@code timestamp} as one of UTC. */
  @Nullable Instant instant(int index) throws SQLException {
    if (type(index) == Types.TIMESTAMP) {
      byte[] bytes = result.getBytes(index);
      return bytes == null ? null : TemporalBinary.instant(bytes);
    }
    OffsetDateTime value = result.getObject(index, OffsetDateTime.class);
    return value == null ? null : Temporals.instant(value);
  }

  /** A decimal number from a {@code numeric}. */
  @Nullable BigDecimal decimal(int index) throws SQLException {
    if (type(index) == Types.NUMERIC) {
      byte[] bytes = result.getBytes(index);
      if (bytes == null || NumericBinary.isShort(bytes)) {
        return bytes == null ? null : NumericBinary.decimal(bytes);
      }
    }
    return result.getBigDecimal(index);
  }

  /** The JDBC type of a column that came in binary form, else {@link Types#OTHER}. */
  private int type(int index) throws SQLException {
    if (index < types.length && types[index] != Types.NULL) {
      return types[index];
    }
    ResultSetMetaData columns = result.getMetaData();
    if (index < 1 || index > columns.getColumnCount()) {
      return Types.OTHER; // which the driver says better
    }
    if (types.length == 0) {
      types = new int[columns.getColumnCount() + 1];
    }
    types[index] = isBinary(columns, index) ? columns.getColumnType(index) : Types.OTHER;
    return types[index];
  }

  private static boolean isBinary(ResultSetMetaData columns, int index) throws SQLException {
    return columns instanceof PGResultSetMetaData driver
        && driver.getFormat(index) == Field.BINARY_FORMAT;
  }
}
