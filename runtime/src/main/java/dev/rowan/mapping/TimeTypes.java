package dev.rowan.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.jspecify.annotations.Nullable;

/** The types of dates and times. */
final class TimeTypes {

  private TimeTypes() {}

  /** {@code date}. */
  static final class DateType extends ScalarType<LocalDate> {
    DateType() {
      super(LocalDate.class, "date", "date");
    }

    @Override
    void bind(PreparedStatement statement, int index, LocalDate value) throws SQLException {
      statement.setObject(index, Temporals.checked(index, value));
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.DATE;
    }

    @Override
    void write(BinaryValues column, int index, LocalDate value) {
      column.addInt(TemporalBinary.days(Temporals.checked(index, value)));
    }

    @Override
    @Nullable LocalDate read(ResultSet result, int index) throws SQLException {
      return result.getObject(index, LocalDate.class);
    }

    @Override
    Object toElement(int index, LocalDate value) {
      return TemporalText.of(Temporals.checked(index, value));
    }

    @Override
    LocalDate parse(String text) {
      return TemporalText.date(text);
    }
  }

  /** {@code time}. */
  static final class TimeType extends ScalarType<LocalTime> {
    TimeType() {
      super(LocalTime.class, "time", "time");
    }

    @Override
    void bind(PreparedStatement statement, int index, LocalTime value) throws SQLException {
      statement.setObject(index, Temporals.cut(value));
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.TIME;
    }

    @Override
    void write(BinaryValues column, int index, LocalTime value) {
      column.addLong(TemporalBinary.micros(value));
    }

    @Override
    @Nullable LocalTime read(ResultSet result, int index) throws SQLException {
      return result.getObject(index, LocalTime.class);
    }

    @Override
    Object toElement(int index, LocalTime value) {
      return Temporals.cut(value).toString();
    }

    @Override
    LocalTime parse(String text) {
      return TemporalText.time(text);
    }
  }

  /** {@code timestamp}. */
  static final class TimestampType extends ScalarType<LocalDateTime> {
    TimestampType() {
      super(LocalDateTime.class, "timestamp", "timestamp");
    }

    @Override
    void bind(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
      statement.setObject(index, Temporals.checked(index, value));
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.TIMESTAMP;
    }

    @Override
    void write(BinaryValues column, int index, LocalDateTime value) {
      column.addLong(TemporalBinary.micros(index, value));
    }

    @Override
    @Nullable LocalDateTime read(ResultSet result, int index) throws SQLException {
      return result.getObject(index, LocalDateTime.class);
    }

    @Override
    Object toElement(int index, LocalDateTime value) {
      return TemporalText.of(Temporals.checked(index, value));
    }

    @Override
    LocalDateTime parse(String text) {
      return TemporalText.dateTime(text);
    }
  }

  /** {@code timestamptz}. */
  static final class TimestamptzType extends ScalarType<OffsetDateTime> {
    TimestamptzType() {
      super(OffsetDateTime.class, "timestamptz", "timestamptz");
    }

    @Override
    void bind(PreparedStatement statement, int index, OffsetDateTime value) throws SQLException {
      statement.setObject(index, Temporals.checked(index, value));
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.TIMESTAMPTZ;
    }

    @Override
    void write(BinaryValues column, int index, OffsetDateTime value) {
      column.addLong(TemporalBinary.micros(index, value));
    }

    @Override
    @Nullable OffsetDateTime read(ResultSet result, int index) throws SQLException {
      return result.getObject(index, OffsetDateTime.class);
    }

    @Override
    Object toElement(int index, OffsetDateTime value) {
      return TemporalText.of(Temporals.checked(index, value));
    }

    @Override
    OffsetDateTime parse(String text) {
      return TemporalText.offsetDateTime(text);
    }
  }

  /** {@code timetz}. */
  static final class TimetzType extends ScalarType<OffsetTime> {
    TimetzType() {
      super(OffsetTime.class, "timetz", "timetz");
    }

    @Override
    void bind(PreparedStatement statement, int index, OffsetTime value) throws SQLException {
      statement.setObject(index, Temporals.cut(value));
    }

    @Override
    ArrayForm arrayForm() {
      return ArrayForm.TIMETZ;
    }

    @Override
    void write(BinaryValues column, int index, OffsetTime value) {
      column.addLongAndInt(
          TemporalBinary.micros(value.toLocalTime()), -value.getOffset().getTotalSeconds());
    }

    @Override
    @Nullable OffsetTime read(ResultSet result, int index) throws SQLException {
      return result.getObject(index, OffsetTime.class);
    }

    @Override
    Object toElement(int index, OffsetTime value) {
      return Temporals.cut(value).toString();
    }

    @Override
    OffsetTime parse(String text) {
      return TemporalText.offsetTime(text);
    }
  }
}
