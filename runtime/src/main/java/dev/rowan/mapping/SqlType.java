package dev.rowan.mapping;

import dev.rowan.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * An SQL type and how values of {@code V} travel to it and back: as a parameter, in a row, as an
 * element of an array. {@link SqlTypes} has one for each Java type. Immutable.
 *
 * @param <V> the Java type
 */
public abstract sealed class SqlType<V>
    permits ElementType, ListType, SetType, ArrayType, PrimitiveType {

  private final Class<?> javaType;
  private final String name;

  SqlType(Class<?> javaType, String name) {
    this.javaType = javaType;
    this.name = name;
  }

  /** The class of the values, without type arguments. */
  public final Class<?> javaType() {
    return javaType;
  }

  /** The name as SQL knows it, such as {@code bigint} or {@code text[]}. */
  public final String name() {
    return name;
  }

  /**
   * A text that stands for the value as the server is given it: the same for equal values, and in
   * every run of a program. It is for keys and checksums, and no SQL.
   */
  public abstract String fingerprint(V value);

  /** The type as it is in a database: with its codec, when values are JSON. */
  SqlType<V> in(Database database) {
    return this;
  }

  /** The type with messages that tell no values. */
  SqlType<V> secret() {
    return this;
  }

  /** Binds a value with its type. */
  abstract void bind(PreparedStatement statement, int index, V value) throws SQLException;

  /** Reads a value, null when it is NULL. */
  abstract @Nullable V read(ResultSet result, int index) throws SQLException;

  /** How values stand in an array that has one for each row. */
  ArrayForm arrayForm() {
    return ArrayForm.TEXT;
  }

  /** Adds a value to such an array; {@code index} is the parameter, for messages. */
  abstract void write(BinaryValues column, int index, V value);

  /** Binds a NULL with its type. */
  void bindNull(PreparedStatement statement, int index) throws SQLException {
    String type = driverName();
    // the driver binds strings as varchar: a NULL of another type would be parsed anew
    statement.setNull(index, Types.NULL, type.equals("text") ? "varchar" : type);
  }

  /** The name by which the driver finds the type. */
  abstract String driverName();

  @Override
  public final String toString() {
    return name;
  }
}
