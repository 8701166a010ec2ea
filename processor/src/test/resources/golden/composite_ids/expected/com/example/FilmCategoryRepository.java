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
 * Reads and writes {@link FilmCategory} in the table {@code film_category}. Immutable and
 * thread-safe; joins the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class FilmCategoryRepository extends EntityRepository<FilmCategory, FilmCategory.Key> {
  private static final EntitySql SQL = EntitySql.builder()
      .findAll("""
          select film_id, category_id, note
          from film_category
          order by film_id, category_id
          """)
      .count("select count(*) from film_category")
      .insert("""
          insert into film_category (film_id, category_id, note)
          values (?, ?, ?)
          """)
      .update("""
          update film_category
          set note = ?
          where film_id = ? and category_id = ?
          """)
      .save("""
          insert into film_category (film_id, category_id, note)
          values (?, ?, ?)
          on conflict (film_id, category_id)
          do update set note = excluded.note
          """)
      .insertAll("""
          insert into film_category (film_id, category_id, note)
          select v.film_id, v.category_id, v.note
          from unnest(?::integer[], ?::integer[], ?::text[]) with ordinality as v(film_id,
              category_id, note, n)
          order by v.n
          """)
      .updateAll("""
          update film_category t
          set note = v.note
          from unnest(?::text[], ?::integer[], ?::integer[]) with ordinality as v(note, film_id,
              category_id, n)
          where t.film_id = v.film_id and t.category_id = v.category_id
          returning v.n
          """, 1)
      .saveAll("""
          insert into film_category (film_id, category_id, note)
          select v.film_id, v.category_id, v.note
          from unnest(?::integer[], ?::integer[], ?::text[]) with ordinality as v(film_id,
              category_id, note, n)
          order by v.n
          on conflict (film_id, category_id)
          do update set note = excluded.note
          """)
      .upsert("note", "", "", "film_id, category_id")
      .build();

  private static final String FIND_BY_ID = """
      select film_id, category_id, note
      from film_category
      where film_id = ? and category_id = ?
      """;

  private static final String FIND_ALL_BY_ID = """
      select film_id, category_id, note
      from film_category
      where (film_id, category_id) in (select * from unnest(?, ?))
      order by film_id, category_id
      """;

  private static final String EXISTS_BY_ID = """
      select exists (select 1 from film_category where film_id = ? and category_id = ?)
      """;

  private static final String DELETE_BY_ID = """
      delete from film_category
      where film_id = ? and category_id = ?
      """;

  private static final String DELETE_ALL_BY_ID = """
      delete from film_category
      where (film_id, category_id) in (select * from unnest(?, ?))
      """;

  /** Makes a repository that works on the database. */
  public FilmCategoryRepository(Database database) {
    super(database, QFilmCategory.RowMapper.INSTANCE, QFilmCategory.FILM_CATEGORY, SQL);
  }

  /** Returns the film category with this id, or empty when there is none. */
  @Override
  public Optional<FilmCategory> findById(FilmCategory.Key id) {
    return findById(id.filmId(), id.categoryId());
  }

  /** Returns the film category with this id, or empty when there is none. */
  public Optional<FilmCategory> findById(int filmId, int categoryId) {
    try (SqlStatement find = statements.prepare(FIND_BY_ID)) {
      find.setInt(1, filmId);
      find.setInt(2, categoryId);
      return find.optional(QFilmCategory.RowMapper.INSTANCE);
    }
  }

  /** Returns the film category with this id, and fails when there is none. */
  public FilmCategory getById(int filmId, int categoryId) {
    return getById(new FilmCategory.Key(filmId, categoryId));
  }

  /** Returns the film categories that have one of these ids, in the order of their ids. */
  @Override
  public List<FilmCategory> findAllById(Collection<? extends FilmCategory.Key> ids) {
    if (ids.isEmpty()) {
      return new ArrayList<>();
    }
    List<Integer> filmIds = new ArrayList<>(ids.size());
    List<Integer> categoryIds = new ArrayList<>(ids.size());
    for (FilmCategory.Key id : ids) {
      filmIds.add(id.filmId());
      categoryIds.add(id.categoryId());
    }
    try (SqlStatement find = statements.prepare(FIND_ALL_BY_ID)) {
      find.setArray(1, SqlTypes.INTEGER, filmIds);
      find.setArray(2, SqlTypes.INTEGER, categoryIds);
      return find.list(QFilmCategory.RowMapper.INSTANCE);
    }
  }

  /** Returns whether the film category with this id exists. */
  @Override
  public boolean existsById(FilmCategory.Key id) {
    return existsById(id.filmId(), id.categoryId());
  }

  /** Returns whether the film category with this id exists. */
  public boolean existsById(int filmId, int categoryId) {
    try (SqlStatement exists = statements.prepare(EXISTS_BY_ID)) {
      exists.setInt(1, filmId);
      exists.setInt(2, categoryId);
      return exists.exists();
    }
  }

  /** Deletes the film category with this id and returns whether it was there. */
  @Override
  public boolean deleteById(FilmCategory.Key id) {
    return deleteById(id.filmId(), id.categoryId());
  }

  /** Deletes the film category with this id and returns whether it was there. */
  public boolean deleteById(int filmId, int categoryId) {
    try (SqlStatement delete = statements.prepare(DELETE_BY_ID)) {
      delete.setInt(1, filmId);
      delete.setInt(2, categoryId);
      return delete.update() > 0;
    }
  }

  /** Deletes the film categories with these ids and returns how many were there. */
  @Override
  public long deleteAllById(Collection<? extends FilmCategory.Key> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    List<Integer> filmIds = new ArrayList<>(ids.size());
    List<Integer> categoryIds = new ArrayList<>(ids.size());
    for (FilmCategory.Key id : ids) {
      filmIds.add(id.filmId());
      categoryIds.add(id.categoryId());
    }
    try (SqlStatement delete = statements.prepare(DELETE_ALL_BY_ID)) {
      delete.setArray(1, SqlTypes.INTEGER, filmIds);
      delete.setArray(2, SqlTypes.INTEGER, categoryIds);
      return delete.update();
    }
  }

  @Override
  protected FilmCategory.Key idOf(FilmCategory filmCategory) {
    return filmCategory.getId();
  }
}
