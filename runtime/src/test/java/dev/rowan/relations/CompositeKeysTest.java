package dev.rowan.relations;

import static dev.rowan.relations.QBooking.BOOKING;
import static dev.rowan.relations.QSeat.SEAT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.query.EntityQuery;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations by keys of two columns: booking 1 and 3 of 1a, before 1b; 2 of 1b; 4 of none. */
final class CompositeKeysTest {

  private static Blog blog;

  @BeforeAll
  static void open() {
    blog = new Blog();
    blog.run(
        "create table seats (row integer, name text, number integer, primary key (row, number))");
    blog.run(
        "create table bookings (id integer primary key, seat_row integer, seat_number integer,"
            + " former_row integer, former_number integer)");
    blog.run(
        "create table neighbours"
            + " (row integer, number integer, other_row integer, other_number integer)");
    blog.run("insert into seats values (1, '1a', 1), (1, '1b', 2), (2, '2a', 1)");
    blog.run(
        "insert into bookings values (1, 1, 1, 1, 2), (2, 1, 2, null, null), (3, 1, 1, null, 2),"
            + " (4, null, 1, 2, 1)");
    blog.run("insert into neighbours values (1, 1, 1, 2), (1, 1, 2, 1), (2, 1, 1, 2)");
  }

  @AfterAll
  static void close() {
    blog.close();
  }

  @BeforeEach
  void forget() {
    blog.forget();
  }

  @Test
  void joins() {
    List<Booking> found = bookings().with(BOOKING.seat(), BOOKING.former()).list();
    assertThat(found).extracting(b -> b.seat + "").containsExactly("1a", "1b", "1a", "null");
    assertThat(found.get(0).seat).isSameAs(found.get(2).seat);
    assertThat(found)
        .extracting(b -> b.former.get() + "")
        .containsExactly("1b", "null", "null", "2a");
    assertThat(blog.ran()).hasSize(1);
    assertThat(bookings().where(BOOKING.seat().name.eq("1a")).list())
        .hasToString("[booking 1, booking 3]");
  }

  @Test
  void lazies() {
    List<Booking> found = bookings().list();
    assertThat(found.get(0).former.id()).isEqualTo(List.of(1, 2));
    assertThat(found.get(2).former.id()).isNull();
    assertThat(found)
        .extracting(b -> b.former.get() + "")
        .containsExactly("1b", "null", "null", "2a");
    assertThat(blog.ran()).hasSize(2);
    assertThat(seats().list())
        .extracting(s -> s.former.get() + "")
        .containsExactly("[]", "[booking 1]", "[booking 4]");
    assertThat(blog.ran()).hasSize(4);
  }

  @Test
  void many() {
    List<Seat> found = seats().with(SEAT.bookings(), SEAT.neighbours()).list();
    assertThat(found)
        .extracting(s -> s.bookings + "")
        .containsExactly("[booking 1, booking 3]", "[booking 2]", "[]");
    assertThat(found.get(0).neighbours)
        .extracting(s -> s.name)
        .containsExactlyInAnyOrder("1b", "2a");
    assertThat(found.get(2).neighbours).hasToString("[1b]");
    assertThat(blog.ran()).hasSize(3);
  }

  @Test
  void limits() {
    List<Seat> found =
        seats()
            .with(
                SEAT.bookings().orderBy(BOOKING.id.desc()).limit(1),
                SEAT.neighbours().orderBy(SEAT.name.desc()).limit(1).with(SEAT.bookings()))
            .list();
    assertThat(found)
        .extracting(s -> s.bookings + "")
        .containsExactly("[booking 3]", "[booking 2]", "[]");
    assertThat(found).extracting(s -> s.neighbours + "").containsExactly("[2a]", "[]", "[1b]");
    assertThat(found.get(2).neighbours.get(0).bookings).hasToString("[booking 2]");
  }

  @Test
  void conditions() {
    assertThat(seats().where(SEAT.bookings().isEmpty()).list()).hasToString("[2a]");
    assertThat(seats().where(SEAT.bookings().count().eq(2L)).list()).hasToString("[1a]");
    assertThat(seats().where(SEAT.neighbours().any(SEAT.name.eq("1b"))).list())
        .hasToString("[1a, 2a]");
    assertThat(seats().where(SEAT.neighbours().max(SEAT.name).eq("1b")).list()).hasToString("[2a]");
  }

  private static EntityQuery<Booking> bookings() {
    return blog.all(BOOKING).orderBy(BOOKING.id.asc());
  }

  private static EntityQuery<Seat> seats() {
    return blog.all(SEAT).orderBy(SEAT.name.asc());
  }
}
