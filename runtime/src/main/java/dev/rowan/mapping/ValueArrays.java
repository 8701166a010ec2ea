package dev.rowan.mapping;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of many rows on their way into one statement: for each position an array with a
 * value for each row. Not thread-safe.
 */
final class ValueArrays {

  /** What a server takes without swelling, and more than the widest of usual rows need. */
  private static final long MOST_BYTES = 8 << 20;

  private final List<ValueArray> columns = new ArrayList<>();
  private int rows;

  /** The place of the current row's value of this parameter, from 1. */
  ValueArray at(int index, ArrayForm form) {
    while (columns.size() < index) {
      columns.add(new ValueArray(form)); // positions are bound one after the other
    }
    return columns.get(index - 1).at(rows);
  }

  /** Ends the current row. */
  void endRow() {
    rows++;
  }

  int rows() {
    return rows;
  }

  /** Whether it has as many rows, or as many bytes, as one statement should have. */
  boolean isFull() {
    return rows >= SqlStatement.MOST_ROWS || size() >= MOST_BYTES;
  }

  private long size() {
    long size = 0;
    for (ValueArray column : columns) {
      size += column.size();
    }
    return size;
  }

  /** Binds the arrays. */
  void bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).bind(statement, i + 1);
    }
  }
}
