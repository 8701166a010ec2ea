package com.example;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Rows;
import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.Statements;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import dev.rowan.query.Query;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Film} in the table {@code Movies.film}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class FilmRepository implements CrudRepository<Film, Long> {
  private static final String FIND_BY_ID = """
      select id, "user", token, release_year, rental_rate, length, rating, stage, special_features,
          other_ratings, sizes, copies, fulltext, created_at
      from "Movies".film
      where id = ?
      """;

  private static final String FIND_ALL = """
      select id, "user", token, release_year, rental_rate, length, rating, stage, special_features,
          other_ratings, sizes, copies, fulltext, created_at
      from "Movies".film
      order by id
      """;

  private static final String FIND_ALL_BY_ID = """
      select id, "user", token, release_year, rental_rate, length, rating, stage, special_features,
          other_ratings, sizes, copies, fulltext, created_at
      from "Movies".film
      where id = any(?)
      order by id
      """;

  private static final String FIND_BY_TITLE_AND_RELEASE_YEAR = """
      select id, "user", token, release_year, rental_rate, length, rating, stage, special_features,
          other_ratings, sizes, copies, fulltext, created_at
      from "Movies".film
      where "user" = ?::citext and release_year = ?
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from "Movies".film where id = ?)
      """;

  private static final String COUNT = """
      select count(*) from "Movies".film
      """;

  private static final String INSERT = """
      insert into "Movies".film (id, "user", token, release_year, rental_rate, length, rating,
          stage, special_features, other_ratings, sizes, copies, created_at)
      values (?, ?::citext, ?, ?, coalesce(?, 4.99), ?, ?, ?, ?, ?, ?, ?, ?)
      returning id, rental_rate, fulltext
      """;

  private static final String UPDATE = """
      update "Movies".film
      set "user" = ?::citext, token = ?, release_year = ?, rental_rate = ?, length = ?, rating = ?,
          stage = ?, special_features = ?, other_ratings = ?, sizes = ?, copies = ?
      where id = ?
      returning fulltext
      """;

  private static final String DELETE_BY_ID = """
      delete from "Movies".film
      where id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from "Movies".film
      where id = any(?)
      """;

  private final Statements statements;
  private final SequenceBlock sequence;

  /** Makes a repository that works on the database. */
  public FilmRepository(Database database) {
    this.statements = database.statements("com.example.FilmRepository");
    this.sequence = new SequenceBlock(statements, "film_seq", 20);
  }

  /** Returns the film with this id, or empty when there is none. */
  @Override
  public Optional<Film> findById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.optional(FilmRowMapper.INSTANCE);
    }
  }

  /** Returns the film with this id, and fails when there is none. */
  @Override
  public Film getById(Long id) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setLong(1, id);
      return find.one(FilmRowMapper.INSTANCE);
    }
  }

  /** Returns all films in the order of their ids. */
  @Override
  public List<Film> findAll() {
    try (SqlStatement find = statements.prepare(FIND_ALL)) {
      return find.list(FilmRowMapper.INSTANCE);
    }
  }

  /** Returns the films that have one of these ids, in the order of their ids. */
  @Override
  public List<Film> findAllById(Collection<? extends Long> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    try (SqlStatement find = statements.prepare(FIND_ALL_BY_ID)) {
      find.setArray(1, SqlTypes.BIGINT, ids);
      return find.list(FilmRowMapper.INSTANCE);
    }
  }

  /**
   * Returns the only film with this {@code user} and {@code release_year}, or empty when there is
   * none.
   */
  public Optional<Film> findByTitleAndReleaseYear(String title, Year releaseYear) {
    try (SqlStatement find = statements.prepare(FIND_BY_TITLE_AND_RELEASE_YEAR)) {
      find.setString(1, title);
      find.setYear(2, releaseYear);
      return find.optional(FilmRowMapper.INSTANCE);
    }
  }

  /** Returns whether the film with this id exists. */
  @Override
  public boolean existsById(Long id) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setLong(1, id);
      return exists.exists();
    }
  }

  /** Returns the number of films. */
  @Override
  public long count() {
    try (SqlStatement count = statements.prepare(COUNT)) {
      return count.count();
    }
  }

  /**
   * Inserts the film, then sets what the database made: {@code id}, {@code rental_rate} and
   * {@code fulltext}.
   */
  @Override
  public Film insert(Film film) {
    long id = film.id == 0 ? sequence.next() : film.id;
    try (SqlStatement insert = statements.prepare(INSERT)) {
      FilmRowMapper.bindInsert(insert, film, id);
      FilmRowMapper.readInserted(insert.row(), film);
      return film;
    }
  }

  /** Updates the row of the film, then sets what the database made: {@code fulltext}. */
  @Override
  public Film update(Film film) {
    try (SqlStatement update = statements.prepare(UPDATE)) {
      FilmRowMapper.bindUpdate(update, film);
      FilmRowMapper.readUpdated(update.row(), film);
      return film;
    }
  }

  /** Inserts the film when it has no id yet, else updates its row. */
  @Override
  public Film save(Film film) {
    return film.id == 0 ? insert(film) : update(film);
  }

  /** Deletes the film and returns whether it was there. */
  @Override
  public boolean delete(Film film) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, film.id);
      return delete.update() > 0;
    }
  }

  /** Deletes the film with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Inserts the films and returns them in their order. */
  @Override
  public List<Film> insertAll(Collection<? extends Film> films) {
    if (films.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = statements.atomic()) {
      try (SqlStatement insert = statements.prepareBatch(INSERT)) {
        for (Film film : films) {
          long id = film.id == 0 ? sequence.next() : film.id;
          FilmRowMapper.bindInsert(insert, film, id);
          insert.addBatch();
        }
        Rows rows = insert.updateBatchReturning();
        for (Film film : films) {
          FilmRowMapper.readInserted(rows.next(), film);
        }
      }
      atomic.commit();
    }
    return new ArrayList<>(films);
  }

  /** Updates the films and returns them in their order. */
  @Override
  public List<Film> updateAll(Collection<? extends Film> films) {
    if (films.isEmpty()) {
      return new ArrayList<>();
    }
    try (Atomic atomic = statements.atomic()) {
      try (SqlStatement update = statements.prepareBatch(UPDATE)) {
        for (Film film : films) {
          FilmRowMapper.bindUpdate(update, film);
          update.addBatch();
        }
        Rows rows = update.updateBatchReturning();
        for (Film film : films) {
          FilmRowMapper.readUpdated(rows.next(), film);
        }
      }
      atomic.commit();
    }
    return new ArrayList<>(films);
  }

  /** Saves the films and returns them in their order. */
  @Override
  public List<Film> saveAll(Collection<? extends Film> films) {
    if (films.isEmpty()) {
      return new ArrayList<>();
    }
    List<Film> added = new ArrayList<>();
    List<Film> changed = new ArrayList<>();
    for (Film film : films) {
      if (film.id == 0) {
        added.add(film);
      } else {
        changed.add(film);
      }
    }
    try (Atomic atomic = statements.atomic()) {
      insertAll(added);
      updateAll(changed);
      atomic.commit();
    }
    return new ArrayList<>(films);
  }

  /** Deletes the films and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends Film> films) {
    List<Long> ids = new ArrayList<>(films.size());
    for (Film film : films) {
      ids.add(film.id);
    }
    return deleteAllById(ids);
  }

  /** Deletes the films with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    try (SqlStatement delete = statements.prepare(DELETE_ALL_BY_ID)) {
      delete.setArray(1, SqlTypes.BIGINT, ids);
      return delete.update();
    }
  }

  /** Begins a query for films. */
  @Override
  public Query<Film> query() {
    return Query.of(statements, QFilm.FILM);
  }

  /** Begins a query for the films for which all predicates are true. */
  @Override
  public Query<Film> where(Predicate... predicates) {
    return query().where(predicates);
  }

  /** Begins a query for all films in this order. */
  @Override
  public Query<Film> orderBy(Order... orders) {
    return query().orderBy(orders);
  }
}
