package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link House} in the table {@code house}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class HouseRepository extends EntityRepository<House, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select assets.id, assets.name, assets.version,
              house.color, house.rooms
          from assets
          join house on house.id = assets.id
          where assets.id = ?
          """)
      .findAll("""
          select assets.id, assets.name, assets.version,
              house.color, house.rooms
          from assets
          join house on house.id = assets.id
          order by assets.id
          """)
      .findAllById("""
          select assets.id, assets.name, assets.version,
              house.color, house.rooms
          from assets
          join house on house.id = assets.id
          where assets.id = any(?)
          order by assets.id
          """)
      .existsById("select exists (select 1 from house where id = ?)")
      .count("select count(*) from house")
      .insertReturning("""
          with base as (
            insert into assets (name, version)
            values (?, 0)
            returning id, version)
          insert into house (id, color, rooms)
          select id, ?, ?
          from base
          returning id, (select version from base)
          """)
      .updateReturning("""
          with base as (
            update assets
            set name = ?, version = version + 1
            where id = ? and version = ? and exists (select 1 from house where house.id = assets.id)
            returning id, version)
          update house
          set color = ?, rooms = ?
          from base
          where house.id = base.id
          returning base.version
          """)
      .deleteById("""
          with base as (
            delete from assets
            where id = ? and exists (select 1 from house where house.id = assets.id)
            returning id)
          delete from house
          using base
          where house.id = base.id
          """)
      .deleteAllById("""
          with base as (
            delete from assets
            where id = any(?) and exists (select 1 from house where house.id = assets.id)
            returning id)
          delete from house
          using base
          where house.id = base.id
          """)
      .delete("""
          with base as (
            delete from assets
            where id = ? and version = ? and exists (select 1 from house where house.id = assets.id)
            returning id)
          delete from house
          using base
          where house.id = base.id
          """)
      .build();

  /** Makes a repository that works on the database. */
  public HouseRepository(Database database) {
    super(database, QHouse.RowMapper.INSTANCE, QHouse.HOUSE, SQL);
  }
}
