package dev.rowan.mapping;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of text, bytes, decimal numbers and UUIDs. */
final class ObjectTypes {

  private ObjectTypes() {}

  /** {@code text}. */
  static final class TextType extends ScalarType<String> {
    TextType() {
      super(String.class, "text", "text");
    }

    @Override
    void bind(PreparedStatement statement, int index, String value) throws SQLException {
      statement.setString(index, Texts.checked(index, value));
    }

    @Override
    @Nullable String read(ResultSet result, int index) throws SQLException {
      return result.getString(index);
    }

    @Override
    Object toElement(int index, String value) {
      return Texts.checked(index, value);
    }

    @Override
    boolean isNative() {
      return true;
    }

    /** The driver has objects of its own for elements of types that it does not know. */
    @Override
    String themselves(Object element) {
      return element.toString();
    }

    @Override
    String parse(String text) {
      return text;
    }
  }

  /** {@code bytea}. */
  static final class ByteaType extends NativeType<byte[]> {
    ByteaType() {
      super(byte[].class, "bytea", "bytea");
    }

    @Override
    void bind(PreparedStatement statement, int index, byte[] value) throws SQLException {
      statement.setBytes(index, value);
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.BYTEA;
    }

    @Override
    void write(BinaryValues column, int index, byte[] value) {
      column.addBytes(value);
    }

    @Override
    byte @Nullable [] read(ResultSet result, int index) throws SQLException {
      return result.getBytes(index);
    }

    @Override
    @Nullable Object[] newElements(int length) {
      return new byte @Nullable [length][];
    }
  }

  /** {@code numeric}. */
  static final class NumericType extends ScalarType<BigDecimal> {
    NumericType() {
      super(BigDecimal.class, "numeric", "numeric");
    }

    @Override
    void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
      statement.setBigDecimal(index, Numbers.checked(index, value));
    }

    @Override
    void write(BinaryValues column, int index, BigDecimal value) {
      column.addDecimal(Numbers.checked(index, value));
    }

    @Override
    @Nullable BigDecimal read(ResultSet result, int index) throws SQLException {
      return result.getBigDecimal(index);
    }

    @Override
    Object toElement(int index, BigDecimal value) {
      return Numbers.checked(index, value).toPlainString();
    }

    @Override
    BigDecimal parse(String text) {
      return new BigDecimal(text);
    }
  }

  /** {@code uuid}. */
  static final class UuidType extends ScalarType<UUID> {
    UuidType() {
      super(UUID.class, "uuid", "uuid");
    }

    @Override
    void bind(PreparedStatement statement, int index, UUID value) throws SQLException {
      statement.setObject(index, value);
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.UUID;
    }

    @Override
    void write(BinaryValues column, int index, UUID value) {
      column.addLongs(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    @Override
    @Nullable UUID read(ResultSet result, int index) throws SQLException {
      return result.getObject(index, UUID.class);
    }

    @Override
    UUID parse(String text) {
      return UUID.fromString(text);
    }
  }
}
