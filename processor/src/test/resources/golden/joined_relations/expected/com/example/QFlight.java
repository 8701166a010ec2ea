package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code flights} and its columns, for queries for {@link Flight}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QFlight extends EntityTable<Flight> {
  /** The table. */
  public static final QFlight FLIGHT = new QFlight(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn number = text("number");
  public final NumberColumn<Long> originId = bigint("origin_id");
  public final NumberColumn<Long> destinationId = bigint("destination_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QFlight(@Nullable Join join) {
    super("", "flights", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QFlight as(String name) {
    return new QFlight(aliased(name));
  }

  /** The path to the {@code origin}, which is joined when it is used. */
  public QCity origin() {
    return new QCity(join(FlightRowMapper.ORIGIN_RELATION));
  }

  /** The path to the {@code destination}, which is joined when it is used. */
  public QCity destination() {
    return new QCity(join(FlightRowMapper.DESTINATION_RELATION));
  }

  @Override
  protected EntityMapper<Flight> mapper() {
    return FlightRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Flight, ?> repository(Database database) {
    return new FlightRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(originId);
  }

  @Override
  protected List<EntityTable<?>> alwaysJoined() {
    return List.of(origin(), destination());
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "origin" -> origin();
      case "destination" -> destination();
      default -> null;
    };
  }
}
