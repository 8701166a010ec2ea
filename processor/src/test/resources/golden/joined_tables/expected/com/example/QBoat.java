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

/** The table {@code boats} and its columns, for queries for {@link Boat}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QBoat extends EntityTable<Boat> {
  /** The table. */
  public static final QBoat BOAT = new QBoat(null);

  private static final JoinedTables TABLES = JoinedTables.of("assets", 3)
      .with("boats")
      .rows("""
          select assets.id, assets.name, assets.version,
              boats.color, boats.meters
          from assets
          join boats on boats.id = assets.id
          """);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final NumberColumn<Integer> version = integer("version");
  public final TextColumn color = text("color");
  public final NumberColumn<Integer> meters = integer("meters");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QBoat(@Nullable Join join) {
    super("", "boats", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QBoat as(String name) {
    return new QBoat(aliased(name));
  }

  @Override
  protected Discriminator discriminator() {
    return Discriminator.of("subtype", "boat");
  }

  @Override
  protected JoinedTables joined() {
    return TABLES;
  }

  @Override
  protected EntityMapper<Boat> mapper() {
    return BoatRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Boat, ?> repository(Database database) {
    return new BoatRepository(database);
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
