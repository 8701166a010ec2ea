package dev.rowan.samples.pagila;

import static dev.rowan.samples.pagila.QActor.ACTOR;
import static dev.rowan.samples.pagila.QCustomer.CUSTOMER;
import static dev.rowan.samples.pagila.QFilm.FILM;
import static dev.rowan.samples.pagila.QInventory.INVENTORY;
import static dev.rowan.samples.pagila.QPayment.PAYMENT;
import static dev.rowan.samples.pagila.QRental.RENTAL;

import dev.rowan.Database;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** A short tour through Rowan on Pagila's rows. */
public final class Tour {
  private final PrintStream out;
  private final StatementTape tape;
  private final Database database;

  Tour(PrintStream out, StatementTape tape, Database database) {
    this.out = out;
    this.tape = tape;
    this.database = database;
  }

  /**
   * Loads Pagila into the database of the environment variable {@code DATABASE_URL}, or into a
   * server of its own, and shows what Rowan does with it. A database that is not empty is left as
   * it is, and the exit code is 1.
   */
  public static void main(String[] args) throws SQLException, IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (System.getenv("DATABASE_URL") != null) {
      System.exit(tourOfEnvironment(out));
    }
    out.println("Starting a PostgreSQL of its own (DATABASE_URL is not set) ...");
    try (PostgresServer server = PostgresServer.start();
        TestDatabase empty = server.newDatabase();
        Database database = empty.open()) {
      tour(out, database.dataSource());
    }
  }

  private static int tourOfEnvironment(PrintStream out) throws SQLException, IOException {
    try (Database database = Database.fromEnvironment()) {
      Optional<String> obstacle = PagilaLoader.obstacle(database.dataSource());
      if (obstacle.isPresent()) {
        System.err.println(obstacle.get());
        return 1;
      }
      tour(out, database.dataSource());
      return 0;
    }
  }

  private static void tour(PrintStream out, DataSource source) throws SQLException, IOException {
    out.println("Loading Pagila ...");
    out.printf("%,d rows.%n", new PagilaLoader(source, out).load());
    StatementTape tape = new StatementTape();
    try (Database database = Database.builder().dataSource(source).listener(tape).build()) {
      new Tour(out, tape, database).run();
    }
  }

  void run() throws IOException {
    counts();
    lookups();
    lists();
    relations();
    insertUpdateDelete();
    rolledBack();
    failure();
    title("What a mistake looks like while compiling");
    out.print(CompileError.show());
  }

  private void title(String text) {
    out.println();
    out.println(text);
    out.println("=".repeat(text.length()));
  }

  private void show(Object text) {
    out.println();
    out.print(text);
    out.print(tape.rewind());
  }

  private void counts() {
    title("Every table is an entity");
    show(
        new TextTable("entity", "rows")
            .row("Actor", new ActorRepository(database).count())
            .row("Address", new AddressRepository(database).count())
            .row("Category", new CategoryRepository(database).count())
            .row("City", new CityRepository(database).count())
            .row("Country", new CountryRepository(database).count())
            .row("Customer", new CustomerRepository(database).count())
            .row("Film", new FilmRepository(database).count())
            .row("FilmActor", new FilmActorRepository(database).count())
            .row("FilmCategory", new FilmCategoryRepository(database).count())
            .row("Inventory", new InventoryRepository(database).count())
            .row("Language", new LanguageRepository(database).count())
            .row("Payment", new PaymentRepository(database).count())
            .row("Rental", new RentalRepository(database).count())
            .row("Staff", new StaffRepository(database).count())
            .row("Store", new StoreRepository(database).count()));
  }

  private void lookups() {
    title("Look up: by id, by a composite id, by a unique key");
    Film film = new FilmRepository(database).getById(1);
    show(
        new TextTable("id", "title", "year", "rating", "rate", "revenue", "special features")
            .row(
                film.id,
                film.title,
                film.releaseYear,
                film.rating,
                film.rentalRate,
                film.revenueProjection,
                film.specialFeatures));
    FilmCategory category =
        new FilmCategoryRepository(database).getById(new FilmCategory.Key(1, 6));
    boolean plays = new FilmActorRepository(database).findById(1, 1).isPresent();
    Store store = new StoreRepository(database).findByManagerStaffId(2).orElseThrow();
    show(
        new TextTable("question", "answer")
            .row("film 1 is of category 6 since", category.lastUpdate())
            .row("actor 1 plays in film 1", plays)
            .row("manager 2 runs store", store.id())
            .row("film 9999", new FilmRepository(database).findById(9999)));
  }

  private void lists() {
    title("Lists: filtered, ordered, limited, counted");
    FilmRepository films = new FilmRepository(database);
    TextTable table = new TextTable("title", "rating", "minutes", "replacement");
    List<Film> dear =
        films
            .where(
                FILM.rating.in(MpaaRating.PG_13, MpaaRating.NC_17),
                FILM.title.contains("LOVE").or(FILM.description.containsIgnoreCase("database")),
                FILM.replacementCost.gt(new BigDecimal("20")))
            .orderBy(FILM.replacementCost.desc(), FILM.title.asc())
            .limit(6)
            .list();
    for (Film film : dear) {
      table.row(film.title, film.rating, film.length, film.replacementCost);
    }
    show(table);
    CustomerRepository customers = new CustomerRepository(database);
    PaymentRepository payments = new PaymentRepository(database);
    LocalDateTime april = LocalDateTime.of(2007, 4, 1, 0, 0);
    show(
        new TextTable("how many", "count")
            .row("customers who left", customers.where(CUSTOMER.isActive.isFalse()).count())
            .row(
                "payments of April 2007",
                payments
                    .where(
                        PAYMENT.paymentDate.goe(april), PAYMENT.paymentDate.lt(april.plusMonths(1)))
                    .count())
            .row(
                "rentals by staff 2 to customer 5",
                new RentalRepository(database)
                    .where(RENTAL.staffId.eq(2), RENTAL.customerId.eq(5))
                    .count()));
  }

  private void relations() {
    title("Relations: a plan of three levels, a condition, a loop without a query in it");
    List<Film> films =
        new FilmRepository(database)
            .where(FILM.actors().any(ACTOR.lastName.eq("CHASE")))
            .with(FILM.language(), FILM.categories(), FILM.actors())
            .with(FILM.copies().with(INVENTORY.store().address()))
            .orderBy(FILM.actors().count().desc(), FILM.title.asc())
            .limit(4)
            .list();
    TextTable table = new TextTable("film", "language", "category", "cast", "copies in");
    for (Film film : films) {
      table.row(
          film.title,
          film.language.name().strip(),
          film.categories.iterator().next().name(),
          film.actors.size() + ", " + film.actors.get(0).lastName + " first",
          film.copies.stream().map(Tour::district).distinct().toList());
    }
    statements("the plan for " + films.size() + " films");
    show(table);
    TextTable lazily = new TextTable("customer", "city", "country", "rentals");
    for (Customer customer :
        new CustomerRepository(database)
            .where(CUSTOMER.address().city().country().name.eq("Austria"))
            .with(CUSTOMER.address())
            .orderBy(CUSTOMER.lastName.asc())
            .list()) {
      City city = customer.address.getCity().get();
      lazily.row(
          customer.firstName + " " + customer.lastName,
          city.name(),
          city.country().get().name(),
          customer.rentals.get().size());
    }
    statements("the loop");
    show(lazily);
  }

  private void statements(String what) {
    out.printf("%n  %d statements for %s%n", tape.count(), what);
  }

  private static String district(Inventory copy) {
    return copy.store().get().address().get().getDistrict();
  }

  private void insertUpdateDelete() {
    title("Insert, update, delete");
    ActorRepository actors = new ActorRepository(database);
    Actor actor = actors.insert(new Actor("ROWAN", "ATKINSON"));
    TextTable table = new TextTable("step", "id", "name");
    table.row("inserted", actor.id, actor.firstName + " " + actor.lastName);
    actor.lastName = "TREE";
    actors.update(actor);
    Actor stored = actors.getById(actor.id);
    table.row("updated", stored.id, stored.firstName + " " + stored.lastName);
    table.row("deleted", actor.id, actors.delete(actor));
    table.row("exists now", actor.id, actors.existsById(actor.id));
    show(table);
  }

  private void rolledBack() {
    title("A transaction that is rolled back");
    CategoryRepository categories = new CategoryRepository(database);
    TextTable table = new TextTable("moment", "categories");
    table.row("before", categories.count());
    database.transaction(
        tx -> {
          categories.insert(new Category(null, "Western", null));
          table.row("in the transaction", categories.count());
          tx.rollbackOnly();
        });
    table.row("after", categories.count());
    show(table);
  }

  private void failure() {
    title("A failure says what, where and with which SQL");
    StoreRepository stores = new StoreRepository(database);
    try {
      stores.insert(new Store(null, 1, 1, null, null, null, null));
    } catch (UniqueViolationException e) {
      out.println();
      e.getMessage().lines().forEach(line -> out.println("  " + line));
    }
    tape.rewind();
  }
}
