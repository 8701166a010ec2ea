package dev.rowan.mapping;

import dev.rowan.errors.ConfigurationException;
import dev.rowan.types.Interval;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * The values of one parameter for many rows: an array that is written in PostgreSQL's binary form.
 * Not thread-safe.
 */
final class ValueArray extends BinaryValues {

  private static final int HEADER = 20;

  private final ArrayForm form;
  private int values;
  private int last = HEADER;
  private boolean hasNull;

  ValueArray(ArrayForm form) {
    this.form = form;
    bytes.position(HEADER);
  }

  ArrayForm form() {
    return form;
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

  @Override
  void addNull() {
    hasNull = true;
    super.addNull();
  }

  @Override
  void addNumber(long value) {
    switch (form) {
      case SMALLINT -> addShort((short) Math.toIntExact(value));
      case INTEGER -> addInt(Math.toIntExact(value));
      case TEXT -> addText(Long.toString(value));
      default -> addLong(value);
    }
  }

  @Override
  void addDecimal(BigDecimal value) {
    addText(value.toPlainString());
  }

  @Override
  void addInterval(Interval value) {
    addText(Intervals.text(value));
  }

  /** Arrays of arrays would become one. */
  @Override
  boolean beginArray() {
    return false;
  }

  @Override
  void endArray(int count) {
    throw new IllegalStateException("Arrays are texts here");
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
