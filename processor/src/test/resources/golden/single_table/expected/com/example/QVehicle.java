package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.BaseMapper;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code vehicles} and its columns, for queries for {@link Vehicle}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QVehicle extends EntityTable<Vehicle> {
  /** The table. */
  public static final QVehicle VEHICLE = new QVehicle(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn plate = text("plate");
  public final NumberColumn<Integer> version = integer("version");

  /** What tells the subtype of a row; {@link #isA} asks for one. */
  public final TextColumn type = text("type");
  final NumberColumn<Integer> carSeats = integer("seats");
  final TextColumn carColor = text("color");
  final NumberColumn<Integer> truckLoadTons = integer("load_tons");
  final TextColumn truckLoadGoods = text("load_goods");
  final TextColumn truckColor = text("color");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QVehicle(@Nullable Join join) {
    super("", "vehicles", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(version);
  }

  /** The table under another name, to stand in a query once more. */
  public QVehicle as(String name) {
    return new QVehicle(aliased(name));
  }

  /** The rows with the columns of {@link Car}, which are NULL in those of other subtypes. */
  public QCar asCar() {
    return new QCar(treated());
  }

  /** The rows with the columns of {@link Truck}, which are NULL in those of other subtypes. */
  public QTruck asTruck() {
    return new QTruck(treated());
  }

  @Override
  protected List<EntityTable<? extends Vehicle>> subtypes() {
    return List.of(QTruck.TRUCK);
  }

  @Override
  protected EntityRepository<Vehicle, ?> repository(Database database) {
    return new VehicleRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }

  /** Reads the subtypes of {@link Vehicle} from rows of the table {@code vehicles}. */
  public static final class RowMapper extends BaseMapper<Vehicle> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public Vehicle read(Row row) {
      return switch (row.getDiscriminator(4)) {
        case "car" -> QCar.RowMapper.INSTANCE.read(row, 4);
        case "truck" -> QTruck.RowMapper.INSTANCE.read(row, 6);
        default -> throw row.unknownSubtype("vehicles.type", 4, row.getLong(1));
      };
    }

    @Override
    public @Nullable Object key(Vehicle vehicle) {
      return vehicle.id;
    }
  }
}
