package dev.rowan.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.util.PSQLState;

/** What is said of values that cannot be read. */
final class UnreadValues {

  private UnreadValues() {}

  /** The failure of a column that is of another type than the one asked for. */
  static SQLException unconvertible(ResultSet result, int index, String column, Exception failure) {
    try {
      String type = result.getMetaData().getColumnTypeName(index);
      return new SQLException(
          "Column " + column + " of type " + type + " cannot be read as asked",
          PSQLState.INVALID_PARAMETER_VALUE.getState(),
          failure);
    } catch (SQLException e) {
      return e;
    }
  }

  /** The place of a row, and its id when the column is one. */
  static String where(ResultSet result, int first) throws SQLException {
    return " (row " + result.getRow() + " of the result" + id(result, first) + ")";
  }

  /** The id with which the columns of an entity mostly begin; else nothing. */
  private static String id(ResultSet result, int first) throws SQLException {
    String label = result.getMetaData().getColumnLabel(first);
    if (!label.endsWith("id")) {
      return "";
    }
    Object id = result.getObject(first);
    return id instanceof Number || id instanceof UUID ? ", " + label + " = " + id : "";
  }
}
