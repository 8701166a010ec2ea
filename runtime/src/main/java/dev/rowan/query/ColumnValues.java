package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of an embedded value and what they hold of it; generated code fills it. */
public final class ColumnValues {

  private record Entry<V>(EntityColumn<V> column, @Nullable V value) {

    Predicate equal() {
      return value == null ? column.isNull() : column.eq(value);
    }

    Predicate different() {
      return column.isDistinctFrom(value);
    }

    Assignment assignment() {
      return Assignment.ofNullable(column, value);
    }
  }

  private final List<Entry<?>> entries = new ArrayList<>();

  /** Those of a value, or of none. */
  <V> ColumnValues(EmbeddedColumns<V> columns, @Nullable V value) {
    add(columns, value);
  }

  /** Adds a column; null stands for NULL. */
  public <V> void add(EntityColumn<V> column, @Nullable V value) {
    entries.add(new Entry<>(column, value));
  }

  /** Adds the columns of a value in the value; of no value, each without. */
  public <V> void add(EmbeddedColumns<V> columns, @Nullable V value) {
    if (value == null) {
      columns.columns().forEach(this::addNull);
    } else {
      columns.add(value, this);
    }
  }

  private <V> void addNull(EntityColumn<V> column) {
    entries.add(new Entry<>(column, null));
  }

  Predicate equal() {
    return Predicate.all(entries.stream().<Predicate>map(Entry::equal).toList());
  }

  Predicate different() {
    return Predicate.any(entries.stream().<Predicate>map(Entry::different).toList());
  }

  List<Assignment> assignments() {
    return entries.stream().<Assignment>map(Entry::assignment).toList();
  }
}
