package com.example;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import dev.rowan.query.Query;
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
final class FilmActorRepository implements CrudRepository<FilmActor, FilmActorRepository.Id> {
  private static final String FIND_BY_ID = """
      select film_id, actor_id, last_update
      from film_actor
      where film_id = ? and actor_id = ?
      """;

  private static final String FIND_ALL = """
      select film_id, actor_id, last_update
      from film_actor
      order by film_id, actor_id
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

  private static final String COUNT = """
      select count(*) from film_actor
      """;

  private static final String INSERT = """
      insert into film_actor (film_id, actor_id)
      values (?, ?)
      returning last_update
      """;

  private static final String UPDATE = """
      select last_update
      from film_actor
      where film_id = ? and actor_id = ?
      """;

  private static final String SAVE = """
      insert into film_actor (film_id, actor_id)
      values (?, ?)
      on conflict (film_id, actor_id)
      do update set film_id = excluded.film_id, actor_id = excluded.actor_id
      returning last_update
      """;

  private static final String DELETE_BY_ID = """
      delete from film_actor
      where film_id = ? and actor_id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from film_actor
      where (film_id, actor_id) in (select * from unnest(?, ?))
      """;

  private final Statements statements;

  /** Makes a repository that works on the database. */
  FilmActorRepository(Database database) {
    this.statements = database.statements("com.example.FilmActorRepository");
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
      return find.optional(FilmActorRowMapper.INSTANCE);
    }
  }

  /** Returns the film actor with this id, and fails when there is none. */
  @Override
  public FilmActor getById(Id id) {
    return getById(id.filmId(), id.actorId());
  }

  /** Returns the film actor with this id, and fails when there is none. */
  public FilmActor getById(int filmId, int actorId) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setInt(1, filmId);
      find.setInt(2, actorId);
      return find.one(FilmActorRowMapper.INSTANCE);
    }
  }

  /** Returns all film actors in the order of their ids. */
  @Override
  public List<FilmActor> findAll() {
    try (SqlStatement find = statements.prepare(FIND_ALL)) {
      return find.list(FilmActorRowMapper.INSTANCE);
    }
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
      return find.list(FilmActorRowMapper.INSTANCE);
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

  /** Returns the number of film actors. */
  @Override
  public long count() {
    try (SqlStatement count = statements.prepare(COUNT)) {
      return count.count();
    }
  }

  /**
   * Inserts the film actor, and returns a new one with what the database made: {@code last_update}.
   */
  @Override
  public FilmActor insert(FilmActor filmActor) {
    try (SqlStatement insert = statements.prepare(INSERT)) {
      FilmActorRowMapper.bindInsert(insert, filmActor);
      return FilmActorRowMapper.readInserted(insert.row(), filmActor);
    }
  }

  /**
   * Checks that the row of the film actor is there; no column of it can change, and returns a new
   * one with what the database made: {@code last_update}.
   */
  @Override
  public FilmActor update(FilmActor filmActor) {
    try (SqlStatement update = statements.prepare(UPDATE)) {
      FilmActorRowMapper.bindUpdate(update, filmActor);
      return FilmActorRowMapper.readUpdated(update.row(), filmActor);
    }
  }

  /** Inserts the film actor, or updates the row that has its id. */
  @Override
  public FilmActor save(FilmActor filmActor) {
    try (SqlStatement save = statements.prepare(SAVE)) {
      FilmActorRowMapper.bindInsert(save, filmActor);
      return FilmActorRowMapper.readInserted(save.row(), filmActor);
    }
  }

  /** Deletes the film actor and returns whether it was there. */
  @Override
  public boolean delete(FilmActor filmActor) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setInt(1, filmActor.filmId());
      delete.setInt(2, filmActor.actorId());
      return delete.update() > 0;
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

  /** Inserts the film actors and returns them in their order. */
  @Override
  public List<FilmActor> insertAll(Collection<? extends FilmActor> filmActors) {
    if (filmActors.isEmpty()) {
      return new ArrayList<>();
    }
    List<FilmActor> written = new ArrayList<>(filmActors.size());
    try (SqlStatement insert = statements.prepareBatch(INSERT)) {
      for (FilmActor filmActor : filmActors) {
        FilmActorRowMapper.bindInsert(insert, filmActor);
        insert.addBatch();
      }
      Rows rows = insert.updateBatchReturning();
      for (FilmActor filmActor : filmActors) {
        written.add(FilmActorRowMapper.readInserted(rows.next(), filmActor));
      }
    }
    return written;
  }

  /** Checks that the rows of the film actors are there. */
  @Override
  public List<FilmActor> updateAll(Collection<? extends FilmActor> filmActors) {
    if (filmActors.isEmpty()) {
      return new ArrayList<>();
    }
    List<FilmActor> written = new ArrayList<>(filmActors.size());
    try (Atomic atomic = statements.atomic()) {
      for (FilmActor filmActor : filmActors) {
        written.add(update(filmActor));
      }
      atomic.commit();
    }
    return written;
  }

  /** Saves the film actors and returns them in their order. */
  @Override
  public List<FilmActor> saveAll(Collection<? extends FilmActor> filmActors) {
    if (filmActors.isEmpty()) {
      return new ArrayList<>();
    }
    List<FilmActor> written = new ArrayList<>(filmActors.size());
    try (SqlStatement save = statements.prepareBatch(SAVE)) {
      for (FilmActor filmActor : filmActors) {
        FilmActorRowMapper.bindInsert(save, filmActor);
        save.addBatch();
      }
      Rows rows = save.updateBatchReturning();
      for (FilmActor filmActor : filmActors) {
        written.add(FilmActorRowMapper.readInserted(rows.next(), filmActor));
      }
    }
    return written;
  }

  /** Deletes the film actors and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends FilmActor> filmActors) {
    List<Id> ids = new ArrayList<>(filmActors.size());
    for (FilmActor filmActor : filmActors) {
      ids.add(new Id(filmActor.filmId(), filmActor.actorId()));
    }
    return deleteAllById(ids);
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

  /** Begins a query for film actors. */
  @Override
  public Query<FilmActor> query() {
    return Query.of(statements, QFilmActor.FILM_ACTOR);
  }

  /** Begins a query for the film actors for which all predicates are true. */
  @Override
  public Query<FilmActor> where(Predicate... predicates) {
    return query().where(predicates);
  }

  /** Begins a query for all film actors in this order. */
  @Override
  public Query<FilmActor> orderBy(Order... orders) {
    return query().orderBy(orders);
  }

  /** The primary key of {@link FilmActor}. */
  record Id(int filmId, int actorId) {}
}
