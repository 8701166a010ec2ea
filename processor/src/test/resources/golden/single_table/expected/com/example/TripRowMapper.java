package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Trip} from rows of the table {@code trip}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class TripRowMapper implements EntityMapper<Trip> {
  /** The only one; it has no state. */
  public static final TripRowMapper INSTANCE = new TripRowMapper();
  static final TruckRelation TRUCK_RELATION = new TruckRelation();

  private TripRowMapper() {}

  @Override
  public Trip read(Row row) {
    Trip trip = new Trip();
    trip.id = row.getLong(1);
    if (!row.isFetched(TRUCK_RELATION)) {
      trip.truck = TruckRowMapper.INSTANCE.reference(row.getLongOrNull(2));
    }
    return trip;
  }

  @Override
  public @Nullable Object key(Trip trip) {
    return trip.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Trip reference(@Nullable Long id) {
    if (id == null) {
      return null;
    }
    Trip trip = new Trip();
    trip.id = id;
    return trip;
  }

  @Override
  public @Nullable Trip unfetched(Trip trip) {
    return reference(trip.id);
  }

  @Override
  public void bindInsert(SqlStatement insert, Trip trip) {
    insert.setKey(1, SqlTypes.BIGINT, ForeignKeys.of(trip.truck, TruckRowMapper.INSTANCE));
  }

  @Override
  public void bindUpdate(SqlStatement update, Trip trip) {
    update.setKey(1, SqlTypes.BIGINT, ForeignKeys.of(trip.truck, TruckRowMapper.INSTANCE));
    update.setLong(2, trip.id);
  }

  @Override
  public Trip readInserted(Row row, Trip trip) {
    trip.id = row.getLong(1);
    return trip;
  }

  static final class TruckRelation extends ToOneRelation.Owning<Trip, Truck> {
    TruckRelation() {
      super("truck", false, "truck_id");
    }

    @Override
    protected EntityTable<Truck> target() {
      return QTruck.TRUCK;
    }

    @Override
    protected void set(Trip trip, Truck truck) {
      trip.truck = truck;
    }

    @Override
    public List<Truck> loaded(Trip trip) {
      return Lazies.one(trip.truck);
    }
  }
}
