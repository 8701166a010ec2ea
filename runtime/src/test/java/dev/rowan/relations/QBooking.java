package dev.rowan.relations;

import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Booking}, as they would be generated. */
final class QBooking extends EntityTable<Booking> {

  static final QBooking BOOKING = new QBooking(null);

  final NumberColumn<Integer> id = integer("id");
  final NumberColumn<Integer> seatRow = integer("seat_row");
  final NumberColumn<Integer> seatNumber = integer("seat_number");
  final NumberColumn<Integer> formerRow = integer("former_row");
  final NumberColumn<Integer> formerNumber = integer("former_number");

  QBooking(@Nullable Join join) {
    super("", "bookings", BookingRowMapper.INSTANCE, join);
    primaryKey(id);
  }

  QSeat seat() {
    return new QSeat(join(BookingRowMapper.SEAT));
  }

  QSeat former() {
    return new QSeat(join(BookingRowMapper.FORMER));
  }
}
