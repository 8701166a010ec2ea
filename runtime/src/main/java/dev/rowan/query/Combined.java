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

  List<Selection<?>> parts() {
    return parts;
  }

  T make(@Nullable Object[] values) {
    return maker.apply(values);
  }
}
