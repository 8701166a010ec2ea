package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is read of the many to which a path leads, as one collection. The select itself has the key
 * of their owner; they are read by one more query for all rows.
 *
 * @param <V> what is read of each
 * @param <L> the collection
 */
final class Listed<V, L> implements Selection<L> {

  private final Many<?> many;
  private final Selection<V> selection;
  private final Function<List<V>, L> collector;

  Listed(Many<?> many, Selection<V> selection, Function<List<V>, L> collector) {
    this.many = many;
    this.selection = selection;
    this.collector = collector;
  }

  /** Those in a selection, but not those that are read beyond one of them. */
  static List<Listed<?, ?>> in(Selection<?> selection) {
    if (selection instanceof Listed<?, ?> listed) {
      return List.of(listed);
    }
    List<Selection<?>> parts = List.of();
    if (selection instanceof Combined<?> combined) {
      parts = combined.parts();
    } else if (selection instanceof RecordProjection<?> projection) {
      parts = projection.parts();
    }
    List<Listed<?, ?>> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(in(part)));
    return all;
  }

  Many<?> many() {
    return many;
  }

  Selection<V> selection() {
    return selection;
  }

  /** The columns of the owner's key. */
  List<EntityColumn<?>> key() {
    return many.from().primaryKey();
  }

  L collect(List<V> found) {
    return collector.apply(found);
  }

  @Override
  public String toString() {
    return many.toString();
  }
}
