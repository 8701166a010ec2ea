package dev.rowan.samples.pagila;

import static dev.rowan.samples.pagila.QActor.ACTOR;
import static dev.rowan.samples.pagila.QAddress.ADDRESS;
import static dev.rowan.samples.pagila.QCategory.CATEGORY;
import static dev.rowan.samples.pagila.QCity.CITY;
import static dev.rowan.samples.pagila.QCountry.COUNTRY;
import static dev.rowan.samples.pagila.QCustomer.CUSTOMER;
import static dev.rowan.samples.pagila.QFilm.FILM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.query.Predicate;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds ends, windows, null paths and inverse sides against SQL that a person wrote. */
class PagilaPathsTest {
  private static final StatementTape TAPE = new StatementTape();
  private static TestDatabase pagila;
  private static Database database;
  private static FilmRepository films;
  private static CustomerRepository customers;
  private static ActorRepository actors;

  /** Pagila knows no original language of any film; here every third film has one. */
  @BeforeAll
  static void load() throws SQLException, IOException {
    pagila = PostgresServer.shared().newDatabase();
    new PagilaLoader(pagila.dataSource(), new PrintStream(new ByteArrayOutputStream(), true))
        .load();
    try (Connection connection = pagila.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update film set original_language_id = 2 + film_id % 5 where film_id % 3 = 0");
    }
    database = Database.builder().dataSource(pagila.dataSource()).listener(TAPE).build();
    films = new FilmRepository(database);
    customers = new CustomerRepository(database);
    actors = new ActorRepository(database);
  }

  @AfterAll
  static void close() {
    database.close();
    pagila.close();
  }

  /** The first column of every row; and there are some. */
  private static List<String> sql(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = pagila.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        found.add(result.getString(1));
      }
    }
    assertThat(found).as(query).isNotEmpty();
    return found;
  }

  @Test
  void twoPathsToOneTable() throws SQLException {
    List<Film> found =
        films
            .where(FILM.originalLanguage().name.ne("French"), FILM.language().name.eq("English"))
            .with(FILM.language(), FILM.originalLanguage())
            .orderBy(FILM.originalLanguage().name.desc(), FILM.id.asc())
            .list();
    assertThat(found)
        .extracting(f -> f.title + f.language.name().strip() + f.originalLanguage.name().strip())
        .isEqualTo(
            sql(
                """
                select f.title || trim(l.name) || trim(o.name) from film f
                join language l on l.language_id = f.language_id
                join language o on o.language_id = f.original_language_id
                where o.name <> 'French' and l.name = 'English' order by o.name desc, f.film_id"""));
  }

  @Test
  void pathsThatLeadNowhere() throws SQLException {
    assertThat(
            films
                .where(FILM.originalLanguage().name.isNull(), FILM.length.gt((short) 180))
                .orderBy(FILM.title.asc())
                .list())
        .extracting(film -> film.title)
        .isEqualTo(
            sql(
                """
                select title from film where original_language_id is null and length > 180
                order by title"""));
    List<Film> all =
        films
            .query()
            .with(FILM.originalLanguage())
            .orderBy(FILM.originalLanguage().name.asc(), FILM.id.asc())
            .limit(400)
            .list();
    assertThat(all)
        .extracting(f -> f.id + (f.originalLanguage == null ? "" : f.originalLanguage.name()))
        .isEqualTo(
            sql(
                """
                select f.film_id || coalesce(rpad(o.name, 20), '') from film f
                left join language o on o.language_id = f.original_language_id
                order by o.name, f.film_id limit 400"""));
    assertThat(all).extracting(f -> f.originalLanguage).containsNull();
  }

  @Test
  void windowsOverJoins() throws SQLException {
    var inIndia = customers.where(CUSTOMER.address().city().country().name.eq("India"));
    assertThat(
            inIndia
                .with(CUSTOMER.address(), CUSTOMER.rentals())
                .orderBy(CUSTOMER.address().city().name.desc(), CUSTOMER.id.asc())
                .limit(7)
                .offset(5)
                .list())
        .extracting(c -> c.lastName + c.address.getDistrict() + c.rentals.get().size())
        .isEqualTo(
            sql(
                """
                select c.last_name || a.district
                || (select count(*) from public.rental r where r.customer_id = c.customer_id)
                from customer c join address a using (address_id) join city using (city_id)
                join country k using (country_id) where k.country = 'India'
                order by city desc, c.customer_id limit 7 offset 5"""));
  }

  @Test
  void endsCountsAndExistence() throws SQLException {
    Predicate inChina = CUSTOMER.address().city().country().name.eq("China");
    String rows =
        """
        from customer c join address a using (address_id) join city using (city_id)
        join country k using (country_id) where k.country = 'China' """;
    var ordered =
        customers.where(inChina).orderBy(CUSTOMER.address().city().name.asc(), CUSTOMER.id.asc());
    assertThat("" + ordered.first().orElseThrow().id)
        .isEqualTo(sql("select customer_id " + rows + "order by city, customer_id limit 1").get(0));
    assertThat("" + ordered.last().orElseThrow().id)
        .isEqualTo(
            sql("select customer_id " + rows + "order by city desc, customer_id desc limit 1")
                .get(0));
    assertThat("" + customers.where(inChina).count())
        .isEqualTo(sql("select count(*) " + rows).get(0));
    assertThat(customers.where(inChina).exists()).isTrue();
    assertThat(customers.where(CUSTOMER.address().city().country().name.eq("Rowania")).exists())
        .isFalse();
    Predicate wide = FILM.actors().count().goe(10L);
    assertThat("" + films.where(wide, FILM.categories().any(CATEGORY.name.eq("Drama"))).count())
        .isEqualTo(
            sql("""
                    select count(*) from film f join film_category using (film_id)
                    join category c using (category_id) where c.name = 'Drama' and
                    (select count(*) from film_actor x where x.film_id = f.film_id) >= 10""")
                .get(0));
  }

  @Test
  void fromTheOtherSideAndNested() throws SQLException {
    assertThat(
            actors
                .where(
                    ACTOR
                        .films()
                        .any(
                            FILM.categories().any(CATEGORY.name.eq("Horror")),
                            FILM.actors().any(ACTOR.lastName.eq("CHASE"))),
                    ACTOR.films().none(FILM.categories().any(CATEGORY.name.eq("Music"))))
                .orderBy(ACTOR.films().count().desc(), ACTOR.id.asc())
                .list())
        .extracting(a -> "" + a.id + a.films.get().get(0).title)
        .isEqualTo(
            sql(
                """
                select a.actor_id || (select min(title) from film_actor join film using (film_id)
                where actor_id = a.actor_id) from actor a where exists (select 1 from film_actor x
                join film_category using (film_id) join category c using (category_id)
                where x.actor_id = a.actor_id and c.name = 'Horror' and x.film_id in
                (select film_id from film_actor join actor using (actor_id)
                where last_name = 'CHASE')) and not exists (select 1 from film_actor x
                join film_category using (film_id) join category c using (category_id)
                where x.actor_id = a.actor_id and c.name = 'Music')
                order by (select count(*) from film_actor x where x.actor_id = a.actor_id) desc,
                a.actor_id"""));
  }

  @Test
  void threeLevelsAreOneStatementEach() throws SQLException {
    TAPE.rewind();
    List<Country> found =
        new CountryRepository(database)
            .where(COUNTRY.name.startsWith("A"))
            .with(COUNTRY.cities().with(CITY.addresses().with(ADDRESS.customers())))
            .orderBy(COUNTRY.name.asc())
            .list();
    List<String> lines =
        found.stream()
            .flatMap(country -> country.cities().get().stream())
            .map(
                city ->
                    city.name()
                        + city.addresses().get().stream()
                            .mapToInt(address -> address.getCustomers().size())
                            .sum())
            .toList();
    assertThat(TAPE.count()).isEqualTo(4);
    assertThat(lines)
        .isEqualTo(
            sql(
                """
                select city || count(customer_id) from country join city using (country_id)
                left join address using (city_id) left join customer using (address_id)
                where country like 'A%' group by country, city_id, city order by country, city"""));
  }
}
