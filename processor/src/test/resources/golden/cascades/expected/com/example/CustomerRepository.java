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
      .insertAllReturning("""
          insert into customers (name)
          select v.name
          from unnest(?::text[]) with ordinality as v(name, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update customers t
          set name = v.name
          from unnest(?::text[], ?::bigint[]) with ordinality as v(name, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .build();

  /** Makes a repository that works on the database. */
  public CustomerRepository(Database database) {
    super(database, QCustomer.RowMapper.INSTANCE, QCustomer.CUSTOMER, SQL);
  }
}
