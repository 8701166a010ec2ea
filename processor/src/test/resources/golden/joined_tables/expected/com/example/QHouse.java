package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.Discriminator;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.JoinedTables;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code house} and its columns, for queries for {@link House}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QHouse extends EntityTable<House> {
  /** The table. */
  public static final QHouse HOUSE = new QHouse(null);

  private static final JoinedTables TABLES = JoinedTables.of("assets", 3)
      .with("house")
      .rows("""
          select assets.id, assets.name, assets.version,
              house.color, house.rooms
          from assets
          join house on house.id = assets.id
          """);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final NumberColumn<Integer> version = integer("version");
  public final TextColumn color = text("color");
  public final NumberColumn<Integer> rooms = integer("rooms");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QHouse(@Nullable Join join) {
    super("", "house", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QHouse as(String name) {
    return new QHouse(aliased(name));
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("subtype", "house");
  }

  @Override
  protected JoinedTables joined() {
    return TABLES;
  }

  @Override
  protected EntityMapper<House> mapper() {
    return HouseRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<House, ?> repository(Database database) {
    return new HouseRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(version, rooms);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }
}
