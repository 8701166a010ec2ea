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
 * Reads and writes {@link FilmActor} in the table {@code film_actor}. Immutable and thread-safe;
 * joins the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
class FilmActorRepository extends EntityRepository<FilmActor, FilmActorRepository.Id> {
  private static final EntitySql SQL = EntitySql.builder()
      .findAll("""
          select film_id, actor_id, last_update
          from film_actor
          order by film_id, actor_id
          """)
      .count("select count(*) from film_actor")
      .insertReturning("""
          insert into film_actor (film_id, actor_id)
          values (?, ?)
          returning last_update
          """)
      .updateCheck("""
          select last_update
          from film_actor
          where film_id = ? and actor_id = ?
          """)
      .saveReturning("""
          insert into film_actor (film_id, actor_id)
          values (?, ?)
          on conflict (film_id, actor_id)
          do update set film_id = excluded.film_id, actor_id = excluded.actor_id
          returning last_update
          """)
      .insertAllReturning("""
          with given as (
            select *
            from unnest(?::integer[], ?::integer[]) with ordinality as v(film_id, actor_id, n)
          ), written as (
            insert into film_actor (film_id, actor_id)
            select v.film_id, v.actor_id
            from given v
            order by v.n
            returning film_id, actor_id, last_update
          )
          select w.last_update
          from written w
          join given v on w.film_id = v.film_id and w.actor_id = v.actor_id
          order by v.n
          """)
      .saveAllReturning("""
          with given as (
            select *
            from unnest(?::integer[], ?::integer[]) with ordinality as v(film_id, actor_id, n)
          ), written as (
            insert into film_actor (film_id, actor_id)
            select v.film_id, v.actor_id
            from given v
            order by v.n
            on conflict (film_id, actor_id)
            do update set film_id = excluded.film_id, actor_id = excluded.actor_id
            returning film_id, actor_id, last_update
          )
          select w.last_update
          from written w
          join given v on w.film_id = v.film_id and w.actor_id = v.actor_id
          order by v.n
          """)
      .upsert("", "", "last_update", "film_id, actor_id")
      .build();

  private static final String FIND_BY_ID = """
      select film_id, actor_id, last_update
      from film_actor
      where film_id = ? and actor_id = ?
      """;

  private static final String FIND_ALL_BY_ID = """
      select film_id, actor_id, last_update
      from film_actor
      where (film_id, actor_id) in (select * from unnest(?, ?))
      order by film_id, actor_id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from film_actor where film_id = ? and actor_id = ?)
      """;

  private static final String DELETE_BY_ID = """
      delete from film_actor
      where film_id = ? and actor_id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from film_actor
      where (film_id, actor_id) in (select * from unnest(?, ?))
      """;

  /** Makes a repository that works on the database. */
  FilmActorRepository(Database database) {
    super(database, QFilmActor.RowMapper.INSTANCE, QFilmActor.FILM_ACTOR, SQL);
  }

  /** Returns the film actor with this id, or empty when there is none. */
  @Override
  public Optional<FilmActor> findById(Id id) {
    return findById(id.filmId(), id.actorId());
  }

  /** Returns the film actor with this id, or empty when there is none. */
  public Optional<FilmActor> findById(int filmId, int actorId) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setInt(1, filmId);
      find.setInt(2, actorId);
      return find.optional(QFilmActor.RowMapper.INSTANCE);
    }
  }

  /** Returns the film actor with this id, and fails when there is none. */
  public FilmActor getById(int filmId, int actorId) {
    return getById(new Id(filmId, actorId));
  }

  /** Returns the film actors that have one of these ids, in the order of their ids. */
  @Override
  public List<FilmActor> findAllById(Collection<? extends Id> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    List<Integer> filmIds = new ArrayList<>(ids.size());
    List<Integer> actorIds = new ArrayList<>(ids.size());
    for (Id id : ids) {
      filmIds.add(id.filmId());
      actorIds.add(id.actorId());
    }
    try (SqlStatement find = statements.prepare(FIND_ALL_BY_ID)) {
      find.setArray(1, SqlTypes.INTEGER, filmIds);
      find.setArray(2, SqlTypes.INTEGER, actorIds);
      return find.list(QFilmActor.RowMapper.INSTANCE);
    }
  }

  /** Returns whether the film actor with this id exists. */
  @Override
  public boolean existsById(Id id) {
    return existsById(id.filmId(), id.actorId());
  }

  /** Returns whether the film actor with this id exists. */
  public boolean existsById(int filmId, int actorId) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setInt(1, filmId);
      exists.setInt(2, actorId);
      return exists.exists();
    }
  }

  /** Deletes the film actor with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Id id) {
    return deleteById(id.filmId(), id.actorId());
  }

  /** Deletes the film actor with this id and returns whether it was there. */
  public boolean deleteById(int filmId, int actorId) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setInt(1, filmId);
      delete.setInt(2, actorId);
      return delete.update() > 0;
    }
  }

  /** Deletes the film actors with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Id> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    List<Integer> filmIds = new ArrayList<>(ids.size());
    List<Integer> actorIds = new ArrayList<>(ids.size());
    for (Id id : ids) {
      filmIds.add(id.filmId());
      actorIds.add(id.actorId());
    }
    try (SqlStatement delete = statements.prepare(DELETE_ALL_BY_ID)) {
      delete.setArray(1, SqlTypes.INTEGER, filmIds);
      delete.setArray(2, SqlTypes.INTEGER, actorIds);
      return delete.update();
    }
  }

  @Override
  protected Id idOf(FilmActor filmActor) {
    return new Id(filmActor.filmId(), filmActor.actorId());
  }

  /** The primary key of {@link FilmActor}. */
  record Id(int filmId, int actorId) {}
}
