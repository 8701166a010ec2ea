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
    super("", "boats", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(version);
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
  protected EntityRepository<Boat, ?> repository(Database database) {
    return new BoatRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.version(version));
  }

  /** Reads {@link Boat} from rows of the table {@code boats}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<Boat> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public Boat read(Row row) {
      return read(row, 3);
    }

    /**
     * Reads the boat from a row that begins with the columns of {@link Asset}, and has those of the
     * boat behind {@code own} columns.
     */
    public Boat read(Row row, int own) {
      Boat boat = new Boat();
      boat.id = row.getLong(1);
      boat.name = row.getString(2);
      boat.version = row.getInt(3);
      boat.color = row.getString(own + 1);
      boat.meters = row.getIntOrNull(own + 2);
      return boat;
    }

    @Override
    public @Nullable Object key(Boat boat) {
      return boat.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Boat reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Boat boat = new Boat();
      boat.id = id;
      return boat;
    }

    @Override
    public @Nullable Boat unfetched(Boat boat) {
      return reference(boat.id);
    }

    @Override
    public boolean isVersioned() {
      return true;
    }

    @Override
    public @Nullable Object version(Boat boat) {
      return boat.version;
    }

    @Override
    public void bindInsert(SqlStatement insert, Boat boat) {
      insert.setString(1, boat.name);
      insert.setString(2, boat.color);
      insert.setInt(3, boat.meters);
    }

    @Override
    public void bindUpdate(SqlStatement update, Boat boat) {
      update.setString(1, boat.name);
      update.setLong(2, boat.id);
      update.setInt(3, boat.version);
      update.setString(4, boat.color);
      update.setInt(5, boat.meters);
    }

    @Override
    public void bindDelete(SqlStatement delete, Boat boat) {
      delete.setLong(1, boat.id);
      delete.setInt(2, boat.version);
    }

    @Override
    public Boat readInserted(Row row, Boat boat) {
      boat.id = row.getLong(1);
      boat.version = row.getInt(2);
      return boat;
    }

    @Override
    public Boat readUpdated(Row row, Boat boat) {
      boat.version = row.getInt(1);
      return boat;
    }
  }
}
