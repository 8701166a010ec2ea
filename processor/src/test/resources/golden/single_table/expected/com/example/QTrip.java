package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
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
    super("", "trip", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QTrip as(String name) {
    return new QTrip(aliased(name));
  }

  /** The path to the {@code truck}, which is joined when it is used. */
  public QTruck truck() {
    return new QTruck(join(RowMapper.TRUCK_RELATION));
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

  /** Reads {@link Trip} from rows of the table {@code trip}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Trip> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final TruckRelation TRUCK_RELATION = new TruckRelation();

    private RowMapper() {}

    @Override
    public Trip read(Row row) {
      Trip trip = new Trip();
      trip.id = row.getLong(1);
      if (!row.isFetched(TRUCK_RELATION)) {
        trip.truck = QTruck.RowMapper.INSTANCE.reference(row.getLongOrNull(2));
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
      insert.setKey(1, SqlTypes.BIGINT, ForeignKeys.of(trip.truck, QTruck.RowMapper.INSTANCE));
    }

    @Override
    public void bindUpdate(SqlStatement update, Trip trip) {
      update.setKey(1, SqlTypes.BIGINT, ForeignKeys.of(trip.truck, QTruck.RowMapper.INSTANCE));
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
}
