package dev.rowan.relations;

import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Junction;
import dev.rowan.query.Order;
import dev.rowan.query.ToManyRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@link Seat}, as it would be generated. */
final class SeatRowMapper implements ReadOnlyMapper<Seat> {

  static final SeatRowMapper INSTANCE = new SeatRowMapper();
  static final BookingsRelation BOOKINGS = new BookingsRelation();
  static final FormerRelation FORMER = new FormerRelation();
  static final NeighboursRelation NEIGHBOURS = new NeighboursRelation();

  @Override
  public Seat read(Row row) {
    Seat seat = new Seat();
    seat.row = row.getInt(1);
    seat.name = row.getString(2);
    seat.number = row.getInt(3);
    seat.former = row.lazy(FORMER, ForeignKeys.ofParts(row.getIntOrNull(1), row.getIntOrNull(3)));
    return seat;
  }

  @Override
  public @Nullable Object key(Seat seat) {
    return ForeignKeys.ofParts(seat.row, seat.number);
  }

  /** {@code bookings}. */
  static final class BookingsRelation
      extends ToManyRelation.OneToMany<Seat, Booking, List<Booking>> {
    BookingsRelation() {
      super("bookings", "seat", "seat_row", "seat_number");
    }

    @Override
    protected EntityTable<Booking> target() {
      return QBooking.BOOKING;
    }

    @Override
    protected List<Order> order() {
      return List.of(QBooking.BOOKING.id.asc());
    }

    @Override
    protected List<Booking> collect(List<Booking> found) {
      return found;
    }

    @Override
    protected void set(Seat seat, List<Booking> bookings) {
      seat.bookings = bookings;
    }
  }

  /** {@code former}. */
  static final class FormerRelation extends ToManyRelation.OneToMany<Seat, Booking, List<Booking>> {
    FormerRelation() {
      super("former", "former", "former_row", "former_number");
    }

    @Override
    protected EntityTable<Booking> target() {
      return QBooking.BOOKING;
    }

    @Override
    protected List<Booking> collect(List<Booking> found) {
      return found;
    }

    @Override
    protected void set(Seat seat, List<Booking> former) {
      Lazies.fill(seat.former, former);
    }
  }

  /** {@code neighbours}. */
  static final class NeighboursRelation extends ToManyRelation.ManyToMany<Seat, Seat, List<Seat>> {
    NeighboursRelation() {
      super(
          "neighbours",
          new Junction(
              "", "neighbours", List.of("row", "number"), List.of("other_row", "other_number")));
    }

    @Override
    protected EntityTable<Seat> target() {
      return QSeat.SEAT;
    }

    @Override
    protected EntityTable<Seat> source() {
      return QSeat.SEAT;
    }

    @Override
    protected List<Seat> collect(List<Seat> found) {
      return found;
    }

    @Override
    protected void set(Seat seat, List<Seat> neighbours) {
      seat.neighbours = neighbours;
    }
  }
}
