package dev.rowan.mapping;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.types.Interval;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/**
 * The rows of a COPY in PostgreSQL's binary form: each value as its column reads it. Not
 * thread-safe.
 */
final class CopyValues extends BinaryValues {

  private static final byte[] NONE = {};
  private static final int MOST_KEPT = 16 << 20;
  private static final byte VERSION = 1; // of what is text behind the number of its form

  private final CopyColumn[] columns;
  private final int[] starts;
  private CopyColumn column;
  private int field;
  private byte[] behind = NONE;
  private int array = -1;
  private boolean hasNull;

  CopyValues(CopyColumn[] columns) {
    this.columns = columns;
    this.starts = new int[columns.length];
    this.column = columns[0];
  }

  /** Begins a row of so many fields. */
  void beginRow(int fields) {
    field = 0;
    room(0).putShort((short) fields);
  }

  /** Goes to the value of this column, from 1, which may be there: then it is written anew. */
  CopyValues at(int index) {
    column = columns[index - 1];
    if (index > field) {
      starts[index - 1] = bytes.position();
      field = index;
    } else {
      int end = index == field ? bytes.position() : starts[index];
      behind = Arrays.copyOfRange(bytes.array(), end, bytes.position());
      bytes.position(starts[index - 1]);
    }
    return this;
  }

  /** Ends the row with these bytes. */
  void endRow(byte[] rest) {
    room(behind.length).put(behind);
    behind = NONE;
    room(rest.length).put(rest);
  }

  /** Sends the rows, and forgets them. */
  void sendTo(CopyIn copy) throws SQLException {
    copy.writeToCopy(bytes.array(), 0, bytes.position());
    if (bytes.capacity() > MOST_KEPT) {
      bytes = ByteBuffer.allocate(START); // a row was large
    }
    bytes.clear();
  }

  @Override
  void addNull() {
    byte[] ifNull = column.ifNull();
    if (array >= 0) {
      hasNull = true;
      super.addNull();
    } else if (ifNull == null) {
      super.addNull();
    } else {
      room(ifNull.length).put(ifNull);
    }
  }

  @Override
  void addShort(short value) {
    if (column.kind() == CopyKind.SMALLINT) {
      super.addShort(value);
    } else {
      addNumber(value);
    }
  }

  @Override
  void addInt(int value) {
    if (column.kind() == CopyKind.INTEGER || column.kind() == CopyKind.DATE) {
      super.addInt(value);
    } else {
      addNumber(value);
    }
  }

  @Override
  void addLong(long value) {
    switch (column.kind()) {
      case SMALLINT -> {
        checkRange(value, Short.MIN_VALUE, Short.MAX_VALUE);
        super.addShort((short) value);
      }
      case INTEGER -> {
        checkRange(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
        super.addInt((int) value);
      }
      case NUMERIC -> addDecimal(BigDecimal.valueOf(value));
      case TEXT -> addText(Long.toString(value));
      default -> super.addLong(value);
    }
  }

  private void checkRange(long value, long min, long max) {
    if (value < min || value > max) {
      String type = column.kind() == CopyKind.SMALLINT ? "smallint" : "integer";
      throw new InvalidValueException(
          "Parameter " + field + " is out of the range of its column, a " + type, null, null);
    }
  }

  @Override
  void addNumber(long value) {
    addLong(value);
  }

  @Override
  void addFloat(float value) {
    if (column.kind() == CopyKind.DOUBLE) {
      addDouble(value);
    } else {
      super.addFloat(value);
    }
  }

  @Override
  void addDecimal(BigDecimal value) {
    if (column.kind() == CopyKind.TEXT) {
      addText(value.toPlainString());
    } else {
      addBytes(ByteConverter.numeric(value.scale() < 0 ? value.setScale(0) : value));
    }
  }

  @Override
  void addInterval(Interval value) {
    if (column.kind() == CopyKind.TEXT) {
      addText(Intervals.text(value));
      return;
    }
    int length = Long.BYTES + 2 * Integer.BYTES;
    room(length).putInt(length).putLong(value.micros()).putInt(value.days()).putInt(value.months());
  }

  @Override
  void addText(String value) {
    if (column.kind() == CopyKind.NUMBERED_TEXT) {
      byte[] text = value.getBytes(StandardCharsets.UTF_8);
      room(text.length + 1).putInt(text.length + 1).put(VERSION).put(text);
    } else {
      super.addText(value);
    }
  }

  /**
   * The length comes first, and the number of elements before them: both are known at the end. A
   * column that was made for texts has those of arrays, too.
   */
  @Override
  boolean beginArray() {
    if (!column.isArray()) {
      return false;
    }
    array = room(0).position();
    hasNull = false;
    room(5 * Integer.BYTES).position(array + 6 * Integer.BYTES);
    return true;
  }

  @Override
  void endArray(int count) {
    int start = array;
    array = -1;
    if (count == 0) {
      bytes.position(start + 4 * Integer.BYTES);
    }
    bytes.putInt(start, bytes.position() - start - LENGTH);
    bytes.putInt(start + 4, count == 0 ? 0 : 1); // dimensions
    bytes.putInt(start + 8, hasNull ? 1 : 0);
    bytes.putInt(start + 12, column.element());
    if (count > 0) {
      bytes.putInt(start + 16, count);
      bytes.putInt(start + 20, 1); // the first index
    }
  }
}
