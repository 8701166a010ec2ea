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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  void ratingsAgree() {
    Map<MpaaRating, Long> counts =
        new FilmRepository(database)
            .findAll().stream()
                .collect(Collectors.groupingBy(f -> f.rating, Collectors.counting()));
    String text =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.comparing(MpaaRating::ordinal)))
            .map(e -> e.getKey().name().replace('_', '-') + "=" + e.getValue())
            .collect(Collectors.joining(","));
    assertThat(text)
        .isEqualTo(
            sql(
                "select string_agg(rating || '=' || n, ',' order by rating)"
                    + " from (select rating, count(*) n from film group by rating) counted"));
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
        .contains("where film_id = ?")
        .contains("idx_unq_manager_staff_id")
        .contains("RWN-")
        .contains("did you mean \"customer\"?");
    assertThat(sql("select count(*) from category")).isEqualTo("16");
    assertThat(sql("select count(*) from actor where first_name = 'ROWAN'")).isEqualTo("0");
  }
}
