package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.query.Cascading;
import dev.rowan.query.ColumnValues;
import dev.rowan.query.Discriminator;
import dev.rowan.query.EmbeddedColumns;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Selection;
import dev.rowan.query.Stamp;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
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
    super("", "vehicles", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QTruck as(String name) {
    return new QTruck(aliased(name));
  }

  /** The path to the {@code trips}. */
  public Many<Trip> trips() {
    return many(TruckRowMapper.TRIPS_RELATION);
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("type", "truck");
  }

  @Override
  protected EntityMapper<Truck> mapper() {
    return TruckRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Truck, ?> repository(Database database) {
    return new TruckRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(version);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }

  @Override
  protected List<Cascading<Truck, ?>> cascades() {
    return List.of(Cascading.along(TruckRowMapper.TRIPS_RELATION).delete());
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
      return TruckRowMapper.readLoad(row);
    }
  }
}
