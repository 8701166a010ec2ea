package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.time.Year;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Film} in the table {@code Movies.film}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class FilmRepository extends EntityRepository<Film, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, "user", token, release_year, rental_rate, length, rating, stage,
              special_features, other_ratings, sizes, copies, fulltext, created_at
          from "Movies".film
          where id = ?
          """)
      .findAll("""
          select id, "user", token, release_year, rental_rate, length, rating, stage,
              special_features, other_ratings, sizes, copies, fulltext, created_at
          from "Movies".film
          order by id
          """)
      .findAllById("""
          select id, "user", token, release_year, rental_rate, length, rating, stage,
              special_features, other_ratings, sizes, copies, fulltext, created_at
          from "Movies".film
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from \"Movies\".film where id = ?)")
      .count("select count(*) from \"Movies\".film")
      .insertReturning("""
          insert into "Movies".film (id, "user", token, release_year, rental_rate, length, rating,
              stage, special_features, other_ratings, sizes, copies, created_at)
          values (?, ?::citext, ?, ?, coalesce(?, 4.99), ?, ?, ?, ?, ?, ?, ?, ?)
          returning id, rental_rate, fulltext
          """)
      .sequence("film_seq", 20, 1)
      .updateReturning("""
          update "Movies".film
          set "user" = ?::citext, token = ?, release_year = ?, rental_rate = ?, length = ?,
              rating = ?, stage = ?, special_features = ?, other_ratings = ?, sizes = ?, copies = ?
          where id = ?
          returning fulltext
          """)
      .insertAllReturning("""
          with given as (
            select *
            from unnest(?::bigint[], ?::citext[], ?::uuid[], ?::integer[], ?::numeric[],
              ?::integer[], ?::mpaa_rating[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::timestamptz[]) with ordinality as v(id, "user", token, release_year, rental_rate,
              length, rating, stage, special_features, other_ratings, sizes, copies, created_at, n)
          ), written as (
            insert into "Movies".film (id, "user", token, release_year, rental_rate, length, rating,
              stage, special_features, other_ratings, sizes, copies, created_at)
            select v.id, v."user", v.token, v.release_year, coalesce(v.rental_rate, 4.99), v.length,
              v.rating, v.stage, v.special_features::text[], v.other_ratings::mpaa_rating[],
              v.sizes::integer[], v.copies::uuid[], v.created_at
            from given v
            order by v.n
            returning id, rental_rate, fulltext
          )
          select w.id, w.rental_rate, w.fulltext
          from written w
          join given v on w.id = v.id
          order by v.n
          """)
      .updateAll("""
          update "Movies".film t
          set "user" = v."user", token = v.token, release_year = v.release_year,
              rental_rate = v.rental_rate, length = v.length, rating = v.rating, stage = v.stage,
              special_features = v.special_features::text[],
              other_ratings = v.other_ratings::mpaa_rating[], sizes = v.sizes::integer[],
              copies = v.copies::uuid[]
          from unnest(?::citext[], ?::uuid[], ?::integer[], ?::numeric[], ?::integer[],
              ?::mpaa_rating[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
              with ordinality as v("user", token, release_year, rental_rate, length, rating, stage,
              special_features, other_ratings, sizes, copies, id, n)
          where t.id = v.id
          returning t.fulltext, v.n
          """, 2)
      .upsert("\"user\", token, release_year, rental_rate, length, rating, stage, "
          + "special_features, other_ratings, sizes, copies",
          "",
          "id, rental_rate, fulltext",
          "\"user\", release_year")
      .deleteById("""
          delete from "Movies".film
          where id = ?
          """)
      .deleteAllById("""
          delete from "Movies".film
          where id = any(?)
          """)
      .build();

  private static final String FIND_BY_TITLE_AND_RELEASE_YEAR = """
      select id, "user", token, release_year, rental_rate, length, rating, stage,
          special_features, other_ratings, sizes, copies, fulltext, created_at
      from "Movies".film
      where "user" = ?::citext and release_year = ?
      """;

  /** Makes a repository that works on the database. */
  public FilmRepository(Database database) {
    super(database, QFilm.RowMapper.INSTANCE, QFilm.FILM, SQL);
  }

  /**
   * Returns the only film with this {@code user} and {@code release_year}, or empty when there is
   * none.
   */
  public Optional<Film> findByTitleAndReleaseYear(String title, Year releaseYear) {
    try (SqlStatement find = statements.prepare(FIND_BY_TITLE_AND_RELEASE_YEAR)) {
      find.setString(1, title);
      find.setYear(2, releaseYear);
      return find.optional(QFilm.RowMapper.INSTANCE);
    }
  }
}
