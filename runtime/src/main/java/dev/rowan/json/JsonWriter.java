package dev.rowan.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * Writes JSON, one value after the other, as RFC 8259 has it. Commas are its own business. Not
 * thread-safe.
 */
public final class JsonWriter {

  private static final String HEX = "0123456789abcdef";

  private final Appendable out;
  private boolean needsComma;

  JsonWriter(Appendable out) {
    this.out = out;
  }

  /** Begins an object. */
  public JsonWriter beginObject() {
    return begin('{');
  }

  /** Ends an object. */
  public JsonWriter endObject() {
    return end('}');
  }

  /** Begins an array. */
  public JsonWriter beginArray() {
    return begin('[');
  }

  /** Ends an array. */
  public JsonWriter endArray() {
    return end(']');
  }

  /** The name of the next member. */
  public JsonWriter name(String name) {
    string(name);
    append(":");
    needsComma = false;
    return this;
  }

  /** A string. */
  public JsonWriter string(String value) {
    comma();
    append("\"");
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || isAlone(value, i)) {
        append(value, from, i);
        escape(c);
        from = i + 1;
      } else if (Character.isHighSurrogate(c)) {
        i++; // the other half
      }
    }
    append(value, from, value.length());
    append("\"");
    return this;
  }

  /** Whether it is half of a surrogate pair, of which no UTF-8 can be made. */
  private static boolean isAlone(String value, int at) {
    char c = value.charAt(at);
    return Character.isSurrogate(c)
        && !(Character.isHighSurrogate(c)
            && at + 1 < value.length()
            && Character.isLowSurrogate(value.charAt(at + 1)));
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> append("\\\"");
      case '\\' -> append("\\\\");
      case '\n' -> append("\\n");
      case '\r' -> append("\\r");
      case '\t' -> append("\\t");
      default -> {
        append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          append(HEX, (c >> shift) & 15, ((c >> shift) & 15) + 1);
        }
      }
    }
  }

  /** A whole number. */
  public JsonWriter number(long value) {
    return literal(Long.toString(value));
  }

  /** A number with all its digits. */
  public JsonWriter number(BigDecimal value) {
    return literal(value.toString());
  }

  /** A number; of what is none, infinities and NaN, the name as a string. */
  public JsonWriter number(double value) {
    return Double.isFinite(value) ? literal(Double.toString(value)) : string("" + value);
  }

  /** As {@link #number(double)}, with the digits of a float. */
  public JsonWriter number(float value) {
    return Float.isFinite(value) ? literal(Float.toString(value)) : string("" + value);
  }

  /** True or false. */
  public JsonWriter bool(boolean value) {
    return literal(value ? "true" : "false");
  }

  /** Null. */
  public JsonWriter nothing() {
    return literal("null");
  }

  /**
   * JSON as it is.
   *
   * @throws JsonException when the text is none
   */
  public JsonWriter raw(String json) {
    JsonReader reader = new JsonReader(json);
    reader.skip();
    reader.end();
    return literal(json);
  }

  private JsonWriter literal(String text) {
    comma();
    append(text);
    return this;
  }

  private JsonWriter begin(char bracket) {
    comma();
    append(String.valueOf(bracket));
    needsComma = false;
    return this;
  }

  private JsonWriter end(char bracket) {
    append(String.valueOf(bracket));
    needsComma = true;
    return this;
  }

  private void comma() {
    if (needsComma) {
      append(",");
    }
    needsComma = true;
  }

  private void append(String text) {
    append(text, 0, text.length());
  }

  private void append(String text, int from, int to) {
    try {
      out.append(text, from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
