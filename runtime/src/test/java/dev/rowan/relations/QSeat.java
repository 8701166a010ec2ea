package dev.rowan.relations;

import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import org.jspecify.annotations.Nullable;

/** The columns of {@link Seat}, as they would be generated. */
final class QSeat extends EntityTable<Seat> {

  static final QSeat SEAT = new QSeat(null);

  final NumberColumn<Integer> row = integer("row");
  final TextColumn name = text("name");
  final NumberColumn<Integer> number = integer("number");

  QSeat(@Nullable Join join) {
    super("", "seats", SeatRowMapper.INSTANCE, join);
    primaryKey(row, number);
  }

  Many<Booking> bookings() {
    return many(SeatRowMapper.BOOKINGS);
  }

  Many<Booking> former() {
    return many(SeatRowMapper.FORMER);
  }

  Many<Seat> neighbours() {
    return many(SeatRowMapper.NEIGHBOURS);
  }
}
