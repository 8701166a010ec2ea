package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Car} from rows of the table {@code vehicles}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class CarRowMapper implements EntityMapper<Car> {
  /** The only one; it has no state. */
  public static final CarRowMapper INSTANCE = new CarRowMapper();

  private CarRowMapper() {}

  @Override
  public Car read(Row row) {
    return read(row, 3);
  }

  /**
   * Reads the car from a row that begins with the columns of {@link Vehicle}, and has those of the
   * car behind {@code own} columns.
   */
  public Car read(Row row, int own) {
    Car car = new Car();
    car.id = row.getLong(1);
    car.plate = row.getString(2);
    car.version = row.getInt(3);
    car.seats = row.getInt(own + 1);
    car.color = row.getString(own + 2);
    return car;
  }

  @Override
  public @Nullable Object key(Car car) {
    return car.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Car reference(@Nullable Long id) {
    if (id == null) {
      return null;
    }
    Car car = new Car();
    car.id = id;
    return car;
  }

  @Override
  public @Nullable Car unfetched(Car car) {
    return reference(car.id);
  }

  @Override
  public boolean isVersioned() {
    return true;
  }

  @Override
  public @Nullable Object version(Car car) {
    return car.version;
  }

  @Override
  public void bindInsert(SqlStatement insert, Car car) {
    insert.setString(1, car.plate);
    insert.setInt(2, car.seats);
    insert.setString(3, car.color);
  }

  @Override
  public void bindUpdate(SqlStatement update, Car car) {
    bindInsert(update, car);
    update.setLong(4, car.id);
    update.setInt(5, car.version);
  }

  @Override
  public void bindDelete(SqlStatement delete, Car car) {
    delete.setLong(1, car.id);
    delete.setInt(2, car.version);
  }

  @Override
  public Car readInserted(Row row, Car car) {
    car.id = row.getLong(1);
    car.version = row.getInt(2);
    return car;
  }

  @Override
  public Car readUpdated(Row row, Car car) {
    car.version = row.getInt(1);
    return car;
  }
}
