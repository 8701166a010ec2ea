package dev.rowan.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** The rows that wait for being sent to a COPY. Not thread-safe. */
final class CopyRows extends ManyRows {

  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int AS_THEY_COME = 64 << 10;
  private static final int PORTION = 4 << 20;

  private final CopyTarget target;
  private final boolean isInPortions;
  private final CopyValues values;
  private boolean isInRow;
  private int rows;

  CopyRows(CopyTarget target, boolean isInPortions) {
    this.target = target;
    this.isInPortions = isInPortions;
    this.values = new CopyValues(target.columns());
  }

  /** Whether each portion is a COPY of its own. */
  boolean isInPortions() {
    return isInPortions;
  }

  @Override
  BinaryValues at(int index, ArrayForm form) {
    if (!isInRow) {
      values.beginRow(target.fields());
      isInRow = true;
    }
    return values.at(index);
  }

  @Override
  void endRow() {
    values.endRow(target.constants());
    isInRow = false;
    rows++;
  }

  @Override
  int rows() {
    return rows;
  }

  @Override
  boolean isFull() {
    return values.bytes.position() >= (isInPortions ? PORTION : AS_THEY_COME);
  }

  boolean isEmpty() {
    return values.bytes.position() == 0;
  }

  /** Sends what waits. */
  void sendTo(CopyIn copy) throws SQLException {
    values.sendTo(copy);
  }

  /** What stands before the first row. */
  static byte[] head() {
    return ByteBuffer.allocate(SIGNATURE.length + 2 * Integer.BYTES).put(SIGNATURE).array();
  }

  /** What stands behind the last row. */
  static byte[] end() {
    return new byte[] {-1, -1};
  }
}
