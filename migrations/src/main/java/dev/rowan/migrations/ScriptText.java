package dev.rowan.migrations;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The text of a script: UTF-8, without a byte order mark. */
final class ScriptText {
  private static final char MARK = '\uFEFF';

  private ScriptText() {}

  /**
   * The text of these bytes.
   *
   * @throws CharacterCodingException when they are no UTF-8; the message says where
   */
  static String of(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotUtf8(in.position(), lineOf(bytes, in.position()));
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /** A sum over the lines as Flyway makes it: how lines end does not matter. */
  static int checksum(String text) {
    CRC32 sum = new CRC32();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      sum.update(text.substring(begin, end).getBytes(StandardCharsets.UTF_8));
      begin = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return (int) sum.getValue();
  }

  private static int lineOf(byte[] bytes, int place) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static final class NotUtf8 extends CharacterCodingException {
    private final int place;
    private final int line;

    NotUtf8(int place, int line) {
      this.place = place;
      this.line = line;
    }

    @Override
    public String getMessage() {
      return "it is not in UTF-8: line " + line + ", byte " + place + "; save it as UTF-8";
    }
  }
}
