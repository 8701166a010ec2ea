package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Flight} in the table {@code flights}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class FlightRepository extends EntityRepository<Flight, Long> {
  private static final String FIND_BY_ID = """
      select flights.id, flights.number, flights.origin_id, flights.destination_id,
          origin.id, origin.name, origin.country_id,
          country.code, country.name,
          destination.id, destination.name, destination.country_id,
          country_2.code, country_2.name
      from flights
      join cities as origin on origin.id = flights.origin_id
      join countries as country on country.code = origin.country_id
      left join cities as destination on destination.id = flights.destination_id
      left join countries as country_2 on country_2.code = destination.country_id
      where flights.id = ?
      """;

  private static final String FIND_ALL = """
      select flights.id, flights.number, flights.origin_id, flights.destination_id,
          origin.id, origin.name, origin.country_id,
          country.code, country.name,
          destination.id, destination.name, destination.country_id,
          country_2.code, country_2.name
      from flights
      join cities as origin on origin.id = flights.origin_id
      join countries as country on country.code = origin.country_id
      left join cities as destination on destination.id = flights.destination_id
      left join countries as country_2 on country_2.code = destination.country_id
      order by flights.id
      """;

  private static final String FIND_ALL_BY_ID = """
      select flights.id, flights.number, flights.origin_id, flights.destination_id,
          origin.id, origin.name, origin.country_id,
          country.code, country.name,
          destination.id, destination.name, destination.country_id,
          country_2.code, country_2.name
      from flights
      join cities as origin on origin.id = flights.origin_id
      join countries as country on country.code = origin.country_id
      left join cities as destination on destination.id = flights.destination_id
      left join countries as country_2 on country_2.code = destination.country_id
      where flights.id = any(?)
      order by flights.id
      """;

  private static final String FIND_BY_NUMBER = """
      select flights.id, flights.number, flights.origin_id, flights.destination_id,
          origin.id, origin.name, origin.country_id,
          country.code, country.name,
          destination.id, destination.name, destination.country_id,
          country_2.code, country_2.name
      from flights
      join cities as origin on origin.id = flights.origin_id
      join countries as country on country.code = origin.country_id
      left join cities as destination on destination.id = flights.destination_id
      left join countries as country_2 on country_2.code = destination.country_id
      where flights.number = ?
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from flights where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from flights
      """;

  private static final String INSERT = """
      insert into flights (number, origin_id, destination_id)
      values (?, ?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update flights
      set number = ?, origin_id = ?, destination_id = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from flights
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from flights
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public FlightRepository(Database database) {
    super(database, FlightRowMapper.INSTANCE);
  }

  /** Returns the flight with this id, or empty when there is none. */
  @Override
  public Optional<Flight> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(FlightRowMapper.INSTANCE);
    }
  }

  /** Returns all flights in the order of their ids. */
  @Override
  public List<Flight> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the flights that have one of these ids, in the order of their ids. */
  @Override
  public List<Flight> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns the only flight with this {@code number}, or empty when there is none. */
  public Optional<Flight> findByNumber(String number) {
    try (SqlStatement find = statements.prepare(FIND_BY_NUMBER)) {
      find.setString(1, number);
      return find.optional(FlightRowMapper.INSTANCE);
    }
  }

  /** Returns whether the flight with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of flights. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the flight, then sets what the database made: {@code id}. */
  @Override
  public Flight insert(Flight flight) {
    return insertReturning(INSERT, flight);
  }

  /** Inserts the flights and returns them in their order. */
  @Override
  public List<Flight> insertAll(Collection<? extends Flight> flights) {
    return insertAllReturning(INSERT, flights);
  }

  /** Updates the row of the flight. */
  @Override
  public Flight update(Flight flight) {
    return update(UPDATE, flight);
  }

  /** Updates the flights and returns them in their order. */
  @Override
  public List<Flight> updateAll(Collection<? extends Flight> flights) {
    return updateAll(UPDATE, flights);
  }

  /** Deletes the flight with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the flights with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for flights. */
  @Override
  public EntityQuery<Flight> query() {
    return EntityQuery.of(statements, QFlight.FLIGHT);
  }
}
