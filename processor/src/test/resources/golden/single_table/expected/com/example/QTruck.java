package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Cascading;
import dev.rowan.query.ColumnValues;
import dev.rowan.query.Discriminator;
import dev.rowan.query.EmbeddedColumns;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Selection;
import dev.rowan.query.Stamp;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code vehicles} and its columns, for queries for {@link Truck}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QTruck extends EntityTable<Truck> {
  /** The table. */
  public static final QTruck TRUCK = new QTruck(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn plate = text("plate");
  public final NumberColumn<Integer> version = integer("version");
  public final LoadColumns load = new LoadColumns();
  public final TextColumn color = text("color");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QTruck(@Nullable Join join) {
    super("", "vehicles", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(version);
  }

  /** The table under another name, to stand in a query once more. */
  public QTruck as(String name) {
    return new QTruck(aliased(name));
  }

  /** The path to the {@code trips}. */
  public Many<Trip> trips() {
    return many(RowMapper.TRIPS_RELATION);
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("type", "truck");
  }

  @Override
  protected EntityRepository<Truck, ?> repository(Database database) {
    return new TruckRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }

  @Override
  protected List<Cascading<Truck, ?>> cascades() {
    return List.of(Cascading.along(RowMapper.TRIPS_RELATION).delete());
  }

  /** The columns of the embedded {@code load}. */
  public final class LoadColumns extends EmbeddedColumns<Load> {
    public final NumberColumn<Integer> tons = integer("load_tons");
    public final TextColumn goods = text("load_goods");

    private LoadColumns() {}

    @Override
    protected List<Selection<?>> parts() {
      return List.of(tons, goods);
    }

    @Override
    protected void add(Load load, ColumnValues values) {
      values.add(tons, load.tons());
      values.add(goods, load.goods());
    }

    @Override
    protected Load read(Row row) {
      return RowMapper.readLoad(row);
    }
  }

  /** Reads {@link Truck} from rows of the table {@code vehicles}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Truck> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final TripsRelation TRIPS_RELATION = new TripsRelation();

    private RowMapper() {}

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
        return QTrip.RowMapper.TRUCK_RELATION;
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
}
