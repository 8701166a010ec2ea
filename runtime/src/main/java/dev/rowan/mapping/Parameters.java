package dev.rowan.mapping;

import dev.rowan.Database;
import dev.rowan.internal.StatementRun;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement: binds values by position, from 1, each with its SQL type. Text
 * that PostgreSQL cannot hold is refused, and times are cut to microseconds.
 */
public abstract sealed class Parameters permits SqlStatement {

  final PreparedStatement statement;
  final StatementRun run;

  /** Takes the parameters of many rows; null when they are those of one. */
  @Nullable ManyRows columns;

  /** The share of this one in what is sent; null when it is alone. */
  final @Nullable TripPart part;

  Parameters(
      PreparedStatement statement,
      StatementRun run,
      @Nullable ManyRows columns,
      @Nullable TripPart part) {
    this.statement = statement;
    this.run = run;
    this.columns = columns;
    this.part = part;
    run.opened(statement);
  }

  private int at(int index) {
    return part == null ? index : part.at(index);
  }

  /** Shows the parameter that is bound next to nobody; returns this. */
  public final Parameters masked() {
    run.maskNext();
    return this;
  }

  /** Shows none of its parameters to anybody. */
  public final void maskAll() {
    run.maskAll();
  }

  /** What is bound of the current one of many rows: equal lists where all values are equal. */
  public final List<?> rowValues() {
    return columns == null ? List.of() : ManyRows.arrays(columns).values();
  }

  /** The database of the statement. */
  abstract Database database();

  /** Binds a key of one column, which is what {@link EntityMapper#key} gives; null is NULL. */
  @SuppressWarnings("unchecked") // a key is of the type of its column
  public <V> void setKey(int index, SqlType<V> type, @Nullable Object key) {
    set(index, type, (V) key);
  }

  /** Binds one column of a key of several, the first of which is part 0; null is NULL. */
  public <V> void setKey(int index, SqlType<V> type, @Nullable Object key, int part) {
    setKey(index, type, key == null ? null : ((List<?>) key).get(part));
  }

  /** Binds a value of any type, or NULL. */
  public final <V> void set(int index, SqlType<V> type, @Nullable V value) {
    if (columns != null) {
      add(columns, index, type, value);
      return;
    }
    try {
      if (value == null) {
        type.bindNull(statement, at(index));
      } else {
        SqlType<V> own = type.in(database());
        own.bind(statement, part == null ? index : part.at(index, own, value), value);
      }
    } catch (SQLException e) {
      throw run.failure(e);
    }
    run.bound(index, value);
  }

  private <V> void add(ManyRows rows, int index, SqlType<V> type, @Nullable V value) {
    BinaryValues column = rows.at(index, type.arrayForm());
    if (value == null) {
      column.addNull();
    } else {
      type.in(database()).write(column, index, value);
    }
  }

  /** Binds one array parameter, for {@code = any(?)} and {@code unnest(?)}, or NULL. */
  public final <V> void setArray(
      int index, SqlType<V> element, @Nullable Collection<? extends @Nullable V> values) {
    try {
      if (values == null) {
        SqlTypes.listOf(element).bindNull(statement, at(index));
      } else {
        ElementType<V> own = SqlTypes.element(element.in(database()));
        @Nullable Object[] elements = Arrays.elements(index, own, values);
        int place = part == null ? index : part.at(index, elements);
        Arrays.bindPrimitives(statement, place, own, elements);
      }
    } catch (SQLException e) {
      throw run.failure(e);
    }
    run.bound(index, values);
  }

  /** Binds text, or NULL. */
  public final void setString(int index, @Nullable String value) {
    set(index, SqlTypes.TEXT, value);
  }

  /** Binds text that the server reads as a value of whatever type it expects at this place. */
  public final void setUntyped(int index, String text) {
    try {
      int place = part == null ? index : part.at(index, text);
      statement.setObject(place, Texts.checked(index, text), Types.OTHER);
    } catch (SQLException e) {
      throw run.failure(e);
    }
    run.bound(index, text);
  }

  /** Binds a boolean. */
  public final void setBoolean(int index, boolean value) {
    if (columns != null) {
      columns.at(index, ArrayForm.BOOLEAN).addBoolean(value);
      return;
    }
    try {
      statement.setBoolean(at(index), value);
    } catch (SQLException e) {
      throw run.failure(e);
    }
    if (run.observed()) {
      run.bound(index, value);
    }
  }

  /** Binds a boolean, or NULL. */
  public final void setBoolean(int index, @Nullable Boolean value) {
    set(index, SqlTypes.BOOLEAN, value);
  }

  /** Binds a byte. */
  public final void setByte(int index, byte value) {
    set(index, SqlTypes.BYTE, value);
  }

  /** Binds a byte, or NULL. */
  public final void setByte(int index, @Nullable Byte value) {
    set(index, SqlTypes.BYTE, value);
  }

  /** Binds a short. */
  public final void setShort(int index, short value) {
    if (columns != null) {
      columns.at(index, ArrayForm.SMALLINT).addShort(value);
      return;
    }
    try {
      statement.setShort(at(index), value);
    } catch (SQLException e) {
      throw run.failure(e);
    }
    if (run.observed()) {
      run.bound(index, value);
    }
  }

  /** Binds a short, or NULL. */
  public final void setShort(int index, @Nullable Short value) {
    set(index, SqlTypes.SMALLINT, value);
  }

  /** Binds an int. */
  public final void setInt(int index, int value) {
    if (columns != null) {
      columns.at(index, ArrayForm.INTEGER).addInt(value);
      return;
    }
    try {
      statement.setInt(at(index), value);
    } catch (SQLException e) {
      throw run.failure(e);
    }
    if (run.observed()) {
      run.bound(index, value);
    }
  }

  /** Binds an int, or NULL. */
  public final void setInt(int index, @Nullable Integer value) {
    set(index, SqlTypes.INTEGER, value);
  }

  /** Binds a long. */
  public final void setLong(int index, long value) {
    if (columns != null) {
      columns.at(index, ArrayForm.BIGINT).addNumber(value);
      return;
    }
    try {
      statement.setLong(at(index), value);
    } catch (SQLException e) {
      throw run.failure(e);
    }
    if (run.observed()) {
      run.bound(index, value);
    }
  }

  /** Binds a long, or NULL. */
  public final void setLong(int index, @Nullable Long value) {
    set(index, SqlTypes.BIGINT, value);
  }

  /** Binds a float. */
  public final void setFloat(int index, float value) {
    if (columns != null) {
      columns.at(index, ArrayForm.REAL).addFloat(value);
      return;
    }
    try {
      statement.setFloat(at(index), value);
    } catch (SQLException e) {
      throw run.failure(e);
    }
    if (run.observed()) {
      run.bound(index, value);
    }
  }

  /** Binds a float, or NULL. */
  public final void setFloat(int index, @Nullable Float value) {
    set(index, SqlTypes.REAL, value);
  }

  /** Binds a double. */
  public final void setDouble(int index, double value) {
    if (columns != null) {
      columns.at(index, ArrayForm.DOUBLE).addDouble(value);
      return;
    }
    try {
      statement.setDouble(at(index), value);
    } catch (SQLException e) {
      throw run.failure(e);
    }
    if (run.observed()) {
      run.bound(index, value);
    }
  }

  /** Binds a double, or NULL. */
  public final void setDouble(int index, @Nullable Double value) {
    set(index, SqlTypes.DOUBLE, value);
  }

  /** Binds a char. */
  public final void setChar(int index, char value) {
    set(index, SqlTypes.CHAR, value);
  }

  /** Binds a char, or NULL. */
  public final void setChar(int index, @Nullable Character value) {
    set(index, SqlTypes.CHAR, value);
  }

  /** Binds a BigDecimal as {@link SqlTypes#NUMERIC}, or NULL. */
  public final void setBigDecimal(int index, @Nullable BigDecimal value) {
    set(index, SqlTypes.NUMERIC, value);
  }

  /** Binds a BigInteger as {@link SqlTypes#NUMERIC_INTEGER}, or NULL. */
  public final void setBigInteger(int index, @Nullable BigInteger value) {
    set(index, SqlTypes.NUMERIC_INTEGER, value);
  }

  /** Binds bytes as {@link SqlTypes#BYTEA}, or NULL. */
  public final void setBytes(int index, byte @Nullable [] value) {
    set(index, SqlTypes.BYTEA, value);
  }

  /** Binds a UUID as {@link SqlTypes#UUID}, or NULL. */
  public final void setUuid(int index, @Nullable UUID value) {
    set(index, SqlTypes.UUID, value);
  }

  /** Binds a LocalDate as {@link SqlTypes#DATE}, or NULL. */
  public final void setLocalDate(int index, @Nullable LocalDate value) {
    set(index, SqlTypes.DATE, value);
  }

  /** Binds a LocalTime as {@link SqlTypes#TIME}, or NULL. */
  public final void setLocalTime(int index, @Nullable LocalTime value) {
    set(index, SqlTypes.TIME, value);
  }

  /** Binds a LocalDateTime as {@link SqlTypes#TIMESTAMP}, or NULL. */
  public final void setLocalDateTime(int index, @Nullable LocalDateTime value) {
    set(index, SqlTypes.TIMESTAMP, value);
  }

  /** Binds an Instant as {@link SqlTypes#TIMESTAMPTZ}, or NULL. */
  public final void setInstant(int index, @Nullable Instant value) {
    set(index, SqlTypes.TIMESTAMPTZ, value);
  }

  /** Binds an OffsetDateTime as {@link SqlTypes#OFFSET_DATE_TIME}, or NULL. */
  public final void setOffsetDateTime(int index, @Nullable OffsetDateTime value) {
    set(index, SqlTypes.OFFSET_DATE_TIME, value);
  }

  /** Binds an OffsetTime as {@link SqlTypes#TIMETZ}, or NULL. */
  public final void setOffsetTime(int index, @Nullable OffsetTime value) {
    set(index, SqlTypes.TIMETZ, value);
  }

  /** Binds a ZonedDateTime as {@link SqlTypes#ZONED_DATE_TIME}, or NULL. */
  public final void setZonedDateTime(int index, @Nullable ZonedDateTime value) {
    set(index, SqlTypes.ZONED_DATE_TIME, value);
  }

  /** Binds a Year as {@link SqlTypes#YEAR}, or NULL. */
  public final void setYear(int index, @Nullable Year value) {
    set(index, SqlTypes.YEAR, value);
  }

  /** Binds a YearMonth as {@link SqlTypes#YEAR_MONTH}, or NULL. */
  public final void setYearMonth(int index, @Nullable YearMonth value) {
    set(index, SqlTypes.YEAR_MONTH, value);
  }

  /** Binds a Month as {@link SqlTypes#MONTH}, or NULL. */
  public final void setMonth(int index, @Nullable Month value) {
    set(index, SqlTypes.MONTH, value);
  }

  /** Binds a DayOfWeek as {@link SqlTypes#DAY_OF_WEEK}, or NULL. */
  public final void setDayOfWeek(int index, @Nullable DayOfWeek value) {
    set(index, SqlTypes.DAY_OF_WEEK, value);
  }

  /** Binds a MonthDay as {@link SqlTypes#MONTH_DAY}, or NULL. */
  public final void setMonthDay(int index, @Nullable MonthDay value) {
    set(index, SqlTypes.MONTH_DAY, value);
  }

  /** Binds a Duration as {@link SqlTypes#DURATION}, or NULL. */
  public final void setDuration(int index, @Nullable Duration value) {
    set(index, SqlTypes.DURATION, value);
  }

  /** Binds a Period as {@link SqlTypes#PERIOD}, or NULL. */
  public final void setPeriod(int index, @Nullable Period value) {
    set(index, SqlTypes.PERIOD, value);
  }

  /** Binds a ZoneId as {@link SqlTypes#ZONE_ID}, or NULL. */
  public final void setZoneId(int index, @Nullable ZoneId value) {
    set(index, SqlTypes.ZONE_ID, value);
  }

  /** Binds a ZoneOffset as {@link SqlTypes#ZONE_OFFSET}, or NULL. */
  public final void setZoneOffset(int index, @Nullable ZoneOffset value) {
    set(index, SqlTypes.ZONE_OFFSET, value);
  }
}
