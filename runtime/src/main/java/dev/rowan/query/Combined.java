package dev.rowan.query;

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
    return maker.apply(values);
  }
}
