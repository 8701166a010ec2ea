package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Column;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.Join;
import dev.rowan.query.Table;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code event} and its columns, for queries for {@link Event}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QEvent extends Table<Event> {
  /** The table. */
  public static final QEvent EVENT = new QEvent(null);

  public final ComparableColumn<UUID> id = uuid("id");
  public final Column<byte[]> payload = column("payload", SqlTypes.BYTEA);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QEvent(@Nullable Join join) {
    super("", "event", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QEvent as(String name) {
    return new QEvent(aliased(name));
  }

  @Override
  protected EntityMapper<Event> mapper() {
    return EventRowMapper.INSTANCE;
  }

  @Override
  protected List<Column<?>> primaryKey() {
    return List.of(id);
  }
}
