package dev.rowan.query;

import dev.rowan.mapping.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a record from several selections. The processor writes a class that extends this one for
 * each record with {@code @Projection}. Immutable and thread-safe.
 *
 * <p>Such a class has {@link #read}, or, when its record holds what further queries read, {@link
 * #readLater}.
 *
 * @param <T> what is read
 */
public abstract non-sealed class RecordProjection<T> implements Selection<T> {

  private final List<String> names;
  private final List<Selection<?>> parts;
  private final List<Expression<?>> columns;
  private final List<String> labels;

  /**
   * Selects these parts, which have these names in messages, in the order in which they are read.
   */
  protected RecordProjection(List<String> names, Selection<?>... parts) {
    this.names = List.copyOf(names);
    this.parts = List.of(parts);
    List<Expression<?>> all = new ArrayList<>();
    List<String> allLabels = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      for (Expression<?> column : new Leaves(parts[i]).expressions()) {
        all.add(column);
        allLabels.add(names.get(i));
      }
    }
    this.columns = List.copyOf(all);
    this.labels = List.copyOf(allLabels);
  }

  /**
   * Reads it from a row whose columns are those of the parts, from 1.
   *
   * @param parts reads the parts that are more than a column
   */
  protected T read(Row row, Parts parts) {
    throw new IllegalStateException(
        getClass().getSimpleName()
            + " holds what further queries read, of which it knew nothing when it was generated;"
            + " compile its record again");
  }

  /** As {@link #read}, before further queries have read what belongs to it. */
  protected Later<T> readLater(Row row, Parts parts) {
    T read = read(row, parts);
    return () -> read;
  }

  final List<String> names() {
    return names;
  }

  final List<Selection<?>> parts() {
    return parts;
  }

  /** The columns of the parts. */
  final List<Expression<?>> columns() {
    return columns;
  }

  /** For each column the name of its part. */
  final List<String> labels() {
    return labels;
  }

  /** The columns that tell whether there is one; none when there always is. */
  List<EntityColumn<?>> key() {
    return List.of();
  }

  /** The columns of the parts, and after them those of the key that are not among these. */
  final List<Expression<?>> columnsWithKey() {
    List<Expression<?>> all = new ArrayList<>(columns);
    for (EntityColumn<?> column : key()) {
      if (!columns.contains(column)) {
        all.add(column);
      }
    }
    return all;
  }
}
