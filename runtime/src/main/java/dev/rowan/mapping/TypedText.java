package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** A type whose values travel as their text, with the name of the type. */
abstract class TypedText<V> extends ScalarType<V> {

  TypedText(Class<V> javaType, String name) {
    super(javaType, name, name);
  }

  /** The text of a value; {@code index} is the parameter, for messages. */
  abstract String text(int index, V value);

  /** The value of a text of the server. */
  abstract V value(String text);

  @Override
  final void bind(PreparedStatement statement, int index, V value) throws SQLException {
    PGobject object = new PGobject();
    object.setType(driverName());
    object.setValue(text(index, value));
    statement.setObject(index, object);
  }

  @Override
  @Nullable V read(ResultSet result, int index) throws SQLException {
    String text = result.getString(index);
    return text == null ? null : parse(text);
  }

  @Override
  final Object toElement(int index, V value) {
    return text(index, value);
  }

  @Override
  final V parse(String text) {
    try {
      return value(text);
    } catch (RuntimeException e) {
      throw new DataException(
          "The column's " + this + " is not a value of its Java type: " + e.getMessage(), null, e);
    }
  }
}
