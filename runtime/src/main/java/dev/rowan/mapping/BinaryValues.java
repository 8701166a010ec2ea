package dev.rowan.mapping;

import dev.rowan.types.Interval;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Values in PostgreSQL's binary form, one behind the other, each after its length and without an
 * object of its own. Not thread-safe.
 */
abstract sealed class BinaryValues permits ValueArray, CopyValues {

  static final int LENGTH = Integer.BYTES;
  static final int START = 1024;

  /** What was written, up to its position. */
  ByteBuffer bytes = ByteBuffer.allocate(START);

  void addNull() {
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
  abstract void addNumber(long value);

  void addFloat(float value) {
    room(Float.BYTES).putInt(Float.BYTES).putFloat(value);
  }

  void addDouble(double value) {
    room(Double.BYTES).putInt(Double.BYTES).putDouble(value);
  }

  /** A {@code numeric}. */
  abstract void addDecimal(BigDecimal value);

  /** An {@code interval}. */
  abstract void addInterval(Interval value);

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

  /**
   * Begins an array, whose elements are added next, up to {@link #endArray}; false when arrays are
   * added as their text.
   */
  abstract boolean beginArray();

  /** Ends an array of so many elements. */
  abstract void endArray(int count);

  /** Room for a length and so many bytes. */
  final ByteBuffer room(int length) {
    int needed = Math.addExact(bytes.position() + LENGTH, length);
    if (needed > bytes.capacity()) {
      int capacity = (int) Math.max(needed, Math.min(2L * bytes.capacity(), Integer.MAX_VALUE - 8));
      bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
    }
    return bytes;
  }
}
