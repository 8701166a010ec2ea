package dev.rowan.query;

import dev.rowan.errors.DataException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several selections that are read one by one and then made one object. */
final class Combined<T> implements Selection<T> {

  private final List<Selection<?>> parts;
  private final Function<@Nullable Object[], T> maker;

  Combined(List<Selection<?>> parts, Function<@Nullable Object[], T> maker) {
    this.parts = parts;
    this.maker = maker;
  }

  /** These, which are never made one object. */
  static Combined<?> of(List<Selection<?>> parts) {
    return new Combined<>(parts, values -> values);
  }

  List<Selection<?>> parts() {
    return parts;
  }

  T make(@Nullable Object[] values) {
    try {
      return maker.apply(values);
    } catch (NullPointerException e) {
      throw nullAmong(values, e);
    }
  }

  /** What is mostly a NULL where a record has a primitive, which Java does not name. */
  private RuntimeException nullAmong(@Nullable Object[] values, NullPointerException failure) {
    int at = Arrays.asList(values).indexOf(null);
    if (at < 0) {
      return failure;
    }
    String name = parts.get(at) instanceof EntityColumn<?> column ? " (" + column.name() + ")" : "";
    return new DataException(
        "Column "
            + (at + 1)
            + name
            + " is NULL, and what is made of the row takes no null; make a primitive component an"
            + " object, or select coalesce(...)",
        null,
        failure);
  }
}
