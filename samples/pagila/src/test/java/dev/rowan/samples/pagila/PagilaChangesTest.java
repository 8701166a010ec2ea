package dev.rowan.samples.pagila;

import static dev.rowan.query.Aggregates.count;
import static dev.rowan.samples.pagila.QCustomer.CUSTOMER;
import static dev.rowan.samples.pagila.QFilm.FILM;
import static dev.rowan.samples.pagila.QPayment.PAYMENT;
import static dev.rowan.samples.pagila.QRental.RENTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.query.Change;
import dev.rowan.query.Cte;
import dev.rowan.query.Tuple2;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What shops change by statement, in columns of many types. */
class PagilaChangesTest {
  private static TestDatabase pagila;
  private static Database db;

  @BeforeAll
  static void load() throws SQLException, IOException {
    pagila = PostgresServer.shared().newDatabase();
    new PagilaLoader(pagila.dataSource(), new PrintStream(new ByteArrayOutputStream(), true))
        .load();
    db = Database.of(pagila.dataSource());
  }

  @AfterAll
  static void close() {
    db.close();
    pagila.close();
  }

  @Test
  void valuesHaveTheTypesOfTheirColumns() {
    Film film =
        new FilmRepository(db)
            .update()
            .set(FILM.rating, MpaaRating.NC_17)
            .set(FILM.specialFeatures, List.of("Trailers", "it's \"odd\", {yes}"))
            .set(FILM.releaseYear, Year.of(1999))
            .set(FILM.rentalRate, FILM.rentalRate.plus(new BigDecimal("0.50")))
            .setNull(FILM.length)
            .where(FILM.id.eq(1), FILM.language().name.startsWith("English"))
            .returning(FILM)
            .one();
    assertThat(film.rating).isEqualTo(MpaaRating.NC_17);
    assertThat(film.specialFeatures).containsExactly("Trailers", "it's \"odd\", {yes}");
    assertThat(film.releaseYear).isEqualTo(Year.of(1999));
    assertThat(film.length).isNull();
  }

  @Test
  void aTableMayHaveAnotherName() {
    QFilm film = FILM.as("f");
    QFilm original = FILM.as("original");
    Change copied =
        db.update(film)
            .set(film.title, original.title)
            .from(original)
            .where(original.id.eq(film.id.plus(1)), film.id.eq(1), film.language().name.ne("x"));
    assertThat(copied)
        .hasToString(
            "update film as f set title = original.title from film as original"
                + " where original.film_id = f.film_id + ? and f.film_id = ? and exists (select 1"
                + " from language where language.language_id = f.language_id"
                + " and language.name <> ?::char(20))");
    db.transaction(
        tx -> {
          tx.rollbackOnly();
          assertThat(copied.returning(film.title, original.id).list(Tuple2::v2)).containsExactly(2);
        });
    assertThat(db.insertInto(film).set(film.title, "x").returning(film.title))
        .hasToString("insert into film as f (title) values (?) returning title");
    assertThatThrownBy(() -> db.update(FILM).set(FILM.title, "x").from(FILM).all().execute())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("film stands in the query twice");
  }

  @Test
  void columnsThatAreNeverNullTakeNoNull() {
    assertThatThrownBy(() -> db.update(FILM).setNull(FILM.title))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("title of film is never NULL");
    assertThatThrownBy(() -> db.update(FILM).set(FILM.title, (String) null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title is never NULL");
  }

  @Test
  void rowsOfTimesAndNumbersAreInserted() {
    LocalDateTime noon = LocalDateTime.of(2022, 3, 1, 12, 0);
    Rental rental = new RentalRepository(db).getById(1);
    List<LocalDateTime> dates =
        db.insertInto(PAYMENT)
            .columns(
                PAYMENT.id,
                PAYMENT.paymentDate,
                PAYMENT.customerId,
                PAYMENT.staffId,
                PAYMENT.rentalId,
                PAYMENT.amount)
            .values(90_001, noon, rental.customerId, rental.staffId, rental.id, BigDecimal.ONE)
            .values(
                90_002,
                noon.plusDays(1),
                rental.customerId,
                rental.staffId,
                rental.id,
                BigDecimal.TEN)
            .returning(PAYMENT.paymentDate)
            .list();
    assertThat(dates).containsExactlyInAnyOrder(noon, noon.plusDays(1));
    assertThat(db.deleteFrom(PAYMENT).where(PAYMENT.id.in(90_001, 90_002)).execute()).isEqualTo(2);
  }

  @Test
  void rentalsOfCustomersWhoLeftAreCountedAsTheyAreDeleted() {
    db.transaction(
        tx -> {
          tx.rollbackOnly();
          db.deleteFrom(PAYMENT).where(PAYMENT.customerId.eq(1)).execute();
          Cte gone =
              db.deleteFrom(RENTAL)
                  .where(RENTAL.customer().id.eq(1), RENTAL.customer().isActive.isTrue())
                  .returning(RENTAL.customerId)
                  .asCte("gone");
          long rentals = db.select(count()).from(gone).one();
          assertThat(rentals).isPositive();
          long left =
              db.update(CUSTOMER)
                  .set(CUSTOMER.isActive, false)
                  .where(CUSTOMER.id.eq(1), CUSTOMER.rentals().isEmpty())
                  .execute();
          assertThat(left).isEqualTo(1);
        });
  }
}
