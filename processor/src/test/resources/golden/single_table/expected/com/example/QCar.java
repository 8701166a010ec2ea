package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.Discriminator;
import dev.rowan.query.EntityColumn;
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
    super("", "vehicles", join);
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
  protected EntityMapper<Car> mapper() {
    return CarRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Car, ?> repository(Database database) {
    return new CarRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(version, seats);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }
}
