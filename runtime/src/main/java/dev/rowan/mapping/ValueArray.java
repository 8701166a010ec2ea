package dev.rowan.mapping;

import dev.rowan.errors.ConfigurationException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * The values of one parameter for many rows: an array that is written in PostgreSQL's binary form,
 * value by value, without an object for each. Not thread-safe.
 */
final class ValueArray {

  private static final int HEADER = 20;
  private static final int LENGTH = Integer.BYTES;

  private final ArrayForm form;
  private ByteBuffer bytes = ByteBuffer.allocate(1024).position(HEADER);
  private int values;
  private int last = HEADER;
  private boolean hasNull;

  ValueArray(ArrayForm form) {
    this.form = form;
  }

  /** Goes to the value of this row, from 0, which may be there: then it is written anew. */
  ValueArray at(int row) {
    if (values > row) {
      bytes.position(last);
    } else {
      last = bytes.position();
      values++;
    }
    return this;
  }

  /** Forgets the value of this row, if it is there. */
  void drop(int row) {
    if (values > row) {
      bytes.position(last);
      values--;
    }
  }

  /** A copy of the last value; null when it is NULL. */
  @Nullable ByteBuffer value() {
    if (bytes.getInt(last) < 0) {
      return null;
    }
    return ByteBuffer.wrap(Arrays.copyOfRange(bytes.array(), last + LENGTH, bytes.position()));
  }

  /** How many bytes it has. */
  int size() {
    return bytes.position();
  }

  void addNull() {
    hasNull = true;
    room(0).putInt(-1);
  }

  void addBoolean(boolean value) {
    room(1).putInt(1).put((byte) (value ? 1 : 0));
  }

  void addShort(short value) {
    room(Short.BYTES).putInt(Short.BYTES).putShort(value);
  }

  void addInt(int value) {
    room(Integer.BYTES).putInt(Integer.BYTES).putInt(value);
  }

  void addLong(long value) {
    room(Long.BYTES).putInt(Long.BYTES).putLong(value);
  }

  /** A whole number, whatever the form: ids of a sequence are long, and columns may be narrower. */
  void addNumber(long value) {
    switch (form) {
      case SMALLINT -> addShort((short) Math.toIntExact(value));
      case INTEGER -> addInt(Math.toIntExact(value));
      case TEXT -> addText(Long.toString(value));
      default -> addLong(value);
    }
  }

  void addFloat(float value) {
    room(Float.BYTES).putInt(Float.BYTES).putFloat(value);
  }

  void addDouble(double value) {
    room(Double.BYTES).putInt(Double.BYTES).putDouble(value);
  }

  /** A long with an int behind it. */
  void addLongAndInt(long first, int second) {
    int length = Long.BYTES + Integer.BYTES;
    room(length).putInt(length).putLong(first).putInt(second);
  }

  /** A value of twice eight bytes. */
  void addLongs(long first, long second) {
    room(2 * Long.BYTES).putInt(2 * Long.BYTES).putLong(first).putLong(second);
  }

  void addBytes(byte[] value) {
    room(value.length).putInt(value.length).put(value);
  }

  void addText(String value) {
    addBytes(value.getBytes(StandardCharsets.UTF_8));
  }

  private ByteBuffer room(int length) {
    int needed = Math.addExact(bytes.position() + LENGTH, length);
    if (needed > bytes.capacity()) {
      int capacity = (int) Math.max(needed, Math.min(2L * bytes.capacity(), Integer.MAX_VALUE - 8));
      bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
    }
    return bytes;
  }

  /** Binds all values as one parameter. */
  void bind(PreparedStatement statement, int index) throws SQLException {
    bytes.putInt(0, 1); // one dimension
    bytes.putInt(4, hasNull ? 1 : 0);
    bytes.putInt(8, form.element);
    bytes.putInt(12, values);
    bytes.putInt(16, 1); // the first index
    BaseConnection connection = statement.getConnection().unwrap(BaseConnection.class);
    if (connection.getPreferQueryMode() == PreferQueryMode.SIMPLE) {
      throw new ConfigurationException(
          "Many rows travel as arrays in binary form, which preferQueryMode=simple does not send;"
              + " leave it out of the URL");
    }
    byte[] array = Arrays.copyOf(bytes.array(), bytes.position());
    statement.setArray(index, new PgArray(connection, form.array, array));
  }
}
