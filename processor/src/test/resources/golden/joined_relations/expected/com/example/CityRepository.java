package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link City} in the table {@code cities}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CityRepository extends EntityRepository<City, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select cities.id, cities.name, cities.country_id,
              country.code, country.name
          from cities
          join countries as country on country.code = cities.country_id
          where cities.id = ?
          """)
      .findAll("""
          select cities.id, cities.name, cities.country_id,
              country.code, country.name
          from cities
          join countries as country on country.code = cities.country_id
          order by cities.id
          """)
      .findAllById("""
          select cities.id, cities.name, cities.country_id,
              country.code, country.name
          from cities
          join countries as country on country.code = cities.country_id
          where cities.id = any(?)
          order by cities.id
          """)
      .existsById("select exists (select 1 from cities where id = ?)")
      .count("select count(*) from cities")
      .insertReturning("""
          insert into cities (name, country_id)
          values (?, ?)
          returning id
          """)
      .update("""
          update cities
          set name = ?, country_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into cities (name, country_id)
          select v.name, v.country_id
          from unnest(?::text[], ?::text[]) with ordinality as v(name, country_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update cities t
          set name = v.name, country_id = v.country_id
          from unnest(?::text[], ?::text[], ?::bigint[]) with ordinality as v(name, country_id, id,
              n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from cities
          where id = ?
          """)
      .deleteAllById("""
          delete from cities
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public CityRepository(Database database) {
    super(database, QCity.RowMapper.INSTANCE, QCity.CITY, SQL);
  }
}
