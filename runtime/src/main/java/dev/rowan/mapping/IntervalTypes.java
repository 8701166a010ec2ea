package dev.rowan.mapping;

import dev.rowan.types.Interval;
import java.time.Duration;
import java.time.Period;

/** The ways to see an interval. */
final class IntervalTypes {

  private IntervalTypes() {}

  /** {@code interval} as a duration. */
  static final class DurationType extends TypedText<Duration> {
    DurationType() {
      super(Duration.class, "interval");
    }

    @Override
    void write(BinaryValues column, int index, Duration value) {
      column.addInterval(new Interval(0, 0, Intervals.micros(index, value)));
    }

    @Override
    String text(int index, Duration value) {
      return Intervals.text(index, value);
    }

    @Override
    Duration value(String text) {
      return Intervals.duration(text);
    }
  }

  /** {@code interval} as a period. */
  static final class PeriodType extends TypedText<Period> {
    PeriodType() {
      super(Period.class, "interval");
    }

    @Override
    void write(BinaryValues column, int index, Period value) {
      column.addInterval(Intervals.interval(index, value));
    }

    @Override
    String text(int index, Period value) {
      return Intervals.text(index, value);
    }

    @Override
    Period value(String text) {
      return Intervals.period(text);
    }
  }

  /** {@code interval} with all its parts. */
  static final class IntervalType extends TypedText<Interval> {
    IntervalType() {
      super(Interval.class, "interval");
    }

    @Override
    void write(BinaryValues column, int index, Interval value) {
      column.addInterval(value);
    }

    @Override
    String text(int index, Interval value) {
      return Intervals.text(value);
    }

    @Override
    Interval value(String text) {
      IntervalText parts = IntervalText.parse(text);
      return new Interval(parts.months(), parts.days(), parts.micros());
    }
  }
}
