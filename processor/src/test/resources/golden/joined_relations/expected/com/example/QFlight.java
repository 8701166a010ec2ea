package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code flights} and its columns, for queries for {@link Flight}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QFlight extends EntityTable<Flight> {
  /** The table. */
  public static final QFlight FLIGHT = new QFlight(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn number = text("number");
  public final NumberColumn<Long> originId = bigint("origin_id");
  public final NumberColumn<Long> destinationId = bigint("destination_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QFlight(@Nullable Join join) {
    super("", "flights", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(originId);
  }

  /** The table under another name, to stand in a query once more. */
  public QFlight as(String name) {
    return new QFlight(aliased(name));
  }

  /** The path to the {@code origin}, which is joined when it is used. */
  public QCity origin() {
    return new QCity(join(RowMapper.ORIGIN_RELATION));
  }

  /** The path to the {@code destination}, which is joined when it is used. */
  public QCity destination() {
    return new QCity(join(RowMapper.DESTINATION_RELATION));
  }

  @Override
  protected EntityRepository<Flight, ?> repository(Database database) {
    return new FlightRepository(database);
  }

  @Override
  protected List<EntityTable<?>> alwaysJoined() {
    return List.of(origin(), destination());
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "origin" -> origin();
      case "destination" -> destination();
      default -> null;
    };
  }

  /** Reads {@link Flight} from rows of the table {@code flights}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Flight> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final OriginRelation ORIGIN_RELATION = new OriginRelation();
    static final DestinationRelation DESTINATION_RELATION = new DestinationRelation();

    private RowMapper() {}

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
      insert.setKey(2, SqlTypes.BIGINT, ForeignKeys.of(flight.origin, QCity.RowMapper.INSTANCE));
      insert.setKey(3, SqlTypes.BIGINT,
          ForeignKeys.of(flight.destination, QCity.RowMapper.INSTANCE));
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
}
