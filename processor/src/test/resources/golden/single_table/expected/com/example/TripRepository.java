package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Trip} in the table {@code trip}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class TripRepository extends EntityRepository<Trip, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, truck_id
          from trip
          where id = ?
          """)
      .findAll("""
          select id, truck_id
          from trip
          order by id
          """)
      .findAllById("""
          select id, truck_id
          from trip
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from trip where id = ?)")
      .count("select count(*) from trip")
      .insertReturning("""
          insert into trip (truck_id)
          values (?)
          returning id
          """)
      .update("""
          update trip
          set truck_id = ?
          where id = ?
          """)
      .insertAllReturning("""
          insert into trip (truck_id)
          select v.truck_id
          from unnest(?::bigint[]) with ordinality as v(truck_id, n)
          order by v.n
          returning id
          """, 1)
      .updateAll("""
          update trip t
          set truck_id = v.truck_id
          from unnest(?::bigint[], ?::bigint[]) with ordinality as v(truck_id, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from trip
          where id = ?
          """)
      .deleteAllById("""
          delete from trip
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public TripRepository(Database database) {
    super(database, QTrip.RowMapper.INSTANCE, QTrip.TRIP, SQL);
  }
}
