package dev.rowan.mapping;

import dev.rowan.internal.ResultColumn;
import dev.rowan.internal.ResultColumns;
import java.sql.SQLException;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;
import org.postgresql.core.Tuple;
import org.postgresql.util.ByteConverter;

/**
 * The rows of a COPY in <a
 * href="https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS">binary
 * form</a> as the list behind a result of the driver, which asks for its size before each row, and
 * then for the row. A row is read when it is asked for, and not kept. Not thread-safe.
 */
final class ArrivingRows extends AbstractList<Tuple> {

  /** The signature and the flags; behind them stands the length of more that may come. */
  private static final int HEADER = 15;

  private static final byte[] TRUE = {'t'};
  private static final byte[] FALSE = {'f'};

  private final CopyOut copy;
  private final boolean[] flags;
  private final Queue<Tuple> kept = new ArrayDeque<>();
  private @Nullable Tuple next;
  private int given;
  private boolean hasBegun;
  private boolean hasEnded;
  private @Nullable SQLException failure;

  ArrivingRows(CopyOut copy, ResultColumns columns) {
    this.copy = copy;
    this.flags = new boolean[columns.all().size()];
    for (int i = 0; i < flags.length; i++) {
      ResultColumn column = columns.all().get(i);
      flags[i] = column.isFlag();
    }
  }

  /** Those that were given, and one more if there is one. */
  @Override
  public int size() {
    if (next == null) {
      next = kept.isEmpty() ? receive() : kept.remove();
    }
    return next == null ? given : given + 1;
  }

  /** The next row, which is the only one there is. */
  @Override
  public Tuple get(int index) {
    Tuple row = next;
    if (index != given || row == null) {
      throw new IndexOutOfBoundsException(index);
    }
    given++;
    next = null;
    return row;
  }

  /** Takes the rest into memory, so that the server is done with it. */
  void keepRest() {
    for (Tuple row = receive(); row != null; row = receive()) {
      kept.add(row);
    }
  }

  /** Takes the rest and drops it: for whoever uses the connection next, the way must be free. */
  void dropRest() {
    kept.clear();
    try {
      while (!hasEnded) {
        hasEnded = copy.readFromCopy() == null;
      }
    } catch (SQLException e) {
      end(e);
    }
  }

  /** Fails if the rows ended because the server, or the connection, failed; but not twice. */
  void check() throws SQLException {
    SQLException reason = failure;
    failure = null;
    if (reason != null) {
      throw reason;
    }
  }

  private @Nullable Tuple receive() {
    if (hasEnded) {
      return null;
    }
    try {
      for (byte[] data = copy.readFromCopy(); data != null; data = copy.readFromCopy()) {
        int start = hasBegun ? 0 : HEADER + Integer.BYTES + ByteConverter.int4(data, HEADER);
        hasBegun = true;
        if (start < data.length && ByteConverter.int2(data, start) == flags.length) {
          return row(data, start + Short.BYTES);
        }
      }
      hasEnded = true;
    } catch (SQLException e) {
      end(e);
    }
    return null;
  }

  private void end(SQLException reason) {
    failure = reason;
    hasEnded = true;
  }

  private Tuple row(byte[] data, int start) {
    byte[][] values = new byte[flags.length][];
    int position = start;
    for (int i = 0; i < values.length; i++) {
      int length = ByteConverter.int4(data, position);
      position += Integer.BYTES;
      if (length >= 0) {
        values[i] =
            flags[i]
                ? data[position] == 0 ? FALSE : TRUE
                : Arrays.copyOfRange(data, position, position + length);
        position += length;
      }
    }
    return new Tuple(values);
  }
}
