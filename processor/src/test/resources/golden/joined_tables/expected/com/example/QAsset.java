package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.BaseMapper;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.JoinedTables;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TextColumn;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code assets} and its columns, for queries for {@link Asset}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QAsset extends EntityTable<Asset> {
  /** The table. */
  public static final QAsset ASSET = new QAsset(null);

  private static final JoinedTables TABLES = JoinedTables.of("assets", 3)
      .with("boats")
      .with("house")
      .rows("""
          select assets.id, assets.name, assets.version,
              case
                when boats.id is not null then 'boat'
                when house.id is not null then 'house'
              end as subtype,
              boats.color, boats.meters,
              house.color as house_color, house.rooms
          from assets
          left join boats on boats.id = assets.id
          left join house on house.id = assets.id
          """);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final NumberColumn<Integer> version = integer("version");

  /** What tells the subtype of a row; {@link #isA} asks for one. */
  public final TextColumn subtype = text("subtype");
  final TextColumn boatColor = text("color");
  final NumberColumn<Integer> boatMeters = integer("meters");
  final TextColumn houseColor = text("house_color");
  final NumberColumn<Integer> houseRooms = integer("rooms");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QAsset(@Nullable Join join) {
    super("", "assets", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(version);
  }

  /** The table under another name, to stand in a query once more. */
  public QAsset as(String name) {
    return new QAsset(aliased(name));
  }

  /** The rows with the columns of {@link Boat}, which are NULL in those of other subtypes. */
  public QBoat asBoat() {
    return new QBoat(treated());
  }

  /** The rows with the columns of {@link House}, which are NULL in those of other subtypes. */
  public QHouse asHouse() {
    return new QHouse(treated(Map.of("color", "house_color")));
  }

  @Override
  protected JoinedTables joined() {
    return TABLES;
  }

  @Override
  protected EntityRepository<Asset, ?> repository(Database database) {
    return new AssetRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }

  /** Reads the subtypes of {@link Asset} from rows of the table {@code assets}. */
  public static final class RowMapper extends BaseMapper<Asset> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public Asset read(Row row) {
      return switch (row.getDiscriminator(4)) {
        case "boat" -> QBoat.RowMapper.INSTANCE.read(row, 4);
        case "house" -> QHouse.RowMapper.INSTANCE.read(row, 6);
        default -> throw row.unknownSubtype("assets.subtype", 4, row.getLong(1));
      };
    }

    @Override
    public @Nullable Object key(Asset asset) {
      return asset.id;
    }
  }
}
