package dev.rowan.samples.pagila;

import static dev.rowan.samples.pagila.QActor.ACTOR;
import static dev.rowan.samples.pagila.QAddress.ADDRESS;
import static dev.rowan.samples.pagila.QCategory.CATEGORY;
import static dev.rowan.samples.pagila.QCity.CITY;
import static dev.rowan.samples.pagila.QCustomer.CUSTOMER;
import static dev.rowan.samples.pagila.QFilm.FILM;
import static dev.rowan.samples.pagila.QInventory.INVENTORY;
import static dev.rowan.samples.pagila.QPayment.PAYMENT;
import static dev.rowan.samples.pagila.QRental.RENTAL;
import static dev.rowan.samples.pagila.QStaff.STAFF;
import static dev.rowan.samples.pagila.QStore.STORE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds queries over relations against SQL that a person wrote. */
class PagilaRelationsTest {
  private static TestDatabase pagila;
  private static Database database;
  private static FilmRepository films;
  private static CustomerRepository customers;
  private static RentalRepository rentals;
  private static PaymentRepository payments;
  private static CityRepository cities;
  private static InventoryRepository copies;

  @BeforeAll
  static void load() throws SQLException, IOException {
    pagila = PostgresServer.shared().newDatabase();
    new PagilaLoader(pagila.dataSource(), new PrintStream(new ByteArrayOutputStream(), true))
        .load();
    database = pagila.open();
    films = new FilmRepository(database);
    customers = new CustomerRepository(database);
    rentals = new RentalRepository(database);
    payments = new PaymentRepository(database);
    cities = new CityRepository(database);
    copies = new InventoryRepository(database);
  }

  @AfterAll
  static void close() {
    database.close();
    pagila.close();
  }

  /** The same rows in the same order, each as text; and there are some. */
  private static void agree(Stream<?> found, String query) {
    List<String> expected = new ArrayList<>();
    try (Connection connection = pagila.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        expected.add(result.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    assertThat(expected).isNotEmpty();
    assertThat(found.map(String::valueOf).toList()).as(query).isEqualTo(expected);
  }

  @Test
  void pathsOverSeveralTables() {
    agree(
        customers
            .where(CUSTOMER.address().city().country().name.eq("Brazil"))
            .orderBy(CUSTOMER.lastName.asc(), CUSTOMER.id.asc())
            .list()
            .stream()
            .map(customer -> customer.id),
        """
        select c.customer_id from customer c join address a using (address_id)
        join city using (city_id) join country k using (country_id)
        where k.country = 'Brazil' order by c.last_name, c.customer_id""");
    agree(
        cities
            .where(CITY.country().name.startsWith("Un"))
            .orderBy(CITY.country().name.desc(), CITY.name.asc())
            .list()
            .stream()
            .map(City::name),
        """
        select city from city join country using (country_id) where country like 'Un%'
        order by country desc, city""");
    agree(
        rentals
            .where(
                RENTAL.inventory().film().title.eq("ACADEMY DINOSAUR"),
                RENTAL.inventory().store().manager().lastName.eq("Hillyer"))
            .orderBy(RENTAL.customer().lastName.asc(), RENTAL.id.asc())
            .list()
            .stream()
            .map(rental -> rental.id),
        """
        select r.rental_id from public.rental r join inventory i using (inventory_id)
        join film f using (film_id) join store s on s.store_id = i.store_id
        join staff m on m.staff_id = s.manager_staff_id
        join customer c on c.customer_id = r.customer_id
        where f.title = 'ACADEMY DINOSAUR' and m.last_name = 'Hillyer'
        order by c.last_name, r.rental_id""");
    assertThat(payments.where(PAYMENT.rental().customer().address().district.eq("Texas")).count())
        .isEqualTo(
            count(
                """
                select count(*) from payment p join public.rental r using (rental_id)
                join customer c on c.customer_id = r.customer_id join address a using (address_id)
                where a.district = 'Texas'"""));
  }

  private static long count(String query) {
    List<Long> found = new ArrayList<>();
    try (Connection connection = pagila.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      found.add(result.getLong(1));
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
    assertThat(found.get(0)).isPositive();
    return found.get(0);
  }

  @Test
  void anyAndNone() {
    agree(
        films
            .where(
                FILM.actors().any(ACTOR.lastName.eq("DEAN")),
                FILM.categories().none(CATEGORY.name.in("Action", "Comedy")))
            .orderBy(FILM.title.asc())
            .list()
            .stream()
            .map(film -> film.title),
        """
        select title from film f where exists (select 1 from film_actor fa join actor a using (actor_id)
        where fa.film_id = f.film_id and a.last_name = 'DEAN') and not exists (select 1 from
        film_category fc join category c using (category_id) where fc.film_id = f.film_id
        and c.name in ('Action', 'Comedy')) order by title""");
    agree(
        films.where(FILM.copies().isEmpty()).orderBy(FILM.id.asc()).list().stream().map(f -> f.id),
        """
        select f.film_id from film f left join inventory i using (film_id)
        where i.inventory_id is null order by 1""");
    agree(
        films.where(FILM.actors().isEmpty()).orderBy(FILM.id.asc()).list().stream()
            .map(film -> film.id),
        "select film_id from film where film_id not in (select film_id from film_actor) order by 1");
    agree(
        customers
            .where(
                CUSTOMER
                    .rentals()
                    .any(RENTAL.payments().any(PAYMENT.amount.gt(new BigDecimal("11.50")))))
            .orderBy(CUSTOMER.id.asc())
            .list()
            .stream()
            .map(customer -> customer.id),
        """
        select distinct r.customer_id from public.rental r join payment p using (rental_id)
        where p.amount > 11.50 order by 1""");
    agree(
        customers
            .where(
                CUSTOMER.rentals().any(RENTAL.inventory().film().title.eq("BUCKET BROTHERHOOD")),
                CUSTOMER.address().city().country().name.ne("India"))
            .orderBy(CUSTOMER.id.asc())
            .list()
            .stream()
            .map(customer -> customer.id),
        """
        select distinct c.customer_id from customer c join public.rental r using (customer_id)
        join inventory i using (inventory_id) join film f using (film_id)
        join address a on a.address_id = c.address_id join city using (city_id)
        join country k using (country_id)
        where f.title = 'BUCKET BROTHERHOOD' and k.country <> 'India' order by 1""");
  }

  @Test
  void countsAndOtherAggregates() {
    agree(
        films
            .query()
            .orderBy(FILM.actors().count().desc(), FILM.title.asc())
            .limit(10)
            .list()
            .stream()
            .map(film -> film.title),
        """
        select title from film f left join film_actor fa using (film_id) group by f.film_id, title
        order by count(fa.actor_id) desc, title limit 10""");
    agree(
        customers
            .where(CUSTOMER.rentals().count().goe(40L))
            .orderBy(CUSTOMER.id.asc())
            .list()
            .stream()
            .map(customer -> customer.id),
        """
        select customer_id from public.rental group by customer_id having count(*) >= 40
        order by 1""");
    agree(
        rentals
            .where(RENTAL.id.loe(300), RENTAL.payments().count().eq(1L))
            .orderBy(RENTAL.id.asc())
            .list()
            .stream()
            .map(rental -> rental.id),
        """
        select rental_id from payment where rental_id <= 300 group by 1 having count(*) = 1 order by 1""");
    agree(
        rentals
            .where(RENTAL.id.loe(300))
            .orderBy(RENTAL.payments().sum(PAYMENT.amount).desc(), RENTAL.id.asc())
            .limit(15)
            .list()
            .stream()
            .map(rental -> rental.id),
        """
        select r.rental_id from public.rental r left join payment p using (rental_id)
        where r.rental_id <= 300 group by 1 order by coalesce(sum(p.amount), 0) desc, 1 limit 15""");
    agree(
        films
            .where(FILM.copies().count(INVENTORY.store().id.eq(1)).eq(4L))
            .orderBy(FILM.title.desc())
            .limit(12)
            .offset(3)
            .list()
            .stream()
            .map(film -> film.title),
        """
        select title from film f where (select count(*) from inventory i
        where i.film_id = f.film_id and i.store_id = 1) = 4 order by title desc limit 12 offset 3""");
  }

  @Test
  void fetches() {
    agree(
        films
            .query()
            .with(FILM.language(), FILM.originalLanguage(), FILM.actors(), FILM.categories())
            .orderBy(FILM.id.asc())
            .list()
            .stream()
            .map(
                film ->
                    film.title
                        + film.language.name().strip()
                        + (film.originalLanguage == null ? "-" : film.originalLanguage.name())
                        + film.actors.stream()
                            .map(actor -> actor.lastName + " " + actor.firstName)
                            .collect(Collectors.joining(","))
                        + film.categories.stream().map(Category::name).sorted().toList()),
        """
        select f.title || trim(l.name) || coalesce(o.name, '-') || coalesce((select
        string_agg(a.last_name || ' ' || a.first_name, ',' order by a.last_name, a.first_name)
        from film_actor fa join actor a using (actor_id) where fa.film_id = f.film_id), '') || '['
        || coalesce((select string_agg(c.name, ', ' order by c.name) from film_category fc
        join category c using (category_id) where fc.film_id = f.film_id), '') || ']'
        from film f join language l on l.language_id = f.language_id
        left join language o on o.language_id = f.original_language_id order by f.film_id""");
    agree(
        copies
            .where(INVENTORY.film().title.startsWith("Z"))
            .with(INVENTORY.film(), INVENTORY.store().address())
            .orderBy(INVENTORY.film().title.asc(), INVENTORY.id.asc())
            .list()
            .stream()
            .map(c -> c.film().get().title + c.store().get().address().get().getDistrict()),
        """
        select f.title || a.district from inventory i join film f using (film_id)
        join store s on s.store_id = i.store_id join address a using (address_id)
        where f.title like 'Z%' order by f.title, i.inventory_id""");
    agree(
        rentals
            .where(RENTAL.id.loe(300))
            .with(RENTAL.customer(), RENTAL.payments())
            .orderBy(RENTAL.id.asc())
            .list()
            .stream()
            .map(
                rental ->
                    rental.customer.lastName
                        + rental.payments.get().stream()
                            .map(Payment::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)),
        """
        select c.last_name || coalesce((select sum(p.amount) from payment p
        where p.rental_id = r.rental_id), 0) from public.rental r join customer c using (customer_id)
        where r.rental_id <= 300 order by r.rental_id""");
    agree(
        films
            .where(FILM.id.loe(50))
            .with(FILM.actors().orderBy(ACTOR.firstName.desc(), ACTOR.id.asc()).limit(2))
            .orderBy(FILM.id.asc())
            .list()
            .stream()
            .map(film -> film.actors.stream().map(a -> "" + a.id).collect(Collectors.joining(","))),
        """
        select coalesce(string_agg(actor_id::text, ',' order by first_name desc, actor_id)
        filter (where n <= 2), '') from film f left join (select film_id, actor_id, first_name,
        row_number() over (partition by film_id order by first_name desc, actor_id) n
        from film_actor join actor using (actor_id)) a using (film_id)
        where f.film_id <= 50 group by f.film_id order by f.film_id""");
  }

  @Test
  void lazily() {
    agree(
        customers.orderBy(CUSTOMER.id.asc()).list().stream()
            .map(customer -> customer.store.get().manager().get().lastName),
        """
        select m.last_name from customer c join store s on s.store_id = c.store_id
        join staff m on m.staff_id = s.manager_staff_id order by c.customer_id""");
    agree(
        new AddressRepository(database)
            .where(ADDRESS.customers().isNotEmpty()).orderBy(ADDRESS.id.asc()).list().stream()
                .map(address -> address.getCity().get().country().get().name()),
        """
        select k.country from address a join city using (city_id) join country k using (country_id)
        where a.address_id in (select address_id from customer) order by a.address_id""");
    agree(
        new StoreRepository(database)
            .where(STORE.staff().any(STAFF.active.isTrue())).orderBy(STORE.id.asc()).list().stream()
                .map(store -> store.staff().get().stream().map(s -> s.firstName).toList()),
        """
        select '[' || string_agg(first_name, ', ' order by last_name) || ']' from staff
        group by store_id having bool_or(active) order by store_id""");
  }
}
