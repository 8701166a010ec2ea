package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
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
    super("", "vehicles", join);
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
  protected EntityMapper<Vehicle> mapper() {
    return VehicleRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Vehicle, ?> repository(Database database) {
    return new VehicleRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(version);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }
}
