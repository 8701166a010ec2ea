package dev.rowan.mapping;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** Values of expressions, as the server writes them in binary form: it is asked for them once. */
final class ServerValues {

  private static final int HEAD = 15; // the signature and flags
  private static final byte[] NONE = {};

  private ServerValues() {}

  /** The value of each column, its length before it; empty for those without an expression. */
  static byte[][] of(
      Statements statements, List<CopyTarget.Column> columns, Map<String, ServerColumn> known) {
    byte[][] values = new byte[columns.size()][];
    Arrays.fill(values, NONE);
    StringJoiner select = new StringJoiner(", ", "copy (select ", ") to stdout (format binary)");
    select.setEmptyValue("");
    for (CopyTarget.Column column : columns) {
      if (!column.value().isEmpty()) {
        String type = Objects.requireNonNull(known.get(column.name())).declared();
        select.add("cast(" + column.value() + " as " + type + ")");
      }
    }
    if (select.length() > 0) {
      read(statements.copied(select.toString()), columns, values);
    }
    return values;
  }

  private static void read(byte[] copied, List<CopyTarget.Column> columns, byte[][] values) {
    ByteBuffer bytes = ByteBuffer.wrap(copied);
    bytes.position(HEAD);
    bytes.position(bytes.getInt() + bytes.position()); // what may come in later versions
    bytes.getShort(); // the number of fields
    for (int i = 0; i < values.length; i++) {
      if (!columns.get(i).value().isEmpty()) {
        int start = bytes.position();
        bytes.position(Math.max(0, bytes.getInt()) + bytes.position());
        values[i] = Arrays.copyOfRange(copied, start, bytes.position());
      }
    }
  }

  /** The values from this place on, one behind the other. */
  static byte[] joined(byte[][] values, int from) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = from; i < values.length; i++) {
      all.writeBytes(values[i]);
    }
    return all.toByteArray();
  }
}
