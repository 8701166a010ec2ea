package dev.rowan.mapping;

import dev.rowan.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** The SQL types of ranges, each named like that of its ends in {@link SqlTypes}. */
public final class RangeTypes {

  /** {@code int4range}. */
  public static final SqlType<Range<Integer>> INTEGER = of("int4range", SqlTypes.INTEGER);

  /** {@code int8range}. */
  public static final SqlType<Range<Long>> BIGINT = of("int8range", SqlTypes.BIGINT);

  /** {@code numrange}. */
  public static final SqlType<Range<BigDecimal>> NUMERIC = of("numrange", SqlTypes.NUMERIC);

  /** {@code daterange}. */
  public static final SqlType<Range<LocalDate>> DATE = of("daterange", SqlTypes.DATE);

  /** {@code tsrange}. */
  public static final SqlType<Range<LocalDateTime>> TIMESTAMP = of("tsrange", SqlTypes.TIMESTAMP);

  /** {@code tstzrange}. */
  public static final SqlType<Range<Instant>> TIMESTAMPTZ = of("tstzrange", SqlTypes.TIMESTAMPTZ);

  /** {@code tstzrange}, read in UTC. */
  public static final SqlType<Range<OffsetDateTime>> OFFSET_DATE_TIME =
      of("tstzrange", SqlTypes.OFFSET_DATE_TIME);

  private RangeTypes() {}

  private static <V extends Comparable<? super V>> SqlType<Range<V>> of(
      String name, SqlType<V> end) {
    return new OneRange<>(name, SqlTypes.element(end));
  }

  private static final class OneRange<V extends Comparable<? super V>> extends TypedText<Range<V>> {
    private final ElementType<V> end;

    @SuppressWarnings("unchecked") // there is no class of ranges of V
    OneRange(String name, ElementType<V> end) {
      super((Class<Range<V>>) (Class<?>) Range.class, name);
      this.end = end;
    }

    @Override
    String text(int index, Range<V> value) {
      return RangeText.of(index, value, end);
    }

    @Override
    Range<V> value(String text) {
      return new RangeText<>(text, end).range();
    }
  }
}
