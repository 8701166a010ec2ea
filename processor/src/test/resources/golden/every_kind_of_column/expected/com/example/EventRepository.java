package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Event} in the table {@code event}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class EventRepository extends EntityRepository<Event, UUID> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.UUID)
      .findById("""
          select id, payload
          from event
          where id = ?
          """)
      .findAll("""
          select id, payload
          from event
          order by id
          """)
      .findAllById("""
          select id, payload
          from event
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from event where id = ?)")
      .count("select count(*) from event")
      .insertReturning("""
          insert into event (id, payload)
          values (?, ?)
          returning id
          """)
      .update("""
          update event
          set payload = ?
          where id = ?
          """)
      .insertAllReturning("""
          with given as (
            select *
            from unnest(?::uuid[], ?::bytea[]) with ordinality as v(id, payload, n)
          ), written as (
            insert into event (id, payload)
            select v.id, v.payload
            from given v
            order by v.n
            returning id
          )
          select w.id
          from written w
          join given v on w.id = v.id
          order by v.n
          """)
      .updateAll("""
          update event t
          set payload = v.payload
          from unnest(?::bytea[], ?::uuid[]) with ordinality as v(payload, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .deleteById("""
          delete from event
          where id = ?
          """)
      .deleteAllById("""
          delete from event
          where id = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public EventRepository(Database database) {
    super(database, QEvent.RowMapper.INSTANCE, QEvent.EVENT, SQL);
  }
}
