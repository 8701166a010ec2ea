package dev.rowan.samples.pagila;

import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the catalogue of films is asked for, in SQL. */
@Repository
interface CatalogueStatements {
  /** One row of {@link #familyFilmPicks()}. */
  record FamilyFilm(
      int filmId, String title, MpaaRating rating, short length, BigDecimal rentalRate) {}

  @Query(
      """
      select film_id, title, rating, length, rental_rate
      from film
      where rating in ('G', 'PG')
        and length between 90 and 150
        and rental_rate <= 2.99
      order by length desc, film_id
      limit 15
      """)
  List<FamilyFilm> familyFilmPicks();

  /** One row of {@link #filmsNeverStocked()}. */
  record UnstockedFilm(
      int filmId,
      String title,
      String category,
      Year releaseYear,
      String language,
      @Nullable String originalLanguage,
      BigDecimal replacementCost) {}

  @Query(
      """
      select f.film_id,
             f.title,
             c.name as category,
             f.release_year,
             trim(l.name) as language,
             trim(o.name) as original_language,
             f.replacement_cost
      from film f
      join film_category fc on fc.film_id = f.film_id
      join category c on c.category_id = fc.category_id
      join language l on l.language_id = f.language_id
      left join language o on o.language_id = f.original_language_id
      left join inventory i on i.film_id = f.film_id
      where i.inventory_id is null
      order by f.replacement_cost desc, f.film_id
      """)
  List<UnstockedFilm> filmsNeverStocked();

  /** One row of {@link #filmsAboveCategoryAverage()}. */
  record DearFilm(
      int filmId,
      String title,
      String category,
      BigDecimal replacementCost,
      BigDecimal categoryAverage,
      long copies) {}

  @Query(
      """
      select f.film_id,
             f.title,
             c.name as category,
             f.replacement_cost,
             (select round(avg(f2.replacement_cost), 2)
              from film f2
              join film_category fc2 on fc2.film_id = f2.film_id
              where fc2.category_id = c.category_id) as category_average,
             (select count(*) from inventory i where i.film_id = f.film_id) as copies
      from film f
      join film_category fc on fc.film_id = f.film_id
      join category c on c.category_id = fc.category_id
      where f.replacement_cost > 1.5 * (select avg(f3.replacement_cost)
                                        from film f3
                                        join film_category fc3 on fc3.film_id = f3.film_id
                                        where fc3.category_id = fc.category_id)
      order by f.replacement_cost desc, copies desc, f.film_id
      """)
  List<DearFilm> filmsAboveCategoryAverage();

  /** One row of {@link #specialFeatures()}. */
  record Feature(
      String feature,
      long films,
      long withTrailersAndCommentaries,
      long withDeletedScenes,
      int mostExtras,
      List<MpaaRating> ratings,
      List<Integer> longestFilmIds,
      String filmsOf185Minutes) {}

  @Query(
      """
      select feature,
             count(*) as films,
             count(*) filter (where f.special_features @> array['Trailers', 'Commentaries']) as with_trailers_and_commentaries,
             count(*) filter (where 'Deleted Scenes' = any (f.special_features)) as with_deleted_scenes,
             max(cardinality(f.special_features)) as most_extras,
             array_agg(distinct f.rating order by f.rating) as ratings,
             (array_agg(f.film_id order by f.length desc, f.film_id))[1:3] as longest_film_ids,
             string_agg(f.title, '; ' order by f.film_id) filter (where f.length = 185) as films_of_185_minutes
      from film f
      cross join unnest(f.special_features) as feature
      where cardinality(f.special_features) >= 2
        and f.special_features && array['Trailers', 'Behind the Scenes']
      group by feature
      order by films desc, feature
      """)
  List<Feature> specialFeatures();

  /** One row of {@link #filmSearch()}. */
  record Hit(int filmId, String title, BigDecimal score, String headline) {}

  @Query(
      """
      select f.film_id,
             f.title,
             round(ts_rank(setweight(to_tsvector('english', f.title), 'A')
                           || setweight(to_tsvector('english', f.description), 'C'), q)::numeric, 4) as score,
             ts_headline('english', f.description, q, 'StartSel=<b>, StopSel=</b>, HighlightAll=true') as headline
      from film f
      cross join websearch_to_tsquery('english', 'alien or monster or "mad scientist"') as q
      where f.fulltext @@ q
        and not f.fulltext @@ to_tsquery('english', 'dog | boat')
      order by score desc, f.film_id
      limit 25
      """)
  List<Hit> filmSearch();

  /** One row of {@link #relatedFilms()}. */
  record RelatedFilm(int filmId, String title, long sharedActors, String actors) {}

  @Query(
      """
      select f.film_id,
             f.title,
             count(*) as shared_actors,
             string_agg(a.first_name || ' ' || a.last_name, ', ' order by a.actor_id) as actors
      from film_actor mine
      join film_actor other on other.actor_id = mine.actor_id and other.film_id <> mine.film_id
      join actor a on a.actor_id = other.actor_id
      join film f on f.film_id = other.film_id
      where mine.film_id = 1
        and f.film_id in (select i.film_id from inventory i where i.store_id = 1)
      group by f.film_id, f.title
      having count(*) >= 2
      order by shared_actors desc, f.film_id
      """)
  List<RelatedFilm> relatedFilms();

  /** One row of {@link #topFilmsPerCategory()}. */
  record TopFilm(String category, long place, String title, long rentals, BigDecimal revenue) {}

  @Query(
      """
      select category, place, title, rentals, revenue
      from (select c.name as category,
                   f.title,
                   count(*) as rentals,
                   sum(p.amount) as revenue,
                   row_number() over (partition by c.category_id
                                      order by count(*) desc, sum(p.amount) desc, f.film_id) as place
            from payment p
            join rental r on r.rental_id = p.rental_id
            join inventory i on i.inventory_id = r.inventory_id
            join film f on f.film_id = i.film_id
            join film_category fc on fc.film_id = f.film_id
            join category c on c.category_id = fc.category_id
            group by c.category_id, c.name, f.film_id, f.title) as ranked
      where place <= 3
      order by category, place
      """)
  List<TopFilm> topFilmsPerCategory();

  /** One row of {@link #categoryReportJson()}. */
  record CategoryReport(int categoryId, String category, String report) {}

  @Query(
      """
      select c.category_id,
             c.name as category,
             jsonb_build_object(
                 'films', (select count(*) from film_category fc where fc.category_id = c.category_id),
                 'prices', (select jsonb_object_agg(p.rental_rate::text, p.films)
                            from (select f.rental_rate, count(*) as films
                                  from film f
                                  join film_category fc on fc.film_id = f.film_id
                                  where fc.category_id = c.category_id
                                  group by f.rental_rate) as p),
                 'top', (select jsonb_agg(jsonb_build_object(
                                    'id', t.film_id,
                                    'title', t.title,
                                    'minutes', t.length,
                                    'extras', to_jsonb(t.special_features),
                                    'actors', (select coalesce(jsonb_agg(a.first_name || ' ' || a.last_name order by a.actor_id), '[]')
                                               from film_actor fa
                                               join actor a on a.actor_id = fa.actor_id
                                               where fa.film_id = t.film_id))
                                order by t.replacement_cost desc, t.length desc, t.film_id)
                         from (select f.*
                               from film f
                               join film_category fc on fc.film_id = f.film_id
                               where fc.category_id = c.category_id
                               order by f.replacement_cost desc, f.length desc, f.film_id
                               limit 3) as t)) as report
      from category c
      where c.name in ('Children', 'Documentary', 'Games', 'Horror', 'Travel')
      order by c.category_id
      """)
  List<CategoryReport> categoryReportJson();

  /** One row of {@link #contentCalendar()}. */
  record Slot(
      LocalDate day, String weekday, String headline, int filmId, String title, long rentals) {}

  @Query(
      """
      with recursive days (day) as (
          select date '2007-04-02'
          union all
          select day + 1
          from days
          where day < date '2007-05-13'
      ),
      themes (iso_weekday, category, headline) as (
          values (1, 'Documentary', 'Monday facts'),
                 (3, 'Comedy', 'Midweek laughs'),
                 (5, 'Horror', 'Friday fright')
      ),
      slots as (
          select d.day,
                 t.category,
                 t.headline,
                 row_number() over (partition by t.category order by d.day) as slot
          from days d
          join themes t on t.iso_weekday = extract(isodow from d.day)
      ),
      popular as (
          select c.name as category,
                 f.film_id,
                 f.title,
                 count(r.rental_id) as rentals,
                 row_number() over (partition by c.name order by count(r.rental_id) desc, f.film_id) as slot
          from film f
          join film_category fc on fc.film_id = f.film_id
          join category c on c.category_id = fc.category_id
          join inventory i on i.film_id = f.film_id
          join rental r on r.inventory_id = i.inventory_id
          group by c.name, f.film_id, f.title
      )
      select s.day,
             to_char(s.day, 'Dy') as weekday,
             s.headline,
             p.film_id,
             initcap(p.title) as title,
             p.rentals
      from slots s
      join popular p on p.category = s.category and p.slot = s.slot
      order by s.day
      """)
  List<Slot> contentCalendar();
}
