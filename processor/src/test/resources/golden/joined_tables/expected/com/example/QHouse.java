package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.Discriminator;
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
    super("", "house", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(version, rooms);
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
  protected EntityRepository<House, ?> repository(Database database) {
    return new HouseRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }

  /** Reads {@link House} from rows of the table {@code house}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<House> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public House read(Row row) {
      return read(row, 3);
    }

    /**
     * Reads the house from a row that begins with the columns of {@link Asset}, and has those of
     * the house behind {@code own} columns.
     */
    public House read(Row row, int own) {
      House house = new House();
      house.id = row.getLong(1);
      house.name = row.getString(2);
      house.version = row.getInt(3);
      house.color = row.getString(own + 1);
      house.rooms = row.getInt(own + 2);
      return house;
    }

    @Override
    public @Nullable Object key(House house) {
      return house.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable House reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      House house = new House();
      house.id = id;
      return house;
    }

    @Override
    public @Nullable House unfetched(House house) {
      return reference(house.id);
    }

    @Override
    public boolean isVersioned() {
      return true;
    }

    @Override
    public @Nullable Object version(House house) {
      return house.version;
    }

    @Override
    public void bindInsert(SqlStatement insert, House house) {
      insert.setString(1, house.name);
      insert.setString(2, house.color);
      insert.setInt(3, house.rooms);
    }

    @Override
    public void bindUpdate(SqlStatement update, House house) {
      update.setString(1, house.name);
      update.setLong(2, house.id);
      update.setInt(3, house.version);
      update.setString(4, house.color);
      update.setInt(5, house.rooms);
    }

    @Override
    public void bindDelete(SqlStatement delete, House house) {
      delete.setLong(1, house.id);
      delete.setInt(2, house.version);
    }

    @Override
    public House readInserted(Row row, House house) {
      house.id = row.getLong(1);
      house.version = row.getInt(2);
      return house;
    }

    @Override
    public House readUpdated(Row row, House house) {
      house.version = row.getInt(1);
      return house;
    }
  }
}
