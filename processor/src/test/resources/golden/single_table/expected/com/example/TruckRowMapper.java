package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Truck} from rows of the table {@code vehicles}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class TruckRowMapper implements EntityMapper<Truck> {
  /** The only one; it has no state. */
  public static final TruckRowMapper INSTANCE = new TruckRowMapper();
  static final TripsRelation TRIPS_RELATION = new TripsRelation();

  private TruckRowMapper() {}

  @Override
  public Truck read(Row row) {
    return read(row, 3);
  }

  /**
   * Reads the truck from a row that begins with the columns of {@link Vehicle}, and has those of
   * the truck behind {@code own} columns.
   */
  public Truck read(Row row, int own) {
    Truck truck = new Truck();
    truck.id = row.getLong(1);
    truck.plate = row.getString(2);
    truck.version = row.getInt(3);
    truck.load = readLoad(row, own);
    truck.color = row.getString(own + 3);
    return truck;
  }

  /** Null where all its columns are NULL. */
  static Load readLoad(Row row, int own) {
    String goods = row.getString(own + 2); // load_goods
    if (goods == null && row.getIntOrNull(own + 1) == null) {
      return null;
    }
    return new Load(
        row.getInt(own + 1), // load_tons
        goods);
  }

  static Load readLoad(Row row) {
    return readLoad(row, 3);
  }

  @Override
  public @Nullable Object key(Truck truck) {
    return truck.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Truck reference(@Nullable Long id) {
    if (id == null) {
      return null;
    }
    Truck truck = new Truck();
    truck.id = id;
    return truck;
  }

  @Override
  public @Nullable Truck unfetched(Truck truck) {
    return reference(truck.id);
  }

  @Override
  public boolean isVersioned() {
    return true;
  }

  @Override
  public @Nullable Object version(Truck truck) {
    return truck.version;
  }

  @Override
  public void bindInsert(SqlStatement insert, Truck truck) {
    insert.setString(1, truck.plate);
    Load load = truck.load;
    if (load == null) {
      insert.set(2, SqlTypes.INTEGER, null);
      insert.set(3, SqlTypes.TEXT, null);
    } else {
      insert.setInt(2, load.tons());
      insert.setString(3, load.goods());
    }
    insert.setString(4, truck.color);
  }

  @Override
  public void bindUpdate(SqlStatement update, Truck truck) {
    bindInsert(update, truck);
    update.setLong(5, truck.id);
    update.setInt(6, truck.version);
  }

  @Override
  public void bindDelete(SqlStatement delete, Truck truck) {
    delete.setLong(1, truck.id);
    delete.setInt(2, truck.version);
  }

  @Override
  public Truck readInserted(Row row, Truck truck) {
    truck.id = row.getLong(1);
    truck.version = row.getInt(2);
    return truck;
  }

  @Override
  public Truck readUpdated(Row row, Truck truck) {
    truck.version = row.getInt(1);
    return truck;
  }

  static final class TripsRelation extends ToManyRelation.OneToMany<Truck, Trip, List<Trip>> {
    TripsRelation() {
      super("trips", "truck", "truck_id");
    }

    @Override
    protected EntityTable<Trip> target() {
      return QTrip.TRIP;
    }

    @Override
    protected List<Trip> collect(List<Trip> found) {
      return found;
    }

    @Override
    protected ToOneRelation<Trip, Truck> back() {
      return TripRowMapper.TRUCK_RELATION;
    }

    @Override
    protected void set(Truck truck, List<Trip> trips) {
      truck.trips = trips;
    }

    @Override
    public Collection<Trip> loaded(Truck truck) {
      return truck.trips;
    }

    @Override
    protected Truck put(Truck truck, List<Trip> trips) {
      truck.trips = trips;
      return truck;
    }
  }
}
