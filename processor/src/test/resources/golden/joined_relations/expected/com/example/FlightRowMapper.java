package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Flight} from rows of the table {@code flights}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class FlightRowMapper implements EntityMapper<Flight> {
  /** The only one; it has no state. */
  public static final FlightRowMapper INSTANCE = new FlightRowMapper();
  static final OriginRelation ORIGIN_RELATION = new OriginRelation();
  static final DestinationRelation DESTINATION_RELATION = new DestinationRelation();

  private FlightRowMapper() {}

  @Override
  public Flight read(Row row) {
    Flight flight = new Flight();
    flight.id = row.getLong(1);
    flight.number = row.getString(2);
    flight.origin = row.joined(ORIGIN_RELATION, 4);
    flight.destination = row.joined(DESTINATION_RELATION, 9);
    return flight;
  }

  @Override
  public @Nullable Object key(Flight flight) {
    return flight.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Flight reference(@Nullable Long id) {
    if (id == null) {
      return null;
    }
    Flight flight = new Flight();
    flight.id = id;
    return flight;
  }

  @Override
  public @Nullable Flight unfetched(Flight flight) {
    return reference(flight.id);
  }

  @Override
  public void bindInsert(SqlStatement insert, Flight flight) {
    insert.setString(1, flight.number);
    insert.setKey(2, SqlTypes.BIGINT, ForeignKeys.of(flight.origin, CityRowMapper.INSTANCE));
    insert.setKey(3, SqlTypes.BIGINT, ForeignKeys.of(flight.destination, CityRowMapper.INSTANCE));
  }

  @Override
  public void bindUpdate(SqlStatement update, Flight flight) {
    bindInsert(update, flight);
    update.setLong(4, flight.id);
  }

  @Override
  public Flight readInserted(Row row, Flight flight) {
    flight.id = row.getLong(1);
    return flight;
  }

  static final class OriginRelation extends ToOneRelation.Joined<Flight, City> {
    OriginRelation() {
      super("origin", true, "origin_id");
    }

    @Override
    protected EntityTable<City> target() {
      return QCity.CITY;
    }

    @Override
    public List<City> loaded(Flight flight) {
      return Lazies.one(flight.origin);
    }

    @Override
    protected Flight put(Flight flight, City origin) {
      flight.origin = origin;
      return flight;
    }
  }

  static final class DestinationRelation extends ToOneRelation.Joined<Flight, City> {
    DestinationRelation() {
      super("destination", false, "destination_id");
    }

    @Override
    protected EntityTable<City> target() {
      return QCity.CITY;
    }

    @Override
    public List<City> loaded(Flight flight) {
      return Lazies.one(flight.destination);
    }

    @Override
    protected Flight put(Flight flight, City destination) {
      flight.destination = destination;
      return flight;
    }
  }
}
