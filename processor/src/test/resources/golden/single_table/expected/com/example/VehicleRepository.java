package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.Subtypes;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.validation.Violations;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Vehicle} in the table {@code vehicles}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class VehicleRepository extends CascadingRepository<Vehicle, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, plate, version, type, seats, color, load_tons, load_goods, color
          from vehicles
          where id = ?
          """)
      .findAll("""
          select id, plate, version, type, seats, color, load_tons, load_goods, color
          from vehicles
          order by id
          """)
      .findAllById("""
          select id, plate, version, type, seats, color, load_tons, load_goods, color
          from vehicles
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from vehicles where id = ?)")
      .count("select count(*) from vehicles")
      .build();

  private static final String FIND_BY_PLATE = """
      select id, plate, version, type, seats, color, load_tons, load_goods, color
      from vehicles
      where plate = ?
      """;

  private final Subtypes<Vehicle, Long> subtypes;

  /** Makes a repository that works on the database. */
  public VehicleRepository(Database database) {
    super(database, QVehicle.RowMapper.INSTANCE, QVehicle.VEHICLE, SQL);
    this.subtypes =
        new Subtypes<Vehicle, Long>(statements)
            .with(Car.class, new CarRepository(database))
            .with(Truck.class, new TruckRepository(database));
  }

  /** Returns the only vehicle with this {@code plate}, or empty when there is none. */
  public Optional<Vehicle> findByPlate(String plate) {
    try (SqlStatement find = statements.prepare(FIND_BY_PLATE)) {
      find.setString(1, plate);
      return find.optional(QVehicle.RowMapper.INSTANCE);
    }
  }

  /** Inserts the vehicle as what it is. */
  @Override
  public Vehicle insert(Vehicle vehicle) {
    return subtypes.insert(vehicle);
  }

  /** Inserts the vehicles and returns them in their order. */
  @Override
  public List<Vehicle> insertAll(Collection<? extends Vehicle> vehicles) {
    return subtypes.insertAll(vehicles);
  }

  /** Updates the row of the vehicle. */
  @Override
  public Vehicle update(Vehicle vehicle) {
    return subtypes.update(vehicle);
  }

  /** Updates the vehicles and returns them in their order. */
  @Override
  public List<Vehicle> updateAll(Collection<? extends Vehicle> vehicles) {
    return subtypes.updateAll(vehicles);
  }

  /** Inserts the vehicle, or updates its row. */
  @Override
  public Vehicle save(Vehicle vehicle) {
    return subtypes.save(vehicle);
  }

  /** Inserts or updates the vehicles. */
  @Override
  public List<Vehicle> saveAll(Collection<? extends Vehicle> vehicles) {
    return subtypes.saveAll(vehicles);
  }

  /** Deletes the vehicle and returns whether it was there. */
  @Override
  public boolean delete(Vehicle vehicle) {
    return subtypes.delete(vehicle);
  }

  /** Deletes the vehicles and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends Vehicle> vehicles) {
    return subtypes.deleteAll(vehicles);
  }

  /** Deletes the vehicle with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    return subtypes.deleteById(id);
  }

  /** Deletes the vehicles with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return subtypes.deleteAllById(ids);
  }

  @Override
  protected boolean isNew(Vehicle vehicle) {
    return subtypes.isNew(vehicle);
  }

  /** Returns all that is wrong with the vehicle. */
  @Override
  public Violations validate(Vehicle vehicle, Class<?>... groups) {
    return subtypes.validate(vehicle, groups);
  }

  @Override
  protected Subtypes<Vehicle, Long> subtypes() {
    return subtypes;
  }
}
