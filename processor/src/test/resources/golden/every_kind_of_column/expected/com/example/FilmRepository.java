package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.EntityQuery;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Film} in the table {@code Movies.film}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class FilmRepository extends EntityRepository<Film, Long> {
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

  private final SequenceBlock sequence;

  /** Makes a repository that works on the database. */
  public FilmRepository(Database database) {
    super(database, FilmRowMapper.INSTANCE);
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

  /** Returns all films in the order of their ids. */
  @Override
  public List<Film> findAll() {
    return findAll(FIND_ALL);
  }

  /** Returns the films that have one of these ids, in the order of their ids. */
  @Override
  public List<Film> findAllById(Collection<? extends Long> ids) {
    return findAllById(FIND_ALL_BY_ID, SqlTypes.BIGINT, ids);
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
    return count(COUNT);
  }

  /**
   * Inserts the film, then sets what the database made: {@code id}, {@code rental_rate} and
   * {@code fulltext}.
   */
  @Override
  public Film insert(Film film) {
    return insertReturning(INSERT, film, sequence, 1);
  }

  /** Inserts the films and returns them in their order. */
  @Override
  public List<Film> insertAll(Collection<? extends Film> films) {
    return insertAllReturning(INSERT, films, sequence, 1);
  }

  /** Updates the row of the film, then sets what the database made: {@code fulltext}. */
  @Override
  public Film update(Film film) {
    return updateReturning(UPDATE, film);
  }

  /** Updates the films and returns them in their order. */
  @Override
  public List<Film> updateAll(Collection<? extends Film> films) {
    return updateAllReturning(UPDATE, films);
  }

  /** Deletes the film with this id and returns whether it was there. */
  @Override
  public boolean deleteById(Long id) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setLong(1, id);
      return delete.update() > 0;
    }
  }

  /** Deletes the films with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends Long> ids) {
    return deleteAllById(DELETE_ALL_BY_ID, SqlTypes.BIGINT, ids);
  }

  /** Begins a query for films. */
  @Override
  public EntityQuery<Film> query() {
    return EntityQuery.of(statements, QFilm.FILM);
  }
}
