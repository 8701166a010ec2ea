package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Boat} in the table {@code boats}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class BoatRepository extends EntityRepository<Boat, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select assets.id, assets.name, assets.version,
              boats.color, boats.meters
          from assets
          join boats on boats.id = assets.id
          where assets.id = ?
          """)
      .findAll("""
          select assets.id, assets.name, assets.version,
              boats.color, boats.meters
          from assets
          join boats on boats.id = assets.id
          order by assets.id
          """)
      .findAllById("""
          select assets.id, assets.name, assets.version,
              boats.color, boats.meters
          from assets
          join boats on boats.id = assets.id
          where assets.id = any(?)
          order by assets.id
          """)
      .existsById("select exists (select 1 from boats where id = ?)")
      .count("select count(*) from boats")
      .insertReturning("""
          with base as (
            insert into assets (name, version)
            values (?, 0)
            returning id, version)
          insert into boats (id, color, meters)
          select id, ?, ?
          from base
          returning id, (select version from base)
          """)
      .updateReturning("""
          with base as (
            update assets
            set name = ?, version = version + 1
            where id = ? and version = ? and exists (select 1 from boats where boats.id = assets.id)
            returning id, version)
          update boats
          set color = ?, meters = ?
          from base
          where boats.id = base.id
          returning base.version
          """)
      .deleteById("""
          with base as (
            delete from assets
            where id = ? and exists (select 1 from boats where boats.id = assets.id)
            returning id)
          delete from boats
          using base
          where boats.id = base.id
          """)
      .deleteAllById("""
          with base as (
            delete from assets
            where id = any(?) and exists (select 1 from boats where boats.id = assets.id)
            returning id)
          delete from boats
          using base
          where boats.id = base.id
          """)
      .delete("""
          with base as (
            delete from assets
            where id = ? and version = ? and exists (select 1 from boats where boats.id = assets.id)
            returning id)
          delete from boats
          using base
          where boats.id = base.id
          """)
      .build();

  /** Makes a repository that works on the database. */
  public BoatRepository(Database database) {
    super(database, QBoat.RowMapper.INSTANCE, QBoat.BOAT, SQL);
  }
}
