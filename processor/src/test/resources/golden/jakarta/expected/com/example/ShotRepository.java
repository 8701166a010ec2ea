package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Shot} in the table {@code shot}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
class ShotRepository extends EntityRepository<Shot, Shot.Key> {
  private static final EntitySql SQL = EntitySql.builder()
      .findAll("""
          select pet_id, vaccine
          from shot
          order by pet_id, vaccine
          """)
      .count("select count(*) from shot")
      .insert("""
          insert into shot (pet_id, vaccine)
          values (?, ?)
          """)
      .updateCheck("""
          select pet_id, vaccine
          from shot
          where pet_id = ? and vaccine = ?
          """)
      .save("""
          insert into shot (pet_id, vaccine)
          values (?, ?)
          on conflict (pet_id, vaccine)
          do nothing
          """)
      .insertAll("""
          insert into shot (pet_id, vaccine)
          select v.pet_id, v.vaccine
          from unnest(?::integer[], ?::text[]) with ordinality as v(pet_id, vaccine, n)
          order by v.n
          """)
      .saveAll("""
          insert into shot (pet_id, vaccine)
          select v.pet_id, v.vaccine
          from unnest(?::integer[], ?::text[]) with ordinality as v(pet_id, vaccine, n)
          order by v.n
          on conflict (pet_id, vaccine)
          do nothing
          """)
      .upsert("", "", "", "pet_id, vaccine")
      .build();

  private static final String FIND_BY_ID = """
      select pet_id, vaccine
      from shot
      where pet_id = ? and vaccine = ?
      """;

  private static final String FIND_ALL_BY_ID = """
      select pet_id, vaccine
      from shot
      where (pet_id, vaccine) in (select * from unnest(?, ?))
      order by pet_id, vaccine
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from shot where pet_id = ? and vaccine = ?)
      """;

  private static final String DELETE_BY_ID = """
      delete from shot
      where pet_id = ? and vaccine = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from shot
      where (pet_id, vaccine) in (select * from unnest(?, ?))
      """;

  /** Makes a repository that works on the database. */
  ShotRepository(Database database) {
    super(database, QShot.RowMapper.INSTANCE, QShot.SHOT, SQL);
  }

  /** Returns the shot with this id, or empty when there is none. */
  @Override
  public Optional<Shot> findById(Shot.Key id) {
    return findById(id.petId(), id.vaccine());
  }

  /** Returns the shot with this id, or empty when there is none. */
  public Optional<Shot> findById(Integer petId, String vaccine) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setInt(1, petId);
      find.setString(2, vaccine);
      return find.optional(QShot.RowMapper.INSTANCE);
    }
  }

  /** Returns the shot with this id, and fails when there is none. */
  public Shot getById(Integer petId, String vaccine) {
    return getById(new Shot.Key(vaccine, petId));
  }

  /** Returns the shots that have one of these ids, in the order of their ids. */
  @Override
  public List<Shot> findAllById(Collection<? extends Shot.Key> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    List<Integer> petIds = new ArrayList<>(ids.size());
    List<String> vaccines = new ArrayList<>(ids.size());
    for (Shot.Key id : ids) {
      petIds.add(id.petId());
      vaccines.add(id.vaccine());
    }
    try (SqlStatement find = statements.prepare(FIND_ALL_BY_ID)) {
      find.setArray(1, SqlTypes.INTEGER, petIds);
      find.setArray(2, SqlTypes.TEXT, vaccines);
      return find.list(QShot.RowMapper.INSTANCE);
    }
  }

  /** Returns whether the shot with this id exists. */
  @Override
  public boolean existsById(Shot.Key id) {
    return existsById(id.petId(), id.vaccine());
  }

  /** Returns whether the shot with this id exists. */
  public boolean existsById(Integer petId, String vaccine) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setInt(1, petId);
      exists.setString(2, vaccine);
      return exists.exists();
    }
  }

  /** Deletes the shot with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Shot.Key id) {
    return deleteById(id.petId(), id.vaccine());
  }

  /** Deletes the shot with this id and returns whether it was there. */
  public boolean deleteById(Integer petId, String vaccine) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setInt(1, petId);
      delete.setString(2, vaccine);
      return delete.update() > 0;
    }
  }

  /** Deletes the shots with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Shot.Key> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    List<Integer> petIds = new ArrayList<>(ids.size());
    List<String> vaccines = new ArrayList<>(ids.size());
    for (Shot.Key id : ids) {
      petIds.add(id.petId());
      vaccines.add(id.vaccine());
    }
    try (SqlStatement delete = statements.prepare(DELETE_ALL_BY_ID)) {
      delete.setArray(1, SqlTypes.INTEGER, petIds);
      delete.setArray(2, SqlTypes.TEXT, vaccines);
      return delete.update();
    }
  }

  @Override
  protected Shot.Key idOf(Shot shot) {
    return new Shot.Key(shot.vaccine, shot.petId);
  }
}
