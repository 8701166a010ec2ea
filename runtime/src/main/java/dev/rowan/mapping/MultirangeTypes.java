package dev.rowan.mapping;

import dev.rowan.types.Multirange;
import dev.rowan.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.StringJoiner;

/** The SQL types of multiranges, each named like that of its ends in {@link SqlTypes}. */
public final class MultirangeTypes {

  /** {@code int4multirange}. */
  public static final SqlType<Multirange<Integer>> INTEGER = of("int4", SqlTypes.INTEGER);

  /** {@code int8multirange}. */
  public static final SqlType<Multirange<Long>> BIGINT = of("int8", SqlTypes.BIGINT);

  /** {@code nummultirange}. */
  public static final SqlType<Multirange<BigDecimal>> NUMERIC = of("num", SqlTypes.NUMERIC);

  /** {@code datemultirange}. */
  public static final SqlType<Multirange<LocalDate>> DATE = of("date", SqlTypes.DATE);

  /** {@code tsmultirange}. */
  public static final SqlType<Multirange<LocalDateTime>> TIMESTAMP = of("ts", SqlTypes.TIMESTAMP);

  /** {@code tstzmultirange}. */
  public static final SqlType<Multirange<Instant>> TIMESTAMPTZ = of("tstz", SqlTypes.TIMESTAMPTZ);

  /** {@code tstzmultirange}, read in UTC. */
  public static final SqlType<Multirange<OffsetDateTime>> OFFSET_DATE_TIME =
      of("tstz", SqlTypes.OFFSET_DATE_TIME);

  private MultirangeTypes() {}

  private static <V extends Comparable<? super V>> SqlType<Multirange<V>> of(
      String prefix, SqlType<V> end) {
    return new SeveralRanges<>(prefix + "multirange", SqlTypes.element(end));
  }

  private static final class SeveralRanges<V extends Comparable<? super V>>
      extends TypedText<Multirange<V>> {
    private final ElementType<V> end;

    @SuppressWarnings("unchecked") // there is no class of multiranges of V
    SeveralRanges(String name, ElementType<V> end) {
      super((Class<Multirange<V>>) (Class<?>) Multirange.class, name);
      this.end = end;
    }

    @Override
    String text(int index, Multirange<V> value) {
      StringJoiner text = new StringJoiner(",", "{", "}");
      for (Range<V> range : value.ranges()) {
        text.add(RangeText.of(index, range, end));
      }
      return text.toString();
    }

    @Override
    Multirange<V> value(String text) {
      return Multirange.of(new RangeText<>(text, end).ranges());
    }
  }
}
