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
 * Reads and writes {@link City} in the table {@code cities}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CityRepository extends EntityRepository<City, Long> {
  private static final String FIND_BY_ID = """
      select cities.id, cities.name, cities.country_id,
          country.code, country.name
      from cities
      join countries as country on country.code = cities.country_id
      where cities.id = ?
      """;

  private static final String FIND_ALL = """
      select cities.id, cities.name, cities.country_id,
          country.code, country.name
      from cities
      join countries as country on country.code = cities.country_id
      order by cities.id
      """;

  private static final String FIND_ALL_BY_ID = """
      select cities.id, cities.name, cities.country_id,
          country.code, country.name
      from cities
      join countries as country on country.code = cities.country_id
      where cities.id = any(?)
      order by cities.id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from cities where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from cities
      """;

  private static final String INSERT = """
      insert into cities (name, country_id)
      values (?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update cities
      set name = ?, country_id = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from cities
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from cities
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public CityRepository(Database database) {
    super(database, CityRowMapper.INSTANCE);
  }

  /** Returns the city with this id, or empty when there is none. */
  @Override
  public Optional<City> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(CityRowMapper.INSTANCE);
    }
  }

  /** Returns all cities in the order of their ids. */
  @Override
  public List<City> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the cities that have one of these ids, in the order of their ids. */
  @Override
  public List<City> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Returns whether the city with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of cities. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the city, and returns a new one with what the database made: {@code id}. */
  @Override
  public City insert(City city) {
    return insertReturning(INSERT, city);
  }

  /** Inserts the cities and returns them in their order. */
  @Override
  public List<City> insertAll(Collection<? extends City> cities) {
    return insertAllReturning(INSERT, cities);
  }

  /** Updates the row of the city. */
  @Override
  public City update(City city) {
    return update(UPDATE, city);
  }

  /** Updates the cities and returns them in their order. */
  @Override
  public List<City> updateAll(Collection<? extends City> cities) {
    return updateAll(UPDATE, cities);
  }

  /** Deletes the city with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the cities with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for cities. */
  @Override
  public EntityQuery<City> query() {
    return EntityQuery.of(statements, QCity.CITY);
  }
}
