package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

/** Days, moments and intervals that begin with no column. To be imported statically. */
public final class Dates {

  private Dates() {}

  /** The moment at which the transaction began. */
  public static TemporalExpression<Instant> now() {
    return new TemporalFormula<>(Template.of("now()"), SqlTypes.TIMESTAMPTZ);
  }

  /** The day on which the transaction began, in the time zone of the session. */
  public static TemporalExpression<LocalDate> today() {
    return new TemporalFormula<>(Template.of("current_date"), SqlTypes.DATE);
  }

  /** So many of a unit: {@code interval(FILM.rentalDuration, DatePart.DAY)}. */
  public static Expression<Duration> interval(NumberExpression<?> count, DatePart unit) {
    return new Formula<>(
        Template.infix(count, " * interval '1 " + unit.sql + "'"), SqlTypes.DURATION);
  }

  /** The moments from one to another by steps, both ends included, as rows of one column. */
  public static FunctionTable<TemporalExpression<LocalDateTime>> moments(
      String name, LocalDateTime from, LocalDateTime to, Period step) {
    return new FunctionTable<>(
        name,
        new TemporalFormula<>(
            Template.of(
                "generate_series(",
                new Bound<>(SqlTypes.TIMESTAMP, from),
                ", ",
                new Bound<>(SqlTypes.TIMESTAMP, to),
                ", ",
                new Bound<>(SqlTypes.PERIOD, step),
                ")"),
            SqlTypes.TIMESTAMP,
            name));
  }
}
