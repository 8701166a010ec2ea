package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Customer} in the table {@code customers}. Immutable and thread-safe;
 * joins the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CustomerRepository extends CascadingRepository<Customer, Long> {
  private static final String FIND_BY_ID = """
      select id, name
      from customers
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, name
      from customers
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, name
      from customers
      where id = any(?)
      order by id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from customers where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from customers
      """;

  private static final String INSERT = """
      insert into customers (name)
      values (?)
      returning id
      """;

  private static final String UPDATE = """
      update customers
      set name = ?
      where id = ?
      """;

  /** Makes a repository that works on the database. */
  public CustomerRepository(Database database) {
    super(database, CustomerRowMapper.INSTANCE, QCustomer.CUSTOMER);
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

  /** Begins a query for customers. */
  @Override
  public EntityQuery<Customer> query() {
    return EntityQuery.of(statements, QCustomer.CUSTOMER);
  }
}
