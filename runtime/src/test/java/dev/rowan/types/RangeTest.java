package dev.rowan.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  @Test
  void thoseOfDiscreteValuesHaveOneForm() {
    assertThat(Range.closed(1, 5)).isEqualTo(Range.closedOpen(1, 6)).hasToString("[1,6)");
    assertThat(Range.open(1L, 5L)).isEqualTo(Range.closedOpen(2L, 5L));
    assertThat(Range.closed(DAY, DAY)).hasToString("[2026-02-28,2026-03-01)");
    assertThat(Range.atMost(DAY).upper()).isEqualTo(DAY.plusDays(1));
    assertThat(Range.closed(DAY, LocalDate.MAX).upperInclusive()).isTrue();
    assertThat(Range.closed(1, Integer.MAX_VALUE).upperInclusive()).isTrue();
  }

  @Test
  void othersKeepTheirEnds() {
    Range<BigDecimal> range = Range.openClosed(BigDecimal.ONE, BigDecimal.TEN);
    assertThat(range).hasToString("(1,10]");
    assertThat(range.contains(BigDecimal.ONE)).isFalse();
    assertThat(range.contains(BigDecimal.TEN)).isTrue();
    assertThat(Range.<BigDecimal>all().contains(BigDecimal.ONE)).isTrue();
  }

  @Test
  void nothingIsEmpty() {
    assertThat(Range.open(1, 2)).isEqualTo(Range.empty()).hasToString("empty");
    assertThat(Range.closedOpen(BigDecimal.ONE, BigDecimal.ONE).isEmpty()).isTrue();
    assertThat(Range.closed(BigDecimal.ONE, BigDecimal.ONE).isEmpty()).isFalse();
    assertThat(Range.<Integer>empty().contains(1)).isFalse();
  }

  @Test
  void theWrongOrderIsRefused() {
    assertThatThrownBy(() -> Range.closed(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The lower end 2 is greater than 1");
  }

  @Test
  void whatOverlapsOrAdjoinsIsOne() {
    assertThat(Multirange.of(Range.closed(5, 6), Range.closed(1, 2), Range.closed(3, 4)).ranges())
        .containsExactly(Range.closedOpen(1, 7));
    assertThat(Multirange.of(Range.atMost(1), Range.empty(), Range.closed(9, 9)))
        .hasToString("{(,2),[9,10)}");
    assertThat(
            Multirange.of(
                Range.open(BigDecimal.ONE, BigDecimal.TEN), Range.atLeast(BigDecimal.TEN)))
        .hasToString("{(1,)}");
    assertThat(
            Multirange.of(Range.lessThan(BigDecimal.ONE), Range.greaterThan(BigDecimal.ONE))
                .contains(BigDecimal.ONE))
        .isFalse();
  }
}
