package dev.rowan.query;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.JoinedMapper;
import dev.rowan.mapping.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads entities, and their keys, from rows that begin with the columns of their table. */
final class TableMapper<E> implements JoinedMapper<E> {

  private final EntityMapper<E> mapper;
  private final List<EntityColumn<?>> primaryKey;
  private final int[] positions;
  private final KeyForm form;

  TableMapper(EntityTable<E> table) {
    this.mapper = table.mapper();
    this.primaryKey = table.primaryKey();
    this.positions = table.positions(primaryKey);
    this.form = new KeyForm(primaryKey);
  }

  @Override
  public @Nullable Object key(Row row) {
    Object key = Keys.read(row, primaryKey, positions);
    return key == null ? null : form.of(key);
  }

  @Override
  public E read(Row row) {
    return mapper.read(row);
  }

  /** The primary key of an instance. */
  @Nullable Object keyOf(E entity) {
    return mapper.key(entity);
  }
}
