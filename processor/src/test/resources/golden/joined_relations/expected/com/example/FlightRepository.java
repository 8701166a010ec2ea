package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Flight} in the table {@code flights}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class FlightRepository extends EntityRepository<Flight, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
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
          """)
      .findAll("""
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
          """)
      .findAllById("""
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
          """)
      .existsById("select exists (select 1 from flights where id = ?)")
      .count("select count(*) from flights")
      .insertReturning("""
          insert into flights (number, origin_id, destination_id)
          values (?, ?, ?)
          returning id
          """)
      .update("""
          update flights
          set number = ?, origin_id = ?, destination_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into flights (number, origin_id, destination_id)
          select v.number, v.origin_id, v.destination_id
          from unnest(?::text[], ?::bigint[], ?::bigint[]) with ordinality as v(number, origin_id,
              destination_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update flights t
          set number = v.number, origin_id = v.origin_id, destination_id = v.destination_id
          from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[]) with ordinality as v(number,
              origin_id, destination_id, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .upsert("number, origin_id, destination_id", "", "id", "number")
      .deleteById("""
          delete from flights
          where id = ?
          """)
      .deleteAllById("""
          delete from flights
          where id = any(?)
          """)
      .build();

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

  /** Makes a repository that works on the database. */
  public FlightRepository(Database database) {
    super(database, QFlight.RowMapper.INSTANCE, QFlight.FLIGHT, SQL);
  }

  /** Returns the only flight with this {@code number}, or empty when there is none. */
  public Optional<Flight> findByNumber(String number) {
    try (SqlStatement find = statements.prepare(FIND_BY_NUMBER)) {
      find.setString(1, number);
      return find.optional(QFlight.RowMapper.INSTANCE);
    }
  }
}
