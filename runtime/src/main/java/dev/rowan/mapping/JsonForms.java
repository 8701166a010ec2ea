package dev.rowan.mapping;

import dev.rowan.json.JsonCodec;
import dev.rowan.json.JsonException;
import dev.rowan.json.JsonReader;
import dev.rowan.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of columns as JSON: numbers, truths and arrays as such, days and times as ISO 8601 has
 * them, bytes in base64, what a converter or a codec makes of its values, and of all else the text
 * by which PostgreSQL knows it.
 */
public final class JsonForms {

  private JsonForms() {}

  /** Writes a value. */
  public static <V> void write(
      JsonWriter out, SqlType<V> type, V value, @Nullable JsonCodec codec) {
    if (type instanceof ConvertedType<V, ?> converted) {
      writeConverted(out, converted, value, codec);
    } else if (type instanceof DocumentType<V> document) {
      out.raw(document.with(codec).text(1, value));
    } else if (type instanceof ElementType<V> element) {
      JsonScalars.write(out, element, value);
    } else if (type instanceof PrimitiveType<?, ?>) {
      JsonScalars.writeAll(out, type.fingerprint(value));
    } else {
      writeAll(out, elementOf(type), elements(value), codec);
    }
  }

  private static <V, W> void writeConverted(
      JsonWriter out, ConvertedType<V, W> type, V value, @Nullable JsonCodec codec) {
    write(out, type.base(), type.to(value), codec);
  }

  private static <E> void writeAll(
      JsonWriter out, ElementType<E> type, Iterable<?> values, @Nullable JsonCodec codec) {
    out.beginArray();
    for (Object value : values) {
      if (value == null) {
        out.nothing();
      } else {
        write(out, type, JsonForms.<E>cast(value), codec);
      }
    }
    out.endArray();
  }

  private static ElementType<?> elementOf(SqlType<?> type) {
    if (type instanceof ListType<?> list) {
      return list.element();
    }
    if (type instanceof SetType<?> set) {
      return set.element();
    }
    return type instanceof ArrayType<?> array
        ? array.element()
        : ((PrimitiveType<?, ?>) type).element();
  }

  private static Iterable<?> elements(Object value) {
    return value instanceof Iterable<?> values ? values : java.util.Arrays.asList((Object[]) value);
  }

  /**
   * Reads a value that is not null.
   *
   * @throws JsonException when it is none of the type
   */
  public static <V> V read(JsonReader in, SqlType<V> type, @Nullable JsonCodec codec) {
    try {
      return JsonForms.<V>cast(any(in, type, codec));
    } catch (JsonException e) {
      throw e;
    } catch (RuntimeException e) {
      throw in.failure("the value is no " + type.javaType().getSimpleName());
    }
  }

  private static Object any(JsonReader in, SqlType<?> type, @Nullable JsonCodec codec) {
    if (type instanceof ConvertedType<?, ?> converted) {
      return converted(in, converted, codec);
    }
    if (type instanceof DocumentType<?> document) {
      return Objects.requireNonNull(document.with(codec).value(in.raw()));
    }
    if (type instanceof ElementType<?> element) {
      return JsonScalars.read(in, element);
    }
    return collected(type, list(in, elementOf(type), codec));
  }

  private static <W> Object converted(
      JsonReader in, ConvertedType<?, W> type, @Nullable JsonCodec codec) {
    return Objects.requireNonNull(type.from(read(in, type.base(), codec)));
  }

  private static List<@Nullable Object> list(
      JsonReader in, ElementType<?> type, @Nullable JsonCodec codec) {
    List<@Nullable Object> values = new ArrayList<>();
    in.beginArray();
    while (in.hasElement()) {
      values.add(in.isNull() ? null : read(in, type, codec));
    }
    return values;
  }

  private static Object collected(SqlType<?> type, List<@Nullable Object> values) {
    if (type instanceof SetType<?>) {
      return new LinkedHashSet<>(values);
    }
    if (type instanceof ArrayType<?> array) {
      return values.toArray(JsonForms.<@Nullable Object[]>cast(array.empty()));
    }
    return type instanceof PrimitiveType<?, ?> primitives ? unboxed(primitives, values) : values;
  }

  private static Object unboxed(PrimitiveType<?, ?> type, List<@Nullable Object> values) {
    Object[] boxes = new Object[values.size()];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = Objects.requireNonNull(values.get(i), "An array of primitives holds no null");
    }
    return Objects.requireNonNull(type.unboxed(boxes));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what a type reads is its own
  private static <V> V cast(Object value) {
    return (V) value;
  }
}
