package dev.rowan.mapping;

import dev.rowan.errors.DataException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * An enum, stored as text or as a native PostgreSQL enum.
 *
 * @param <E> the Java enum
 */
@SuppressWarnings(
    "EnumOrdinal") // labels are held in the order of the constants, never stored as numbers
public final class EnumType<E extends Enum<E>> extends ElementType<E> {

  private final String name;
  private final boolean isNative;
  private final String[] labels;
  private final Map<String, E> constants = new HashMap<>();

  private EnumType(String sqlName, boolean isNative, E[] values, String[] labels) {
    super(values[0].getDeclaringClass(), sqlName, sqlName);
    this.name = values[0].getDeclaringClass().getSimpleName();
    this.isNative = isNative;
    this.labels = labels.length == 0 ? names(values) : labels.clone();
    for (E value : values) {
      constants.put(this.labels[value.ordinal()], value);
    }
  }

  /** An enum stored as text: the labels in the order of the constants, or none for their names. */
  public static <E extends Enum<E>> EnumType<E> text(E[] values, String... labels) {
    return new EnumType<>("text", false, values, labels);
  }

  /**
   * A native enum: its name as SQL needs it, quoted and qualified, and the labels in the order of
   * the constants, or none for their names.
   */
  public static <E extends Enum<E>> EnumType<E> named(String name, E[] values, String... labels) {
    return new EnumType<>(name, true, values, labels);
  }

  private static String[] names(Enum<?>[] values) {
    String[] names = new String[values.length];
    for (Enum<?> value : values) {
      names[value.ordinal()] = value.name();
    }
    return names;
  }

  @Override
  void bind(PreparedStatement statement, int index, E value) throws SQLException {
    String label = labels[value.ordinal()];
    if (isNative) {
      PGobject object = new PGobject();
      object.setType(driverName());
      object.setValue(label);
      statement.setObject(index, object);
    } else {
      statement.setString(index, label);
    }
  }

  @Override
  @Nullable E read(ResultSet result, int index) throws SQLException {
    String label = result.getString(index);
    E constant = constants.get(label);
    if (label != null && constant == null) {
      throw unknown(label, " of the column " + result.getMetaData().getColumnLabel(index));
    }
    return constant;
  }

  @Override
  @Nullable Object[] newElements(int length) {
    return new @Nullable String[length];
  }

  @Override
  Object toElement(int index, E value) {
    return labels[value.ordinal()];
  }

  @Override
  boolean isNative() {
    return false;
  }

  @Override
  E fromElement(Object element) {
    E constant = constants.get((String) element);
    if (constant == null) {
      throw unknown(element, "");
    }
    return constant;
  }

  @Override
  E parse(String text) {
    return fromElement(text);
  }

  private DataException unknown(Object label, String where) {
    return new DataException(
        "The enum %s has no constant for \"%s\"%s; it knows %s"
            .formatted(name, label, where, String.join(", ", labels)));
  }
}
