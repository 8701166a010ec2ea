package dev.rowan.samples.pagila;

import static dev.rowan.query.Aggregates.arrayAgg;
import static dev.rowan.query.Aggregates.avg;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.max;
import static dev.rowan.query.Aggregates.stringAgg;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.JsonFunctions.entry;
import static dev.rowan.query.JsonFunctions.jsonAgg;
import static dev.rowan.query.JsonFunctions.jsonObject;
import static dev.rowan.query.JsonFunctions.jsonObjectAgg;
import static dev.rowan.query.Sql.number;
import static dev.rowan.query.Sql.rows;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.unnest;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.values;
import static dev.rowan.query.TextSearch.headline;
import static dev.rowan.query.TextSearch.searchVector;
import static dev.rowan.query.TextSearch.toTsquery;
import static dev.rowan.query.TextSearch.toTsvector;
import static dev.rowan.query.TextSearch.websearchToTsquery;
import static dev.rowan.query.Windows.rowNumber;
import static dev.rowan.samples.pagila.QActor.ACTOR;
import static dev.rowan.samples.pagila.QCategory.CATEGORY;
import static dev.rowan.samples.pagila.QFilm.FILM;
import static dev.rowan.samples.pagila.QFilmActor.FILM_ACTOR;
import static dev.rowan.samples.pagila.QFilmCategory.FILM_CATEGORY;
import static dev.rowan.samples.pagila.QInventory.INVENTORY;
import static dev.rowan.samples.pagila.QPayment.PAYMENT;
import static dev.rowan.samples.pagila.QRental.RENTAL;
import static dev.rowan.samples.pagila.SharedPagila.holds;

import dev.rowan.Database;
import dev.rowan.query.Cte;
import dev.rowan.query.DatePart;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import dev.rowan.query.SearchVector;
import dev.rowan.query.SearchVector.Weight;
import dev.rowan.query.Select1;
import dev.rowan.query.Subquery;
import dev.rowan.query.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What there is to rent: the rows are those of hand-written SQL. */
@ExtendWith(SharedPagila.class)
class CatalogueQueriesTest {

  @Test
  void familyFilmPicks(Database db) {
    holds(
        "01-family-film-picks",
        db.select(FILM.id, FILM.title, FILM.rating, FILM.length, FILM.rentalRate)
            .from(FILM)
            .where(
                FILM.rating.in(MpaaRating.G, MpaaRating.PG),
                FILM.length.between((short) 90, (short) 150),
                FILM.rentalRate.loe(new BigDecimal("2.99")))
            .orderBy(FILM.length.desc(), FILM.id.asc())
            .limit(15));
  }

  @Test
  void filmsAboveCategoryAverage(Database db) {
    QFilm other = FILM.as("other");
    QFilmCategory otherCategory = FILM_CATEGORY.as("other_category");
    Select1<BigDecimal> average =
        select(avg(other.replacementCost))
            .from(other)
            .join(otherCategory)
            .on(otherCategory.filmId.eq(other.id))
            .where(otherCategory.categoryId.eq(CATEGORY.id));
    Select1<Long> copies = select(count()).from(INVENTORY).where(INVENTORY.filmId.eq(FILM.id));
    var copiesColumn = copies.asExpression().as("copies");
    holds(
        "07-films-above-category-average",
        db.select(
                FILM.id,
                FILM.title,
                CATEGORY.name,
                FILM.replacementCost,
                number(average.asExpression()).round(2).as("category_average"),
                copiesColumn)
            .from(FILM)
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(FILM.id))
            .join(CATEGORY)
            .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
            .where(
                FILM.replacementCost.gt(
                    number(average.asExpression()).times(new BigDecimal("1.5"))))
            .orderBy(FILM.replacementCost.desc(), copiesColumn.desc(), FILM.id.asc()));
  }

  @Test
  void topFilmsPerCategory(Database db) {
    var rentals = count().as("rentals");
    var revenue = sum(PAYMENT.amount).as("revenue");
    var place =
        rowNumber()
            .over(
                Window.partitionBy(CATEGORY.id)
                    .orderBy(count().desc(), sum(PAYMENT.amount).desc(), FILM.id.asc()))
            .as("place");
    Subquery ranked =
        select(CATEGORY.name, FILM.title, rentals, revenue, place)
            .from(PAYMENT)
            .join(RENTAL)
            .on(RENTAL.id.eq(PAYMENT.rentalId))
            .join(INVENTORY)
            .on(INVENTORY.id.eq(RENTAL.inventoryId))
            .join(FILM)
            .on(FILM.id.eq(INVENTORY.filmId))
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(FILM.id))
            .join(CATEGORY)
            .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
            .groupBy(CATEGORY.id, CATEGORY.name, FILM.id, FILM.title)
            .asTable("ranked");
    holds(
        "15-top-films-per-category",
        db.select(
                ranked.get(CATEGORY.name),
                ranked.get(place),
                ranked.get(FILM.title),
                ranked.get(rentals),
                ranked.get(revenue))
            .from(ranked)
            .where(ranked.get(place).loe(3L))
            .orderBy(ranked.get(CATEGORY.name).asc(), ranked.get(place).asc()));
  }

  @Test
  void contentCalendar(Database db) {
    var day = value(LocalDate.parse("2007-04-02")).as("day");
    Cte days =
        select(day)
            .asRecursiveCte(
                "days",
                self ->
                    select(self.get(day).plusDays(1).as("day"))
                        .from(self)
                        .where(self.get(day).lt(LocalDate.parse("2007-05-13"))));
    var weekday = value(1).as("iso_weekday");
    var category = value("Documentary").as("category");
    var headline = value("Monday facts").as("headline");
    Cte themes =
        values(weekday, category, headline)
            .row(value(3), value("Comedy"), value("Midweek laughs"))
            .row(value(5), value("Horror"), value("Friday fright"))
            .asCte("themes");
    var slot =
        rowNumber()
            .over(Window.partitionBy(themes.get(category)).orderBy(days.get(day).asc()))
            .as("slot");
    Cte slots =
        select(days.get(day), themes.get(category), themes.get(headline), slot)
            .from(days)
            .join(themes)
            .on(themes.get(weekday).eq(days.get(day).get(DatePart.ISODOW)))
            .asCte("slots");
    var rentals = count(RENTAL.id).as("rentals");
    var place =
        rowNumber()
            .over(Window.partitionBy(CATEGORY.name).orderBy(count(RENTAL.id).desc(), FILM.id.asc()))
            .as("slot");
    Cte popular =
        select(CATEGORY.name, FILM.id, FILM.title, rentals, place)
            .from(FILM)
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(FILM.id))
            .join(CATEGORY)
            .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
            .join(INVENTORY)
            .on(INVENTORY.filmId.eq(FILM.id))
            .join(RENTAL)
            .on(RENTAL.inventoryId.eq(INVENTORY.id))
            .groupBy(CATEGORY.name, FILM.id, FILM.title)
            .asCte("popular");
    var at = slots.get(days.get(day));
    holds(
        "24-content-calendar",
        db.select(
                at,
                at.format("Dy"),
                slots.get(themes.get(headline)),
                popular.get(FILM.id),
                popular.get(FILM.title).initcap(),
                popular.get(rentals))
            .from(slots)
            .join(popular)
            .on(
                popular.get(CATEGORY.name).eq(slots.get(themes.get(category))),
                popular.get(place).eq(slots.get(slot)))
            .orderBy(at.asc()));
  }

  @Test
  void filmsNeverStocked(Database db) {
    holds(
        "03-films-never-stocked",
        db.select(
                FILM.id,
                FILM.title,
                CATEGORY.name,
                FILM.releaseYear,
                FILM.language().name.trim(),
                FILM.originalLanguage().name.trim(),
                FILM.replacementCost)
            .from(FILM)
            .join(FILM_CATEGORY)
            .on(FILM_CATEGORY.filmId.eq(FILM.id))
            .join(CATEGORY)
            .on(CATEGORY.id.eq(FILM_CATEGORY.categoryId))
            .leftJoin(INVENTORY)
            .on(INVENTORY.filmId.eq(FILM.id))
            .where(INVENTORY.id.isNull())
            .orderBy(FILM.replacementCost.desc(), FILM.id.asc()));
  }

  @Test
  void specialFeatures(Database db) {
    var extras = FILM.specialFeatures;
    var features = unnest("feature", extras);
    var films = count().as("films");
    holds(
        "10-special-features",
        db.select(
                features.column(),
                films,
                count().filter(extras.contains("Trailers", "Commentaries")),
                count().filter(extras.has("Deleted Scenes")),
                max(extras.cardinality()),
                arrayAgg(FILM.rating).distinct().orderBy(FILM.rating.asc()),
                arrayAgg(FILM.id).orderBy(FILM.length.desc(), FILM.id.asc()).slice(1, 3),
                stringAgg(FILM.title, "; ")
                    .orderBy(FILM.id.asc())
                    .filter(FILM.length.eq((short) 185)))
            .from(FILM)
            .crossJoin(features)
            .where(extras.cardinality().goe(2), extras.overlaps("Trailers", "Behind the Scenes"))
            .groupBy(features.column())
            .orderBy(films.desc(), features.column().asc()));
  }

  @Test
  void filmSearch(Database db) {
    var search = rows("q", websearchToTsquery("english", "alien or monster or \"mad scientist\""));
    var q = search.column();
    SearchVector words = searchVector(FILM.fulltext);
    var score =
        toTsvector("english", FILM.title)
            .weighted(Weight.A)
            .concat(toTsvector("english", FILM.description).weighted(Weight.C))
            .rank(q)
            .round(4)
            .as("score");
    String marks = "StartSel=<b>, StopSel=</b>, HighlightAll=true";
    holds(
        "11-film-search",
        db.select(FILM.id, FILM.title, score, headline("english", FILM.description, q, marks))
            .from(FILM)
            .crossJoin(search)
            .where(words.matches(q), words.matches(toTsquery("english", "dog | boat")).not())
            .orderBy(score.desc(), FILM.id.asc())
            .limit(25));
  }

  @Test
  void relatedFilms(Database db) {
    QFilmActor mine = FILM_ACTOR.as("mine");
    QFilmActor other = FILM_ACTOR.as("other");
    var shared = count().as("shared_actors");
    Select1<Integer> owned =
        select(INVENTORY.filmId).from(INVENTORY).where(INVENTORY.storeId.eq(1));
    holds(
        "12-related-films",
        db.select(
                FILM.id,
                FILM.title,
                shared,
                stringAgg(ACTOR.firstName.concat(" ").concat(ACTOR.lastName), ", ")
                    .orderBy(ACTOR.id.asc()))
            .from(mine)
            .join(other)
            .on(other.actorId.eq(mine.actorId), other.filmId.ne(mine.filmId))
            .join(ACTOR)
            .on(ACTOR.id.eq(other.actorId))
            .join(FILM)
            .on(FILM.id.eq(other.filmId))
            .where(mine.filmId.eq(1), FILM.id.in(owned))
            .groupBy(FILM.id, FILM.title)
            .having(count().goe(2L))
            .orderBy(shared.desc(), FILM.id.asc()));
  }

  @Test
  void categoryReport(Database db) {
    Select1<Long> films =
        select(count()).from(FILM_CATEGORY).where(FILM_CATEGORY.categoryId.eq(CATEGORY.id));
    Predicate ofCategory = FILM_CATEGORY.categoryId.eq(CATEGORY.id);
    Predicate ofFilm = FILM_CATEGORY.filmId.eq(FILM.id);
    var number = count().as("films");
    Subquery prices =
        select(FILM.rentalRate, number)
            .from(FILM)
            .join(FILM_CATEGORY)
            .on(ofFilm)
            .where(ofCategory)
            .groupBy(FILM.rentalRate)
            .asTable("prices");
    Order[] dearestFirst = {FILM.replacementCost.desc(), FILM.length.desc(), FILM.id.asc()};
    Subquery top =
        select(FILM.id, FILM.title, FILM.length, FILM.specialFeatures, FILM.replacementCost)
            .from(FILM)
            .join(FILM_CATEGORY)
            .on(ofFilm)
            .where(ofCategory)
            .orderBy(dearestFirst)
            .limit(3)
            .asTable("top");
    var actors =
        select(
                jsonAgg(ACTOR.firstName.concat(" ").concat(ACTOR.lastName))
                    .orderBy(ACTOR.id.asc())
                    .coalesce("[]"))
            .from(FILM_ACTOR)
            .join(ACTOR)
            .on(ACTOR.id.eq(FILM_ACTOR.actorId))
            .where(FILM_ACTOR.filmId.eq(top.get(FILM.id)));
    var film =
        jsonObject(
            entry("id", top.get(FILM.id)),
            entry("title", top.get(FILM.title)),
            entry("minutes", top.get(FILM.length)),
            entry("extras", top.get(FILM.specialFeatures)),
            entry("actors", actors.asExpression()));
    var topFilms =
        select(
                jsonAgg(film)
                    .orderBy(
                        top.get(FILM.replacementCost).desc(),
                        top.get(FILM.length).desc(),
                        top.get(FILM.id).asc()))
            .from(top);
    var byPrice =
        select(jsonObjectAgg(prices.get(FILM.rentalRate).asText(), prices.get(number)))
            .from(prices);
    holds(
        "20-category-report-json",
        db.select(
                CATEGORY.id,
                CATEGORY.name,
                jsonObject(
                    entry("films", films.asExpression()),
                    entry("prices", byPrice.asExpression()),
                    entry("top", topFilms.asExpression())))
            .from(CATEGORY)
            .where(CATEGORY.name.in("Children", "Documentary", "Games", "Horror", "Travel"))
            .orderBy(CATEGORY.id.asc()));
  }
}
