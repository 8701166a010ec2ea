package dev.rowan.query;

import dev.rowan.mapping.MultirangeTypes;
import dev.rowan.mapping.RangeTypes;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.types.Multirange;
import dev.rowan.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * A range type of PostgreSQL, and what its ends are.
 *
 * @param <V> the Java type of the ends
 * @param <X> the kind of expression that an end is
 */
public final class RangeType<V extends Comparable<? super V>, X extends ComparableExpression<V>> {

  /** {@code int4range}. */
  public static final RangeType<Integer, NumberExpression<Integer>> INTEGER =
      new RangeType<>(
          "int4",
          SqlTypes.INTEGER,
          RangeTypes.INTEGER,
          MultirangeTypes.INTEGER,
          end -> new NumberFormula<>(end, SqlTypes.INTEGER));

  /** {@code int8range}. */
  public static final RangeType<Long, NumberExpression<Long>> BIGINT =
      new RangeType<>(
          "int8",
          SqlTypes.BIGINT,
          RangeTypes.BIGINT,
          MultirangeTypes.BIGINT,
          end -> new NumberFormula<>(end, SqlTypes.BIGINT));

  /** {@code numrange}. */
  public static final RangeType<BigDecimal, NumberExpression<BigDecimal>> NUMERIC =
      new RangeType<>(
          "num",
          SqlTypes.NUMERIC,
          RangeTypes.NUMERIC,
          MultirangeTypes.NUMERIC,
          end -> new NumberFormula<>(end, SqlTypes.NUMERIC));

  /** {@code daterange}. */
  public static final RangeType<LocalDate, TemporalExpression<LocalDate>> DATE =
      new RangeType<>(
          "date",
          SqlTypes.DATE,
          RangeTypes.DATE,
          MultirangeTypes.DATE,
          end -> new TemporalFormula<>(end, SqlTypes.DATE));

  /** {@code tsrange}. */
  public static final RangeType<LocalDateTime, TemporalExpression<LocalDateTime>> TIMESTAMP =
      new RangeType<>(
          "ts",
          SqlTypes.TIMESTAMP,
          RangeTypes.TIMESTAMP,
          MultirangeTypes.TIMESTAMP,
          end -> new TemporalFormula<>(end, SqlTypes.TIMESTAMP));

  /** {@code tstzrange}. */
  public static final RangeType<Instant, TemporalExpression<Instant>> TIMESTAMPTZ =
      new RangeType<>(
          "tstz",
          SqlTypes.TIMESTAMPTZ,
          RangeTypes.TIMESTAMPTZ,
          MultirangeTypes.TIMESTAMPTZ,
          end -> new TemporalFormula<>(end, SqlTypes.TIMESTAMPTZ));

  /** {@code tstzrange}, with ends in UTC. */
  public static final RangeType<OffsetDateTime, TemporalExpression<OffsetDateTime>>
      OFFSET_DATE_TIME =
          new RangeType<>(
              "tstz",
              SqlTypes.OFFSET_DATE_TIME,
              RangeTypes.OFFSET_DATE_TIME,
              MultirangeTypes.OFFSET_DATE_TIME,
              end -> new TemporalFormula<>(end, SqlTypes.OFFSET_DATE_TIME));

  private final String prefix;
  private final SqlType<V> end;
  private final SqlType<Range<V>> range;
  private final SqlType<Multirange<V>> multirange;
  private final Function<Template, X> kind;

  private RangeType(
      String prefix,
      SqlType<V> end,
      SqlType<Range<V>> range,
      SqlType<Multirange<V>> multirange,
      Function<Template, X> kind) {
    this.prefix = prefix;
    this.end = end;
    this.range = range;
    this.multirange = multirange;
    this.kind = kind;
  }

  /** The type of the ends. */
  public SqlType<V> end() {
    return end;
  }

  /** How a range travels. */
  public SqlType<Range<V>> ofOne() {
    return range;
  }

  /** How a multirange travels. */
  public SqlType<Multirange<V>> ofSeveral() {
    return multirange;
  }

  String sql() {
    return prefix + "range";
  }

  String multirange() {
    return prefix + "multirange";
  }

  X end(Template template) {
    return kind.apply(template);
  }

  /** The name of the range type. */
  @Override
  public String toString() {
    return sql();
  }
}
