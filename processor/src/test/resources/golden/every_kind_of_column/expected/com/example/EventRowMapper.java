package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Uuids;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Event} from rows of the table {@code event}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class EventRowMapper implements EntityMapper<Event> {
  /** The only one; it has no state. */
  public static final EventRowMapper INSTANCE = new EventRowMapper();

  private EventRowMapper() {}

  @Override
  public Event read(Row row) {
    return new Event(
        row.getUuid(1), // id
        row.getBytes(2)); // payload
  }

  @Override
  public @Nullable Object key(Event event) {
    return event.id();
  }

  @Override
  public void bindInsert(SqlStatement insert, Event event) {
    insert.setUuid(1, event.id() == null ? Uuids.v7() : event.id());
    insert.setBytes(2, event.payload());
  }

  @Override
  public void bindUpdate(SqlStatement update, Event event) {
    update.setBytes(1, event.payload());
    update.setUuid(2, event.id());
  }

  @Override
  public Event readInserted(Row row, Event event) {
    return new Event(
        row.getUuid(1), // id
        event.payload());
  }
}
