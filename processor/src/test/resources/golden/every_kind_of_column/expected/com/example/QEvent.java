package com.example;

import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Column;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.Table;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The table {@code event} and its columns, for queries for {@link Event}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QEvent extends Table<Event> {
  /** The table. */
  public static final QEvent EVENT = new QEvent();

  public final ComparableColumn<UUID> id = uuid("id");
  public final Column<byte[]> payload = column("payload", SqlTypes.BYTEA);

  private QEvent() {
    super("", "event");
  }

  @Override
  protected RowMapper<Event> mapper() {
    return EventRowMapper.INSTANCE;
  }

  @Override
  protected List<Column<?>> primaryKey() {
    return List.of(id);
  }
}
