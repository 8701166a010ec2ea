package dev.rowan.mapping;

import dev.rowan.Lazy;
import dev.rowan.errors.DataException;
import dev.rowan.errors.UnknownSubtypeException;
import dev.rowan.internal.StatementRun;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
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
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result. Positions start at 1. Getters of objects return null for NULL; those
 * of primitives refuse it. Not thread-safe, and of no use after its statement is closed.
 */
public final class Row {

  private final ResultSet result;
  private final SqlStatement statement;
  private final StatementRun run;
  private final int offset;
  private final List<String> names;
  private final List<?> fetched;
  private final @Nullable WireValues wire;

  private Row(ResultSet result, SqlStatement statement, @Nullable WireValues wire) {
    this.result = result;
    this.statement = statement;
    this.run = statement.run;
    this.offset = 0;
    this.names = List.of();
    this.fetched = List.of();
    this.wire = wire;
  }

  private Row(Row row, int offset, List<String> names, List<?> fetched) {
    this.result = row.result;
    this.statement = row.statement;
    this.run = row.run;
    this.offset = offset;
    this.names = names;
    this.fetched = fetched;
    this.wire = row.wire;
  }

  /** The only row of a result, or the only one that is read. */
  static Row single(ResultSet result, SqlStatement statement) {
    return new Row(result, statement, null);
  }

  /** The rows of a result, one after the other. */
  static Row moving(ResultSet result, SqlStatement statement) {
    return new Row(result, statement, new WireValues(result));
  }

  /** The listeners of the database, for entities that say who hears of what is read. */
  public Listeners listeners() {
    return statement.statements().listeners();
  }

  /**
   * The same row as one whose first position is the one after {@code columns} columns of this; it
   * moves with this row.
   */
  public Row after(int columns) {
    return after(columns, List.of());
  }

  /** As {@link #after(int)}; in messages the positions have these names. */
  public Row after(int columns, List<String> itsNames) {
    return new Row(this, offset + columns, itsNames, List.of());
  }

  /** The same row; whoever reads it sets these relations afterwards. */
  public Row fetching(List<? extends LazyRelation<?>> relations) {
    return relations.isEmpty() ? this : new Row(this, offset, names, relations);
  }

  /**
   * Whether what the relation leads to is read as well, and set after the instance was made, so
   * that no reference that knows its id only is needed.
   */
  public boolean isFetched(LazyRelation<?> relation) {
    for (int i = 0; i < fetched.size(); i++) {
      if (fetched.get(i) == relation) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes a {@link Lazy} for a relation of what is read. All that are made for one relation while
   * one result is read are loaded together, when the first of them is.
   *
   * @param key the key by which the related is found; null when there is none
   */
  public <T> Lazy<T> lazy(LazyRelation<T> relation, @Nullable Object key) {
    return statement.lazies().lazy(relation, key);
  }

  /**
   * Reads what a relation leads to from the columns of its table, which begin after {@code columns}
   * columns of this row; null when there is none. In one result a row of that table is one object,
   * in however many rows it stands.
   */
  public <C> @Nullable C joined(JoinedRelation<C> relation, int columns) {
    return statement.joins().read(relation, this, columns);
  }

  int offset() {
    return offset;
  }

  /** The labels of the columns of the whole result. */
  public Labels labels() {
    return statement.labels(result);
  }

  /** Reads a value of any type, null when it is NULL. */
  public <V> @Nullable V get(int index, SqlType<V> type) {
    try {
      return type.in(statement.database()).read(result, offset + index);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    } catch (DataException e) {
      throw e.getClass() == DataException.class && e.sql() == null ? unreadable(e) : e;
    }
  }

  private DataException unreadable(DataException failure) {
    try {
      String where = UnreadValues.where(result, offset + 1);
      return new DataException(failure.getMessage() + where, run.sql(), failure.getCause());
    } catch (SQLException e) {
      return run.failure(e);
    }
  }

  /** The driver has no words of its own where it takes an object for one of another class. */
  private DataException failure(int index, Exception failure) {
    return run.failure(
        failure instanceof SQLException e
            ? e
            : UnreadValues.unconvertible(result, offset + index, column(index), failure));
  }

  /** Reads text, null when it is NULL. */
  public @Nullable String getString(int index) {
    try {
      return result.getString(offset + index);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a boolean. NULL is refused. */
  public boolean getBoolean(int index) {
    try {
      boolean value = result.getBoolean(offset + index);
      if (!value && result.wasNull()) {
        throw isNull(index);
      }
      return value;
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a boolean, null when it is NULL. */
  public @Nullable Boolean getBooleanOrNull(int index) {
    return get(index, SqlTypes.BOOLEAN);
  }

  /** Reads a byte. NULL is refused. */
  public byte getByte(int index) {
    Byte value = getByteOrNull(index);
    if (value == null) {
      throw isNull(index);
    }
    return value;
  }

  /** Reads a byte, null when it is NULL. */
  public @Nullable Byte getByteOrNull(int index) {
    return get(index, SqlTypes.BYTE);
  }

  /** Reads a short. NULL is refused. */
  public short getShort(int index) {
    try {
      short value = result.getShort(offset + index);
      if (value == 0 && result.wasNull()) {
        throw isNull(index);
      }
      return value;
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a short, null when it is NULL. */
  public @Nullable Short getShortOrNull(int index) {
    return get(index, SqlTypes.SMALLINT);
  }

  /** Reads an int. NULL is refused. */
  public int getInt(int index) {
    try {
      int value = result.getInt(offset + index);
      if (value == 0 && result.wasNull()) {
        throw isNull(index);
      }
      return value;
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads an int, null when it is NULL. */
  public @Nullable Integer getIntOrNull(int index) {
    return get(index, SqlTypes.INTEGER);
  }

  /** Reads a long. NULL is refused. */
  public long getLong(int index) {
    try {
      long value = result.getLong(offset + index);
      if (value == 0 && result.wasNull()) {
        throw isNull(index);
      }
      return value;
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a long, null when it is NULL. */
  public @Nullable Long getLongOrNull(int index) {
    return get(index, SqlTypes.BIGINT);
  }

  /** Reads a float. NULL is refused. */
  public float getFloat(int index) {
    try {
      float value = result.getFloat(offset + index);
      if (value == 0 && result.wasNull()) {
        throw isNull(index);
      }
      return value;
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a float, null when it is NULL. */
  public @Nullable Float getFloatOrNull(int index) {
    return get(index, SqlTypes.REAL);
  }

  /** Reads a double. NULL is refused. */
  public double getDouble(int index) {
    try {
      double value = result.getDouble(offset + index);
      if (value == 0 && result.wasNull()) {
        throw isNull(index);
      }
      return value;
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a double, null when it is NULL. */
  public @Nullable Double getDoubleOrNull(int index) {
    return get(index, SqlTypes.DOUBLE);
  }

  /** Reads a char. NULL is refused. */
  public char getChar(int index) {
    Character value = getCharOrNull(index);
    if (value == null) {
      throw isNull(index);
    }
    return value;
  }

  /** Reads a char, null when it is NULL. */
  public @Nullable Character getCharOrNull(int index) {
    return get(index, SqlTypes.CHAR);
  }

  /** Reads a BigDecimal as {@link SqlTypes#NUMERIC}, null when it is NULL. */
  public @Nullable BigDecimal getBigDecimal(int index) {
    try {
      return wire == null ? result.getBigDecimal(offset + index) : wire.decimal(offset + index);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a BigInteger as {@link SqlTypes#NUMERIC_INTEGER}, null when it is NULL. */
  public @Nullable BigInteger getBigInteger(int index) {
    return get(index, SqlTypes.NUMERIC_INTEGER);
  }

  /** Reads bytes as {@link SqlTypes#BYTEA}, null when it is NULL. */
  public byte @Nullable [] getBytes(int index) {
    try {
      return result.getBytes(offset + index);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a UUID as {@link SqlTypes#UUID}, null when it is NULL. */
  public @Nullable UUID getUuid(int index) {
    try {
      return result.getObject(offset + index, UUID.class);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a LocalDate as {@link SqlTypes#DATE}, null when it is NULL. */
  public @Nullable LocalDate getLocalDate(int index) {
    try {
      return result.getObject(offset + index, LocalDate.class);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads a LocalTime as {@link SqlTypes#TIME}, null when it is NULL. */
  public @Nullable LocalTime getLocalTime(int index) {
    return get(index, SqlTypes.TIME);
  }

  /** Reads a LocalDateTime as {@link SqlTypes#TIMESTAMP}, null when it is NULL. */
  public @Nullable LocalDateTime getLocalDateTime(int index) {
    try {
      return result.getObject(offset + index, LocalDateTime.class);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads an Instant as {@link SqlTypes#TIMESTAMPTZ}, null when it is NULL. */
  public @Nullable Instant getInstant(int index) {
    try {
      if (wire != null) {
        return wire.instant(offset + index);
      }
      OffsetDateTime value = result.getObject(offset + index, OffsetDateTime.class);
      return value == null ? null : Temporals.instant(value);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads an OffsetDateTime as {@link SqlTypes#OFFSET_DATE_TIME}, null when it is NULL. */
  public @Nullable OffsetDateTime getOffsetDateTime(int index) {
    try {
      return result.getObject(offset + index, OffsetDateTime.class);
    } catch (SQLException | ClassCastException | DateTimeException e) {
      throw failure(index, e);
    }
  }

  /** Reads an OffsetTime as {@link SqlTypes#TIMETZ}, null when it is NULL. */
  public @Nullable OffsetTime getOffsetTime(int index) {
    return get(index, SqlTypes.TIMETZ);
  }

  /** Reads a ZonedDateTime as {@link SqlTypes#ZONED_DATE_TIME}, null when it is NULL. */
  public @Nullable ZonedDateTime getZonedDateTime(int index) {
    return get(index, SqlTypes.ZONED_DATE_TIME);
  }

  /** Reads a Year as {@link SqlTypes#YEAR}, null when it is NULL. */
  public @Nullable Year getYear(int index) {
    return get(index, SqlTypes.YEAR);
  }

  /** Reads a YearMonth as {@link SqlTypes#YEAR_MONTH}, null when it is NULL. */
  public @Nullable YearMonth getYearMonth(int index) {
    return get(index, SqlTypes.YEAR_MONTH);
  }

  /** Reads a Month as {@link SqlTypes#MONTH}, null when it is NULL. */
  public @Nullable Month getMonth(int index) {
    return get(index, SqlTypes.MONTH);
  }

  /** Reads a DayOfWeek as {@link SqlTypes#DAY_OF_WEEK}, null when it is NULL. */
  public @Nullable DayOfWeek getDayOfWeek(int index) {
    return get(index, SqlTypes.DAY_OF_WEEK);
  }

  /** Reads a MonthDay as {@link SqlTypes#MONTH_DAY}, null when it is NULL. */
  public @Nullable MonthDay getMonthDay(int index) {
    return get(index, SqlTypes.MONTH_DAY);
  }

  /** Reads a Duration as {@link SqlTypes#DURATION}, null when it is NULL. */
  public @Nullable Duration getDuration(int index) {
    return get(index, SqlTypes.DURATION);
  }

  /** Reads a Period as {@link SqlTypes#PERIOD}, null when it is NULL. */
  public @Nullable Period getPeriod(int index) {
    return get(index, SqlTypes.PERIOD);
  }

  /** Reads a ZoneId as {@link SqlTypes#ZONE_ID}, null when it is NULL. */
  public @Nullable ZoneId getZoneId(int index) {
    return get(index, SqlTypes.ZONE_ID);
  }

  /** Reads a ZoneOffset as {@link SqlTypes#ZONE_OFFSET}, null when it is NULL. */
  public @Nullable ZoneOffset getZoneOffset(int index) {
    return get(index, SqlTypes.ZONE_OFFSET);
  }

  /** Reads what tells the subtype of the row as text; empty when it is NULL. */
  public String getDiscriminator(int index) {
    String value = getString(index);
    return value == null ? "" : value;
  }

  /**
   * The failure that a discriminator names none of the subtypes that are known.
   *
   * @param column the table and the column
   * @param index the position of the column
   * @param id the primary key of the row, one value or several
   */
  public DataException unknownSubtype(String column, int index, @Nullable Object... id) {
    StringJoiner ids = new StringJoiner(", ");
    for (Object part : id) {
      ids.add(String.valueOf(part));
    }
    return new UnknownSubtypeException(column, getString(index), ids.toString(), run.sql());
  }

  private DataException isNull(int index) {
    return new DataException(
        "Column " + column(index) + " is NULL where the class has a primitive", run.sql(), null);
  }

  /** The position and the name: {@code 1 (title)}. */
  private String column(int index) {
    String name =
        index <= names.size() ? names.get(index - 1) : labels().all().get(offset + index - 1);
    return index + " (" + name + ")";
  }
}
