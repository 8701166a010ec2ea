package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code trip} and its columns, for queries for {@link Trip}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QTrip extends EntityTable<Trip> {
  /** The table. */
  public static final QTrip TRIP = new QTrip(null);

  public final NumberColumn<Long> id = bigint("id");
  public final NumberColumn<Long> truckId = bigint("truck_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QTrip(@Nullable Join join) {
    super("", "trip", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QTrip as(String name) {
    return new QTrip(aliased(name));
  }

  /** The path to the {@code truck}, which is joined when it is used. */
  public QTruck truck() {
    return new QTruck(join(TripRowMapper.TRUCK_RELATION));
  }

  @Override
  protected EntityMapper<Trip> mapper() {
    return TripRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Trip, ?> repository(Database database) {
    return new TripRepository(database);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "truck" -> truck();
      default -> null;
    };
  }
}
