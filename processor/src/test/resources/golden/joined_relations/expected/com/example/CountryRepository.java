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
 * Reads and writes {@link Country} in the table {@code countries}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CountryRepository extends EntityRepository<Country, String> {
  private static final String FIND_BY_ID = """
      select code, name
      from countries
      where code = ?
      """;

  private static final String FIND_ALL = """
      select code, name
      from countries
      order by code
      """;

  private static final String FIND_ALL_BY_ID = """
      select code, name
      from countries
      where code = any(?)
      order by code
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from countries where code = ?)
      """;

  private static final String COUNT = """
      select count(*) from countries
      """;

  private static final String INSERT = """
      insert into countries (code, name)
      values (?, ?)
      """;

  private static final String UPDATE = """
      update countries
      set name = ?
      where code = ?
      """;

  private static final String SAVE = """
      insert into countries (code, name)
      values (?, ?)
      on conflict (code)
      do update set name = excluded.name
      """;

  private static final String DELETE_BY_ID = """
      delete from countries
      where code = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from countries
      where code = any(?)
      """;

  /** Makes a repository that works on the database. */
  public CountryRepository(Database database) {
    super(database, CountryRowMapper.INSTANCE);
  }

  /** Returns the country with this id, or empty when there is none. */
  @Override
  public Optional<Country> findById(String id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setString(1, id);
      return find.optional(CountryRowMapper.INSTANCE);
    }
  }

  /** Returns all countries in the order of their ids. */
  @Override
  public List<Country> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the countries that have one of these ids, in the order of their ids. */
  @Override
  public List<Country> findAllById(Collection<? extends String> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.TEXT, ids);
  }

  /** Returns whether the country with this id exists. */
  @Override
  public boolean existsById(String id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setString(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of countries. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the country. */
  @Override
  public Country insert(Country country) {
    return insert(INSERT, country);
  }

  /** Inserts the countries and returns them in their order. */
  @Override
  public List<Country> insertAll(Collection<? extends Country> countries) {
    return insertAll(INSERT, countries);
  }

  /** Updates the row of the country. */
  @Override
  public Country update(Country country) {
    return update(UPDATE, country);
  }

  /** Updates the countries and returns them in their order. */
  @Override
  public List<Country> updateAll(Collection<? extends Country> countries) {
    return updateAll(UPDATE, countries);
  }

  /** Inserts the country, or updates the row that has its id. */
  @Override
  public Country save(Country country) {
    return save(SAVE, country);
  }

  /** Inserts the countries, or updates the rows that have their ids. */
  @Override
  public List<Country> saveAll(Collection<? extends Country> countries) {
    return saveAll(SAVE, countries);
  }

  /** Deletes the country with this id and returns whether it was there. */
  @Override
  public boolean deleteById(String id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setString(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the countries with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends String> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.TEXT, ids);
  }

  /** Begins a query for countries. */
  @Override
  public EntityQuery<Country> query() {
    return EntityQuery.of(statements, QCountry.COUNTRY);
  }
}
