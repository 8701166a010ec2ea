package dev.rowan.samples.pagila;

import static dev.rowan.samples.pagila.QFilm.FILM;
import static dev.rowan.samples.pagila.QPayment.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what Rowan reads of Pagila against plain SQL. */
class PagilaTest {
  private static final StatementTape TAPE = new StatementTape();
  private static TestDatabase pagila;
  private static Database database;
  private static String progress;

  @BeforeAll
  static void load() throws SQLException, IOException {
    pagila = PostgresServer.shared().newDatabase();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PagilaLoader(pagila.dataSource(), new PrintStream(out, true)).load())
        .isEqualTo(46_268);
    progress = out.toString(StandardCharsets.UTF_8);
    database =
        Database.builder()
            .url(pagila.jdbcUrl())
            .user(pagila.user())
            .password(pagila.password())
            .listener(TAPE)
            .build();
  }

  @AfterAll
  static void close() {
    database.close();
    pagila.close();
  }

  private static String sql(String query) {
    try (Connection connection = pagila.connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private static void agree(CrudRepository<?, ?> repository, String table) {
    long rows = Long.parseLong(sql("select count(*) from " + table));
    assertThat(repository.count()).as(table).isEqualTo(rows);
    assertThat(new HashSet<>(repository.findAll())).as(table).hasSize((int) rows);
  }

  @Test
  void everyTableHasItsRows() {
    agree(new ActorRepository(database), "actor");
    agree(new AddressRepository(database), "address");
    agree(new CategoryRepository(database), "category");
    agree(new CityRepository(database), "city");
    agree(new CountryRepository(database), "country");
    agree(new CustomerRepository(database), "customer");
    agree(new FilmRepository(database), "film");
    agree(new FilmActorRepository(database), "film_actor");
    agree(new FilmCategoryRepository(database), "film_category");
    agree(new InventoryRepository(database), "inventory");
    agree(new LanguageRepository(database), "language");
    agree(new PaymentRepository(database), "payment");
    agree(new RentalRepository(database), "rental");
    agree(new StaffRepository(database), "staff");
    agree(new StoreRepository(database), "store");
  }

  @Test
  void sumsAgree() {
    BigDecimal paid =
        new PaymentRepository(database)
            .findAll().stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(paid).isEqualByComparingTo(sql("select sum(amount) from payment"));
    List<Film> films = new FilmRepository(database).findAll();
    assertThat(films.stream().mapToInt(f -> f.length).sum())
        .isEqualTo(Integer.parseInt(sql("select sum(length) from film")));
    assertThat(
            films.stream().map(f -> f.revenueProjection).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(sql("select sum(rental_duration * rental_rate) from film"));
    assertThat(films.stream().mapToInt(f -> f.specialFeatures.size()).sum())
        .isEqualTo(Integer.parseInt(sql("select sum(cardinality(special_features)) from film")));
  }

  @Test
  void averagesAgree() {
    List<Film> films = new FilmRepository(database).findAll();
    BigDecimal rates =
        films.stream().map(f -> f.rentalRate).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(rates.divide(BigDecimal.valueOf(films.size()), 6, RoundingMode.HALF_UP))
        .isEqualByComparingTo(sql("select round(avg(rental_rate), 6) from film"));
  }

  @Test
  void ratingsAgree() {
    assertThat(byRating(Collectors.counting())).isEqualTo(byRating("count(*)"));
    assertThat(
            byRating(
                Collectors.reducing(BigDecimal.ZERO, film -> film.rentalRate, BigDecimal::add)))
        .isEqualTo(byRating("sum(rental_rate)"));
  }

  private static String byRating(Collector<Film, ?, ?> figure) {
    return new FilmRepository(database)
        .findAll().stream()
            .collect(Collectors.groupingBy(film -> film.rating, TreeMap::new, figure))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey().name().replace('_', '-') + "=" + entry.getValue())
            .collect(Collectors.joining(","));
  }

  private static String byRating(String figure) {
    return sql(
        "select string_agg(rating || '=' || figure, ',' order by rating) from (select rating, "
            + figure
            + " as figure from film group by rating) as figures");
  }

  @Test
  void periodsAgree() {
    assertThat(
            new RentalRepository(database)
                .findAll().stream().filter(rental -> rental.rentalPeriod.endsWith(",)")).count())
        .isEqualTo(
            Long.parseLong(sql("select count(*) from rental where upper_inf(rental_period)")))
        .isEqualTo(183);
  }

  @Test
  void filtersAgree() {
    FilmRepository films = new FilmRepository(database);
    assertThat(films.where(FILM.rating.in(MpaaRating.G, MpaaRating.NC_17)).count())
        .isEqualTo(Long.parseLong(sql("select count(*) from film where rating in ('G', 'NC-17')")));
    assertThat(
            films
                .where(FILM.description.containsIgnoreCase("drama"), FILM.length.goe((short) 100))
                .count())
        .isEqualTo(
            Long.parseLong(
                sql(
                    "select count(*) from film where description ilike '%drama%' and length >="
                        + " 100")));
    assertThat(
            new PaymentRepository(database)
                .where(PAYMENT.amount.between(new BigDecimal("3"), new BigDecimal("5")))
                .count())
        .isEqualTo(
            Long.parseLong(sql("select count(*) from payment where amount between 3 and 5")));
  }

  @Test
  void aFilmIsWrittenWithAllItsTypes() {
    FilmRepository films = new FilmRepository(database);
    Film film = new Film();
    film.title = "THE ROWAN TREE";
    film.description = "A tree; isn't \"it\"?";
    film.releaseYear = Year.of(2026);
    film.languageId = 1;
    film.rating = MpaaRating.NC_17;
    film.specialFeatures = List.of("Trailers", "a, \"b\" {c}");
    database.transaction(
        tx -> {
          Film stored = films.getById(films.insert(film).id);
          assertThat(film.fulltext).contains("'rowan':").isEqualTo(stored.fulltext);
          assertThat(film.revenueProjection).isEqualByComparingTo("14.97");
          assertThat(stored.description).isEqualTo(film.description);
          assertThat(stored.releaseYear).isEqualTo(Year.of(2026));
          assertThat(stored.rating).isEqualTo(MpaaRating.NC_17);
          assertThat(stored.specialFeatures).isEqualTo(film.specialFeatures);
          assertThat(stored.originalLanguageId).isNull();
          tx.rollbackOnly();
        });
  }

  @Test
  void rangesBytesAndGeneratedColumnsAreWritten() {
    RentalRepository rentals = new RentalRepository(database);
    StaffRepository staff = new StaffRepository(database);
    CustomerRepository customers = new CustomerRepository(database);
    database.transaction(
        tx -> {
          Rental rental = rentals.getById(1);
          rental.rentalPeriod = "[2026-01-01 10:00,)";
          rentals.update(rental);
          assertThat(rentals.getById(1).rentalPeriod).isEqualTo("[\"2026-01-01 10:00:00\",)");
          Staff mike = staff.getById(1);
          mike.picture = new byte[] {0, -1, 127};
          staff.update(mike);
          assertThat(staff.getById(1).picture).containsExactly(0, -1, 127);
          Customer customer = customers.getById(1);
          customer.isActive = false;
          assertThat(customers.update(customer).active).isZero();
          tx.rollbackOnly();
        });
  }

  @Test
  void aPaymentIsFoundByNumberAndDate() {
    PaymentRepository payments = new PaymentRepository(database);
    Payment first =
        payments.orderBy(PAYMENT.paymentDate.asc(), PAYMENT.id.asc()).first().orElseThrow();
    assertThat(payments.findById(first.id(), first.paymentDate()).orElseThrow().amount())
        .isEqualByComparingTo(
            sql("select amount from payment order by payment_date, payment_id limit 1"));
    assertThat(payments.findById(first.id(), first.paymentDate().plusDays(1))).isEmpty();
  }

  @Test
  void theProgressNamesEveryTable() {
    assertThat(progress).contains("actor").contains("16,044 rows").contains("film_category");
  }

  @Test
  void theTourShowsRealRows() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Tour(new PrintStream(bytes, true, StandardCharsets.UTF_8), TAPE, database).run();
    String output = bytes.toString(StandardCharsets.UTF_8);
    assertThat(output)
        .contains("ACADEMY DINOSAUR")
        .containsPattern("Payment +16044")
        .containsPattern("where\\s+film_id\\s+=\\s+[?]")
        .contains("idx_unq_manager_staff_id")
        .contains("RWN-")
        .contains("did you mean \"customer\"?");
    assertThat(sql("select count(*) from category")).isEqualTo("16");
    assertThat(sql("select count(*) from actor where first_name = 'ROWAN'")).isEqualTo("0");
  }
}
