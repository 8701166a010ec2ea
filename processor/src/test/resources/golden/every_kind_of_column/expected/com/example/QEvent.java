package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.Uuids;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code event} and its columns, for queries for {@link Event}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QEvent extends EntityTable<Event> {
  /** The table. */
  public static final QEvent EVENT = new QEvent(null);

  public final ComparableColumn<UUID> id = uuid("id");
  public final EntityColumn<byte[]> payload = column("payload", SqlTypes.BYTEA);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QEvent(@Nullable Join join) {
    super("", "event", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QEvent as(String name) {
    return new QEvent(aliased(name));
  }

  @Override
  protected EntityRepository<Event, ?> repository(Database database) {
    return new EventRepository(database);
  }

  /** Reads {@link Event} from rows of the table {@code event}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Event> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

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
}
