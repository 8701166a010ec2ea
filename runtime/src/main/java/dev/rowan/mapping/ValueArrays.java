package dev.rowan.mapping;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of many rows on their way into one statement: for each position an array with a
 * value for each row. Not thread-safe.
 */
final class ValueArrays extends ManyRows {

  /** What a server takes without swelling, and more than the widest of usual rows need. */
  private static final long MOST_BYTES = 8 << 20;

  /** What a failed statement is rolled back to. */
  static final String SAVEPOINT = "rowan_rows";

  private final boolean isGuarded;
  private final List<ValueArray> columns = new ArrayList<>();
  private int rows;

  /** Guarded ones leave a transaction usable when their statement fails. */
  ValueArrays(boolean isGuarded) {
    this.isGuarded = isGuarded;
  }

  boolean isGuarded() {
    return isGuarded;
  }

  /** The statement between the ends of a savepoint, which the driver sends in one go. */
  String guarded(String sql) {
    return isGuarded
        ? "savepoint " + SAVEPOINT + ";\n" + sql + ";\nrelease savepoint " + SAVEPOINT
        : sql;
  }

  @Override
  ValueArray at(int index, ArrayForm form) {
    while (columns.size() < index) {
      columns.add(new ValueArray(form)); // positions are bound one after the other
    }
    return columns.get(index - 1).at(rows);
  }

  /** How the values of each parameter travel. */
  List<ArrayForm> forms() {
    return columns.stream().map(ValueArray::form).toList();
  }

  /** The values of the current row at these positions; null when one of them is NULL. */
  @Nullable Object key(int... positions) {
    if (positions.length == 1) {
      return columns.get(positions[0] - 1).value();
    }
    List<ByteBuffer> key = new ArrayList<>(positions.length);
    for (int position : positions) {
      ByteBuffer value = columns.get(position - 1).value();
      if (value == null) {
        return null;
      }
      key.add(value);
    }
    return key;
  }

  /** The values of the current row; null in the place of NULL. */
  List<@Nullable ByteBuffer> values() {
    List<@Nullable ByteBuffer> values = new ArrayList<>(columns.size());
    for (ValueArray column : columns) {
      values.add(column.value());
    }
    return values;
  }

  /** Forgets the values of the current row. */
  void dropRow() {
    for (ValueArray column : columns) {
      column.drop(rows);
    }
  }

  @Override
  void endRow() {
    rows++;
  }

  @Override
  int rows() {
    return rows;
  }

  @Override
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
