package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.Discriminator;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code vehicles} and its columns, for queries for {@link Car}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QCar extends EntityTable<Car> {
  /** The table. */
  public static final QCar CAR = new QCar(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn plate = text("plate");
  public final NumberColumn<Integer> version = integer("version");
  public final NumberColumn<Integer> seats = integer("seats");
  public final TextColumn color = text("color");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QCar(@Nullable Join join) {
    super("", "vehicles", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(version, seats);
  }

  /** The table under another name, to stand in a query once more. */
  public QCar as(String name) {
    return new QCar(aliased(name));
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("type", "car");
  }

  @Override
  protected EntityRepository<Car, ?> repository(Database database) {
    return new CarRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }

  /** Reads {@link Car} from rows of the table {@code vehicles}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<Car> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public Car read(Row row) {
      return read(row, 3);
    }

    /**
     * Reads the car from a row that begins with the columns of {@link Vehicle}, and has those of
     * the car behind {@code own} columns.
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
}
