package dev.rowan.mapping;

import dev.rowan.AttributeConverter;
import dev.rowan.errors.DataException;
import org.jspecify.annotations.Nullable;

/** The type of a property that a converter of the user's turns into a column of another type. */
final class AttributeType<V, W> extends ConvertedType<V, W> {

  private final AttributeConverter<V, W> converter;
  private final String property;
  private final boolean isSecret;

  AttributeType(
      Class<? super V> javaType,
      SqlType<W> base,
      AttributeConverter<V, W> converter,
      String property) {
    this(javaType, SqlTypes.element(base), converter, property, false);
  }

  private AttributeType(
      Class<? super V> javaType,
      ElementType<W> base,
      AttributeConverter<V, W> converter,
      String property,
      boolean isSecret) {
    super(javaType, base);
    this.isSecret = isSecret;
    this.converter = converter;
    this.property = property;
  }

  @Override
  @SuppressWarnings("unchecked") // the class that it was made with
  SqlType<V> secret() {
    return new AttributeType<>((Class<? super V>) javaType(), base(), converter, property, true);
  }

  @Override
  W to(V value) {
    W converted;
    try {
      converted = converter.convertToDatabaseColumn(value);
    } catch (RuntimeException e) {
      throw failure("could not convert the value for the column", e);
    }
    return required(converted, "gave null for a value that is none");
  }

  @Override
  V from(W value) {
    V converted;
    try {
      converted = converter.convertToEntityAttribute(value);
    } catch (RuntimeException e) {
      throw failure("could not convert the value of the column", e);
    }
    return required(converted, "gave null for a column that is not NULL");
  }

  private <T> T required(@Nullable T converted, String what) {
    if (converted == null) {
      throw failure(what, null);
    }
    return converted;
  }

  private DataException failure(String what, @Nullable RuntimeException cause) {
    String message = property + ": " + converter.getClass().getSimpleName() + " " + what;
    return cause == null || isSecret
        ? new DataException(message)
        : new DataException(message + ": " + cause, null, cause);
  }
}
