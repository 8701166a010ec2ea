package dev.rowan.query;

import dev.rowan.mapping.Row;
import java.util.List;

/**
 * Reads a record from the rows of an entity's table, and from what its relations lead to. The
 * processor writes a class that extends this one for each record with {@code @Projection} of an
 * entity. Immutable and thread-safe.
 *
 * <p>In a select that may have no row of the table, where it was left joined or a path to it leads
 * nowhere, the record is null.
 *
 * @param <E> the entity
 * @param <T> what is read
 */
public abstract class EntityProjection<E, T> extends RecordProjection<T> {

  private final EntityTable<E> table;

  /** As {@link RecordProjection#RecordProjection}, of this table or path. */
  protected EntityProjection(EntityTable<E> table, List<String> names, Selection<?>... parts) {
    super(names, parts);
    this.table = table;
  }

  @Override
  final List<EntityColumn<?>> key() {
    Join.Path join = table.join();
    return join == null || join.isOuter() ? table.primaryKey() : List.of();
  }

  /** Whether it is read from this table. */
  final boolean isOf(EntityTable<?> other) {
    return table == other;
  }

  /** The same for where there always is a row: its columns are all that is selected. */
  final RecordProjection<T> ofEveryRow() {
    return new OfEveryRow<>(this);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " of " + table;
  }

  private static final class OfEveryRow<T> extends RecordProjection<T> {
    private final EntityProjection<?, T> projection;

    OfEveryRow(EntityProjection<?, T> projection) {
      super(projection.names(), projection.parts().toArray(new Selection<?>[0]));
      this.projection = projection;
    }

    @Override
    protected T read(Row row, Parts parts) {
      return projection.read(row, parts);
    }

    @Override
    protected Later<T> readLater(Row row, Parts parts) {
      return projection.readLater(row, parts);
    }
  }
}
