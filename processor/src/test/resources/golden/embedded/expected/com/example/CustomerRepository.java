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
 * Reads and writes {@link Customer} in the table {@code customer}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CustomerRepository extends EntityRepository<Customer, Long> {
  private static final String FIND_BY_ID = """
      select id, name, home_street, home_city, home_position_latitude, home_position_longitude,
          billing_street, billing_city, lat, lon, contact_email, contact_phones, contact_verified,
          contact_language
      from customer
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name, home_street, home_city, home_position_latitude, home_position_longitude,
          billing_street, billing_city, lat, lon, contact_email, contact_phones, contact_verified,
          contact_language
      from customer
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name, home_street, home_city, home_position_latitude, home_position_longitude,
          billing_street, billing_city, lat, lon, contact_email, contact_phones, contact_verified,
          contact_language
      from customer
      where id = any(?)
      order by id
      """;

  private static final String FIND_BY_NAME_AND_HOME_CITY = """
      select id, name, home_street, home_city, home_position_latitude, home_position_longitude,
          billing_street, billing_city, lat, lon, contact_email, contact_phones, contact_verified,
          contact_language
      from customer
      where name = ? and home_city = ?
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from customer where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from customer
      """;

  private static final String INSERT = """
      insert into customer (name, home_street, home_city, home_position_latitude,
          home_position_longitude, billing_street, billing_city, lat, lon, contact_email,
          contact_phones, contact_verified, contact_language)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      returning id
      """;

  private static final String UPDATE = """
      update customer
      set name = ?, home_street = ?, home_city = ?, home_position_latitude = ?,
          home_position_longitude = ?, billing_street = ?, billing_city = ?, lat = ?, lon = ?,
          contact_email = ?, contact_phones = ?, contact_verified = ?, contact_language = ?
      where id = ?
      """;

  private static final String DELETE_BY_ID = """
      delete from customer
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from customer
      where id = any(?)
      """;

  /** Makes a repository that works on the database. */
  public CustomerRepository(Database database) {
    super(database, CustomerRowMapper.INSTANCE);
  }

  /** Returns the customer with this id, or empty when there is none. */
  @Override
  public Optional<Customer> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(CustomerRowMapper.INSTANCE);
    }
  }

  /** Returns all customers in the order of their ids. */
  @Override
  public List<Customer> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the customers that have one of these ids, in the order of their ids. */
  @Override
  public List<Customer> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /**
   * Returns the only customer with this {@code name} and {@code home_city}, or empty when there is
   * none.
   */
  public Optional<Customer> findByNameAndHomeCity(String name, String homeCity) {
    try (SqlStatement find = statements.prepare(FIND_BY_NAME_AND_HOME_CITY)) {
      find.setString(1, name);
      find.setString(2, homeCity);
      return find.optional(CustomerRowMapper.INSTANCE);
    }
  }

  /** Returns whether the customer with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of customers. */
  @Override
  public long count() {
    return count(COUNT);
  }

  /** Inserts the customer, then sets what the database made: {@code id}. */
  @Override
  public Customer insert(Customer customer) {
    return insertReturning(INSERT, customer);
  }

  /** Inserts the customers and returns them in their order. */
  @Override
  public List<Customer> insertAll(Collection<? extends Customer> customers) {
    return insertAllReturning(INSERT, customers);
  }

  /** Updates the row of the customer. */
  @Override
  public Customer update(Customer customer) {
    return update(UPDATE, customer);
  }

  /** Updates the customers and returns them in their order. */
  @Override
  public List<Customer> updateAll(Collection<? extends Customer> customers) {
    return updateAll(UPDATE, customers);
  }

  /** Deletes the customer with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the customers with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for customers. */
  @Override
  public EntityQuery<Customer> query() {
    return EntityQuery.of(statements, QCustomer.CUSTOMER);
  }
}
