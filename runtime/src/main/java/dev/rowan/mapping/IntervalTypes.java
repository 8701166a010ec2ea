package dev.rowan.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** The two ways to see an interval. */
final class IntervalTypes {

  private IntervalTypes() {}

  private static void bind(PreparedStatement statement, int index, String text)
      throws SQLException {
    PGobject object = new PGobject();
    object.setType("interval");
    object.setValue(text);
    statement.setObject(index, object);
  }

  /** {@code interval} as a duration. */
  static final class DurationType extends ScalarType<Duration> {
    DurationType() {
      super(Duration.class, "interval", "interval");
    }

    @Override
    void bind(PreparedStatement statement, int index, Duration value) throws SQLException {
      IntervalTypes.bind(statement, index, Intervals.text(index, value));
    }

    @Override
    @Nullable Duration read(ResultSet result, int index) throws SQLException {
      String text = result.getString(index);
      return text == null ? null : parse(text);
    }

    @Override
    Object toElement(int index, Duration value) {
      return Intervals.text(index, value);
    }

    @Override
    Duration parse(String text) {
      return Intervals.duration(text);
    }
  }

  /** {@code interval} as a period. */
  static final class PeriodType extends ScalarType<Period> {
    PeriodType() {
      super(Period.class, "interval", "interval");
    }

    @Override
    void bind(PreparedStatement statement, int index, Period value) throws SQLException {
      IntervalTypes.bind(statement, index, Intervals.text(index, value));
    }

    @Override
    @Nullable Period read(ResultSet result, int index) throws SQLException {
      String text = result.getString(index);
      return text == null ? null : parse(text);
    }

    @Override
    Object toElement(int index, Period value) {
      return Intervals.text(index, value);
    }

    @Override
    Period parse(String text) {
      return Intervals.period(text);
    }
  }
}
