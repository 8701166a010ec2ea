package dev.rowan.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The types that are primitives in Java, of which a NULL is read as such. */
final class PrimitiveTypes {

  private PrimitiveTypes() {}

  /** {@code boolean}. */
  static final class BooleanType extends NativeType<Boolean> {
    BooleanType() {
      super(Boolean.class, "boolean", "bool");
    }

    @Override
    void bind(PreparedStatement statement, int index, Boolean value) throws SQLException {
      statement.setBoolean(index, value);
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.BOOLEAN;
    }

    @Override
    void write(BinaryValues column, int index, Boolean value) {
      column.addBoolean(value);
    }

    @Override
    @Nullable Boolean read(ResultSet result, int index) throws SQLException {
      boolean value = result.getBoolean(index);
      return result.wasNull() ? null : value;
    }

    @Override
    @Nullable Object[] newElements(int length) {
      return new @Nullable Boolean[length];
    }
  }

  /** {@code smallint}. */
  static final class SmallintType extends NativeType<Short> {
    SmallintType() {
      super(Short.class, "smallint", "int2");
    }

    @Override
    void bind(PreparedStatement statement, int index, Short value) throws SQLException {
      statement.setShort(index, value);
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.SMALLINT;
    }

    @Override
    void write(BinaryValues column, int index, Short value) {
      column.addShort(value);
    }

    @Override
    @Nullable Short read(ResultSet result, int index) throws SQLException {
      short value = result.getShort(index);
      return result.wasNull() ? null : value;
    }

    @Override
    @Nullable Object[] newElements(int length) {
      return new @Nullable Short[length];
    }
  }

  /** {@code integer}. */
  static final class IntegerType extends NativeType<Integer> {
    IntegerType() {
      super(Integer.class, "integer", "int4");
    }

    @Override
    void bind(PreparedStatement statement, int index, Integer value) throws SQLException {
      statement.setInt(index, value);
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.INTEGER;
    }

    @Override
    void write(BinaryValues column, int index, Integer value) {
      column.addInt(value);
    }

    @Override
    @Nullable Integer read(ResultSet result, int index) throws SQLException {
      int value = result.getInt(index);
      return result.wasNull() ? null : value;
    }

    @Override
    @Nullable Object[] newElements(int length) {
      return new @Nullable Integer[length];
    }

    @Override
    Integer parse(String text) {
      return Integer.valueOf(text);
    }
  }

  /** {@code bigint}. */
  static final class BigintType extends NativeType<Long> {
    BigintType() {
      super(Long.class, "bigint", "int8");
    }

    @Override
    void bind(PreparedStatement statement, int index, Long value) throws SQLException {
      statement.setLong(index, value);
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.BIGINT;
    }

    @Override
    void write(BinaryValues column, int index, Long value) {
      column.addLong(value);
    }

    @Override
    @Nullable Long read(ResultSet result, int index) throws SQLException {
      long value = result.getLong(index);
      return result.wasNull() ? null : value;
    }

    @Override
    @Nullable Object[] newElements(int length) {
      return new @Nullable Long[length];
    }

    @Override
    Long parse(String text) {
      return Long.valueOf(text);
    }
  }

  /** {@code real}. */
  static final class RealType extends NativeType<Float> {
    RealType() {
      super(Float.class, "real", "float4");
    }

    @Override
    void bind(PreparedStatement statement, int index, Float value) throws SQLException {
      statement.setFloat(index, value);
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.REAL;
    }

    @Override
    void write(BinaryValues column, int index, Float value) {
      column.addFloat(value);
    }

    @Override
    @Nullable Float read(ResultSet result, int index) throws SQLException {
      float value = result.getFloat(index);
      return result.wasNull() ? null : value;
    }

    @Override
    @Nullable Object[] newElements(int length) {
      return new @Nullable Float[length];
    }
  }

  /** {@code double precision}. */
  static final class DoubleType extends NativeType<Double> {
    DoubleType() {
      super(Double.class, "double precision", "float8");
    }

    @Override
    void bind(PreparedStatement statement, int index, Double value) throws SQLException {
      statement.setDouble(index, value);
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.DOUBLE;
    }

    @Override
    void write(BinaryValues column, int index, Double value) {
      column.addDouble(value);
    }

    @Override
    @Nullable Double read(ResultSet result, int index) throws SQLException {
      double value = result.getDouble(index);
      return result.wasNull() ? null : value;
    }

    @Override
    @Nullable Object[] newElements(int length) {
      return new @Nullable Double[length];
    }
  }
}
