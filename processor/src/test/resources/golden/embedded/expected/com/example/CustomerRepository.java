package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Customer} in the table {@code customer}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CustomerRepository extends EntityRepository<Customer, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, name, home_street, home_city, home_position_latitude, home_position_longitude,
              billing_street, billing_city, lat, lon, contact_email, contact_phones,
              contact_verified, contact_language
          from customer
          where id = ?
          """)
      .findAll("""
          select id, name, home_street, home_city, home_position_latitude, home_position_longitude,
              billing_street, billing_city, lat, lon, contact_email, contact_phones,
              contact_verified, contact_language
          from customer
          order by id
          """)
      .findAllById("""
          select id, name, home_street, home_city, home_position_latitude, home_position_longitude,
              billing_street, billing_city, lat, lon, contact_email, contact_phones,
              contact_verified, contact_language
          from customer
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from customer where id = ?)")
      .count("select count(*) from customer")
      .insertReturning("""
          insert into customer (name, home_street, home_city, home_position_latitude,
              home_position_longitude, billing_street, billing_city, lat, lon, contact_email,
              contact_phones, contact_verified, contact_language)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          returning id
          """)
      .update("""
          update customer
          set name = ?, home_street = ?, home_city = ?, home_position_latitude = ?,
              home_position_longitude = ?, billing_street = ?, billing_city = ?, lat = ?, lon = ?,
              contact_email = ?, contact_phones = ?, contact_verified = ?, contact_language = ?
          where id = ?
          """)
      .deleteById("""
          delete from customer
          where id = ?
          """)
      .deleteAllById("""
          delete from customer
          where id = any(?)
          """)
      .build();

  private static final String FIND_BY_NAME_AND_HOME_CITY = """
      select id, name, home_street, home_city, home_position_latitude, home_position_longitude,
          billing_street, billing_city, lat, lon, contact_email, contact_phones,
          contact_verified, contact_language
      from customer
      where name = ? and home_city = ?
      """;

  /** Makes a repository that works on the database. */
  public CustomerRepository(Database database) {
    super(database, CustomerRowMapper.INSTANCE, QCustomer.CUSTOMER, SQL);
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
}
