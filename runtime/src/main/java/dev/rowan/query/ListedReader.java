package dev.rowan.query;

import dev.rowan.mapping.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keys of owners from rows, then what belongs to them by one query. */
final class ListedReader<V, L> extends SelectionReader<L> {

  private final Listed<V, L> listed;
  private final int[] positions;
  private RelatedRows<Void, V> found;

  ListedReader(Listed<V, L> listed, int offset) {
    super(listed.key().size());
    this.listed = listed;
    this.found = rows();
    this.positions = new int[width];
    for (int i = 0; i < width; i++) {
      positions[i] = offset + i + 1;
    }
  }

  private RelatedRows<Void, V> rows() {
    return new RelatedRows<>(listed.many().relation().link().columns());
  }

  @Override
  boolean isDeferred() {
    return true;
  }

  @Override
  @Nullable L value(Row row) {
    throw new IllegalStateException(listed + " is read by a further query");
  }

  @Override
  Later<L> later(Row row) {
    Object key = Keys.read(row, listed.key(), positions);
    if (key == null) {
      return () -> listed.collect(List.of());
    }
    RelatedRows<Void, V> rows = found;
    rows.addKey(key);
    return () -> listed.collect(rows.of(key));
  }

  @Override
  void addFollowUps(List<FollowUp> queries) {
    RelatedRows<Void, V> rows = found;
    found = rows();
    KeyedSelect<?> select = listed.many().select(rows.keys());
    queries.add(new RelatedValues<>(select, listed.selection(), rows::add));
  }
}
