package dev.rowan.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rowan.errors.InvalidCursorException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A position in an order as text: base64, safe in URLs, of a version, a fingerprint of the order,
 * the values of the keys, and a checksum. Without keys it is an end of the result.
 */
final class Cursor {

  /** What fits into a URL everywhere. */
  static final int MAX_LENGTH = 6000;

  private static final byte VERSION = 1;
  private static final int NULL = 0xFFFF;
  private static final int HEAD = 1 + Long.BYTES + Short.BYTES;
  private static final int CHECKSUM = Integer.BYTES;

  private Cursor() {}

  /** The text of the position of these values. */
  static String encode(long order, List<@Nullable String> values) {
    List<byte[]> texts = new ArrayList<>();
    long length = HEAD + CHECKSUM;
    for (String value : values) {
      byte[] text = value == null ? new byte[0] : value.getBytes(UTF_8);
      texts.add(text);
      length += Short.BYTES + text.length;
    }
    if (length > MAX_LENGTH / 4 * 3) {
      throw new InvalidCursorException(
          "The keys of a row are longer than a cursor may be; order by something shorter");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) length);
    bytes.put(VERSION).putLong(order).putShort((short) values.size());
    for (int i = 0; i < texts.size(); i++) {
      byte[] text = texts.get(i);
      bytes.putShort((short) (values.get(i) == null ? NULL : text.length)).put(text);
    }
    bytes.putInt(checksum(bytes.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length - CHECKSUM);
    return (int) crc.getValue();
  }

  /**
   * The values of a position in this order.
   *
   * @throws InvalidCursorException when the text is no cursor of it
   */
  static List<@Nullable String> decode(long order, String cursor) {
    if (cursor.length() > MAX_LENGTH) {
      throw new InvalidCursorException("This cursor is too long to be one");
    }
    ByteBuffer bytes = ByteBuffer.wrap(checked(cursor));
    bytes.get();
    if (bytes.getLong() != order) {
      throw new InvalidCursorException("This cursor is of a query with another order");
    }
    try {
      return values(bytes);
    } catch (BufferUnderflowException | CharacterCodingException e) {
      throw new InvalidCursorException("This is no cursor", null, e);
    }
  }

  private static byte[] checked(String cursor) {
    byte[] bytes = bytes(cursor);
    if (bytes.length < HEAD + CHECKSUM) {
      throw new InvalidCursorException("This is no cursor, or only a part of one");
    }
    if (bytes[0] != VERSION) {
      throw new InvalidCursorException("This is no cursor, or one of another version");
    }
    if (ByteBuffer.wrap(bytes).getInt(bytes.length - CHECKSUM) != checksum(bytes)) {
      throw new InvalidCursorException("This cursor was altered or cut off");
    }
    return bytes;
  }

  private static byte[] bytes(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw new InvalidCursorException("This is no cursor", null, e);
    }
  }

  private static List<@Nullable String> values(ByteBuffer bytes) throws CharacterCodingException {
    int size = Short.toUnsignedInt(bytes.getShort());
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(value(bytes, Short.toUnsignedInt(bytes.getShort())));
    }
    if (bytes.remaining() != CHECKSUM) {
      throw new InvalidCursorException("This is no cursor");
    }
    return values;
  }

  private static @Nullable String value(ByteBuffer bytes, int length)
      throws CharacterCodingException {
    if (length == NULL) {
      return null;
    }
    if (length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    String text = UTF_8.newDecoder().decode(bytes.slice().limit(length)).toString();
    bytes.position(bytes.position() + length);
    if (text.indexOf('\0') >= 0) {
      throw new InvalidCursorException("This is no cursor");
    }
    return text;
  }
}
