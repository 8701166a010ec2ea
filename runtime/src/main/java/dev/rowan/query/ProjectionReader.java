package dev.rowan.query;

import dev.rowan.mapping.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a projection from the rows of one execution. */
final class ProjectionReader<T> extends SelectionReader<T> {

  private final RecordProjection<T> projection;
  private final int offset;
  private final Parts parts;
  private final List<EntityColumn<?>> key;
  private final int[] positions;
  private @Nullable Row source;
  private @Nullable Row own;

  ProjectionReader(RecordProjection<T> projection, int offset) {
    super(projection.columnsWithKey().size());
    this.projection = projection;
    this.offset = offset;
    this.parts = new Parts(projection.parts());
    this.key = projection.key();
    this.positions = new int[key.size()];
    List<Expression<?>> columns = projection.columnsWithKey();
    for (int i = 0; i < positions.length; i++) {
      positions[i] = columns.indexOf(key.get(i)) + 1;
    }
  }

  @Override
  boolean isDeferred() {
    return parts.isDeferred();
  }

  @Override
  @Nullable T value(Row row) {
    Row ownRow = own(row);
    return isAbsent(ownRow) ? null : projection.read(ownRow, parts);
  }

  @Override
  Later<T> later(Row row) {
    Row ownRow = own(row);
    return isAbsent(ownRow) ? () -> null : projection.readLater(ownRow, parts);
  }

  private boolean isAbsent(Row row) {
    return positions.length > 0 && Keys.read(row, key, positions) == null;
  }

  private Row own(Row row) {
    Row known = own;
    if (source != row || known == null) {
      known = row.after(offset, projection.labels());
      source = row;
      own = known;
    }
    return known;
  }

  @Override
  void addFollowUps(List<FollowUp> queries) {
    for (SelectionReader<?> reader : parts.readers()) {
      reader.addFollowUps(queries);
    }
  }
}
