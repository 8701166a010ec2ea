package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.Subtypes;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.validation.Violations;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Asset} in the table {@code assets}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class AssetRepository extends EntityRepository<Asset, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select assets.id, assets.name, assets.version,
              case
                when boats.id is not null then 'boat'
                when house.id is not null then 'house'
              end,
              boats.color, boats.meters,
              house.color, house.rooms
          from assets
          left join boats on boats.id = assets.id
          left join house on house.id = assets.id
          where assets.id = ?
          """)
      .findAll("""
          select assets.id, assets.name, assets.version,
              case
                when boats.id is not null then 'boat'
                when house.id is not null then 'house'
              end,
              boats.color, boats.meters,
              house.color, house.rooms
          from assets
          left join boats on boats.id = assets.id
          left join house on house.id = assets.id
          order by assets.id
          """)
      .findAllById("""
          select assets.id, assets.name, assets.version,
              case
                when boats.id is not null then 'boat'
                when house.id is not null then 'house'
              end,
              boats.color, boats.meters,
              house.color, house.rooms
          from assets
          left join boats on boats.id = assets.id
          left join house on house.id = assets.id
          where assets.id = any(?)
          order by assets.id
          """)
      .existsById("select exists (select 1 from assets where id = ?)")
      .count("select count(*) from assets")
      .deleteById("""
          with base as (
            select id
            from assets
            where id = ?
            for update),
          deleted_1 as (
            delete from boats
            using base
            where boats.id = base.id),
          deleted_2 as (
            delete from house
            using base
            where house.id = base.id)
          delete from assets
          using base
          where assets.id = base.id
          """)
      .deleteAllById("""
          with base as (
            select id
            from assets
            where id = any(?)
            for update),
          deleted_1 as (
            delete from boats
            using base
            where boats.id = base.id),
          deleted_2 as (
            delete from house
            using base
            where house.id = base.id)
          delete from assets
          using base
          where assets.id = base.id
          """)
      .build();

  private final Subtypes<Asset, Long> subtypes;

  /** Makes a repository that works on the database. */
  public AssetRepository(Database database) {
    super(database, QAsset.RowMapper.INSTANCE, QAsset.ASSET, SQL);
    this.subtypes =
        new Subtypes<Asset, Long>(statements)
            .with(Boat.class, new BoatRepository(database))
            .with(House.class, new HouseRepository(database));
  }

  /** Inserts the asset as what it is. */
  @Override
  public Asset insert(Asset asset) {
    return subtypes.insert(asset);
  }

  /** Inserts the assets and returns them in their order. */
  @Override
  public List<Asset> insertAll(Collection<? extends Asset> assets) {
    return subtypes.insertAll(assets);
  }

  /** Updates the row of the asset. */
  @Override
  public Asset update(Asset asset) {
    return subtypes.update(asset);
  }

  /** Updates the assets and returns them in their order. */
  @Override
  public List<Asset> updateAll(Collection<? extends Asset> assets) {
    return subtypes.updateAll(assets);
  }

  /** Inserts the asset, or updates its row. */
  @Override
  public Asset save(Asset asset) {
    return subtypes.save(asset);
  }

  /** Inserts or updates the assets. */
  @Override
  public List<Asset> saveAll(Collection<? extends Asset> assets) {
    return subtypes.saveAll(assets);
  }

  /** Deletes the asset and returns whether it was there. */
  @Override
  public boolean delete(Asset asset) {
    return subtypes.delete(asset);
  }

  /** Deletes the assets and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends Asset> assets) {
    return subtypes.deleteAll(assets);
  }

  @Override
  protected boolean isNew(Asset asset) {
    return subtypes.isNew(asset);
  }

  /** Returns all that is wrong with the asset. */
  @Override
  public Violations validate(Asset asset, Class<?>... groups) {
    return subtypes.validate(asset, groups);
  }

  @Override
  protected Subtypes<Asset, Long> subtypes() {
    return subtypes;
  }
}
