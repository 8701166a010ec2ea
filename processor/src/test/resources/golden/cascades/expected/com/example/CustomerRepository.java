package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Customer} in the table {@code customers}. Immutable and thread-safe;
 * joins the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CustomerRepository extends CascadingRepository<Customer, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name
          from customers
          where id = ?
          """)
      .findAll("""
          select id, name
          from customers
          order by id
          """)
      .findAllById("""
          select id, name
          from customers
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from customers where id = ?)")
      .count("select count(*) from customers")
      .insertReturning("""
          insert into customers (name)
          values (?)
          returning id
          """)
      .update("""
          update customers
          set name = ?
          where id = ?
          """)
      .build();

  /** Makes a repository that works on the database. */
  public CustomerRepository(Database database) {
    super(database, CustomerRowMapper.INSTANCE, QCustomer.CUSTOMER, SQL);
  }
}
