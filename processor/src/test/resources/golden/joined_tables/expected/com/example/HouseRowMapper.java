package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link House} from rows of the table {@code house}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class HouseRowMapper implements EntityMapper<House> {
  /** The only one; it has no state. */
  public static final HouseRowMapper INSTANCE = new HouseRowMapper();

  private HouseRowMapper() {}

  @Override
  public House read(Row row) {
    return read(row, 3);
  }

  /**
   * Reads the house from a row that begins with the columns of {@link Asset}, and has those of the
   * house behind {@code own} columns.
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
