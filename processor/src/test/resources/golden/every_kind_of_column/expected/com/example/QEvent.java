package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
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
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Event, ?> repository(Database database) {
    return new EventRepository(database);
  }
}
