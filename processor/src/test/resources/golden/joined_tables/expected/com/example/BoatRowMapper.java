package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Boat} from rows of the table {@code boats}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class BoatRowMapper implements EntityMapper<Boat> {
  /** The only one; it has no state. */
  public static final BoatRowMapper INSTANCE = new BoatRowMapper();

  private BoatRowMapper() {}

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
