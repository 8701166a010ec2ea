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
      .insertAllReturning("""
          insert into customer (name, home_street, home_city, home_position_latitude,
              home_position_longitude, billing_street, billing_city, lat, lon, contact_email,
              contact_phones, contact_verified, contact_language)
          select v.name, v.home_street, v.home_city, v.home_position_latitude,
              v.home_position_longitude, v.billing_street, v.billing_city, v.lat, v.lon,
              v.contact_email, v.contact_phones::text[], v.contact_verified, v.contact_language
          from unnest(?::text[], ?::text[], ?::text[], ?::double precision[], ?::double precision[],
              ?::text[], ?::text[], ?::double precision[], ?::double precision[], ?::text[],
              ?::text[], ?::boolean[], ?::text[]) with ordinality as v(name, home_street, home_city,
              home_position_latitude, home_position_longitude, billing_street, billing_city, lat,
              lon, contact_email, contact_phones, contact_verified, contact_language, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update customer t
          set name = v.name, home_street = v.home_street, home_city = v.home_city,
              home_position_latitude = v.home_position_latitude,
              home_position_longitude = v.home_position_longitude,
              billing_street = v.billing_street, billing_city = v.billing_city, lat = v.lat,
              lon = v.lon, contact_email = v.contact_email,
              contact_phones = v.contact_phones::text[], contact_verified = v.contact_verified,
              contact_language = v.contact_language
          from unnest(?::text[], ?::text[], ?::text[], ?::double precision[], ?::double precision[],
              ?::text[], ?::text[], ?::double precision[], ?::double precision[], ?::text[],
              ?::text[], ?::boolean[], ?::text[], ?::bigint[]) with ordinality as v(name,
              home_street, home_city, home_position_latitude, home_position_longitude,
              billing_street, billing_city, lat, lon, contact_email, contact_phones,
              contact_verified, contact_language, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .upsert("name, home_street, home_city, home_position_latitude, "
          + "home_position_longitude, billing_street, billing_city, lat, lon, "
          + "contact_email, contact_phones, contact_verified, contact_language",
          "",
          "id",
          "name, home_city")
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
    super(database, QCustomer.RowMapper.INSTANCE, QCustomer.CUSTOMER, SQL);
  }

  /**
   * Returns the only customer with this {@code name} and {@code home_city}, or empty when there is
   * none.
   */
  public Optional<Customer> findByNameAndHomeCity(String name, String homeCity) {
    try (SqlStatement find = statements.prepare(FIND_BY_NAME_AND_HOME_CITY)) {
      find.setString(1, name);
      find.setString(2, homeCity);
      return find.optional(QCustomer.RowMapper.INSTANCE);
    }
  }
}
