package dev.rowan.relations;

import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import org.jspecify.annotations.Nullable;

/** Reads {@link Booking}, as it would be generated. */
final class BookingRowMapper implements ReadOnlyMapper<Booking> {

  static final BookingRowMapper INSTANCE = new BookingRowMapper();
  static final SeatRelation SEAT = new SeatRelation();
  static final FormerRelation FORMER = new FormerRelation();

  @Override
  public Booking read(Row row) {
    Booking booking = new Booking();
    booking.id = row.getInt(1);
    booking.former =
        row.lazy(FORMER, ForeignKeys.ofParts(row.getIntOrNull(4), row.getIntOrNull(5)));
    return booking;
  }

  @Override
  public @Nullable Object key(Booking booking) {
    return booking.id;
  }

  /** {@code seat}. */
  static final class SeatRelation extends ToOneRelation.Owning<Booking, Seat> {
    SeatRelation() {
      super("seat", false, "seat_row", "seat_number");
    }

    @Override
    protected EntityTable<Seat> target() {
      return QSeat.SEAT;
    }

    @Override
    protected void set(Booking booking, @Nullable Seat seat) {
      booking.seat = seat;
    }
  }

  /** {@code former}. */
  static final class FormerRelation extends ToOneRelation.Owning<Booking, Seat> {
    FormerRelation() {
      super("former", false, "former_row", "former_number");
    }

    @Override
    protected EntityTable<Seat> target() {
      return QSeat.SEAT;
    }

    @Override
    protected void set(Booking booking, @Nullable Seat former) {
      Lazies.fill(booking.former, former);
    }
  }
}
