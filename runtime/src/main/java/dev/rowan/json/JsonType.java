package dev.rowan.json;

import java.util.List;
import java.util.Objects;

/**
 * A Java type with its type arguments, as generated code describes it without reflection: {@code
 * JsonType.of(List.class, JsonType.of(Step.class))} is {@code List<Step>}. Immutable.
 *
 * @param <T> the type
 */
public final class JsonType<T> {

  private final Class<? super T> raw;
  private final List<JsonType<?>> arguments;

  private JsonType(Class<? super T> raw, List<JsonType<?>> arguments) {
    this.raw = raw;
    this.arguments = arguments;
  }

  /**
   * The type of a class and its type arguments; of an array, the argument is the type of its
   * elements, which may be left out when that has no arguments itself.
   *
   * @throws IllegalArgumentException when a primitive or {@code void} is given
   */
  public static <T> JsonType<T> of(Class<? super T> raw, JsonType<?>... arguments) {
    if (raw.isPrimitive()) {
      throw new IllegalArgumentException("The type of a JSON value is a class, not " + raw);
    }
    return new JsonType<>(raw, List.of(arguments));
  }

  /** The class, without type arguments. */
  public Class<? super T> raw() {
    return raw;
  }

  /** The type arguments; empty when there are none. Those of an array are its elements' type. */
  public List<JsonType<?>> arguments() {
    return arguments;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonType<?> type
        && raw.equals(type.raw)
        && arguments.equals(type.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(raw, arguments);
  }

  /** The type as one writes it, with simple names. */
  @Override
  public String toString() {
    if (raw.isArray()) {
      return arguments.isEmpty() ? raw.getSimpleName() : arguments.get(0) + "[]";
    }
    if (arguments.isEmpty()) {
      return raw.getSimpleName();
    }
    StringBuilder name = new StringBuilder(raw.getSimpleName()).append('<');
    for (int i = 0; i < arguments.size(); i++) {
      name.append(i == 0 ? "" : ", ").append(arguments.get(i));
    }
    return name.append('>').toString();
  }
}
