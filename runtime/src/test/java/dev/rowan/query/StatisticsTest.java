package dev.rowan.query;

import static dev.rowan.query.Aggregates.avg;
import static dev.rowan.query.Aggregates.bitAnd;
import static dev.rowan.query.Aggregates.bitOr;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.Dates.interval;
import static dev.rowan.query.Sql.series;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Statistics.corr;
import static dev.rowan.query.Statistics.covariance;
import static dev.rowan.query.Statistics.median;
import static dev.rowan.query.Statistics.mode;
import static dev.rowan.query.Statistics.percentileCont;
import static dev.rowan.query.Statistics.percentileDisc;
import static dev.rowan.query.Statistics.regrIntercept;
import static dev.rowan.query.Statistics.regrSlope;
import static dev.rowan.query.Statistics.stddev;
import static dev.rowan.query.Statistics.stddevPop;
import static dev.rowan.query.Statistics.variance;
import static dev.rowan.query.Statistics.variancePop;
import static dev.rowan.query.Windows.firstValue;
import static dev.rowan.query.Windows.lastValue;
import static dev.rowan.query.Windows.nthValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Aggregates beyond sums, over the numbers from 1 to 5. */
class StatisticsTest extends FunctionTest {

  private static final FunctionTable<NumberExpression<Integer>> FIVE = series("n", 1, 5);
  private static final NumberExpression<Integer> N = FIVE.column();

  private static <V> void of(Expression<V> aggregate, V value) {
    assertThat(database.select(aggregate).from(FIVE).one())
        .as(aggregate.toString())
        .isEqualTo(value);
  }

  @Test
  void describe() {
    of(variance(N), 2.5);
    of(variancePop(N), 2.0);
    of(stddev(N), Math.sqrt(2.5));
    of(stddevPop(N), Math.sqrt(2.0));
    of(corr(N.times(-3), N), -1.0);
    of(covariance(N, N.times(2)), 5.0);
    of(regrSlope(N.times(3).plus(4), N), 3.0);
    of(regrIntercept(N.times(3).plus(4), N), 4.0);
    of(variance(N).filter(N.gt(3)), 0.5);
    of(mode(N.dividedBy(3)), 1);
    assertThat(variance(N).filter(N.gt(3)))
        .hasToString("var_samp(n::double precision) filter (where n > ?)");
  }

  @Test
  void knowPercentiles() {
    of(median(N), 3.0);
    of(percentileCont(0.9, N), 4.6);
    of(percentileDisc(0.5, N), 3);
    of(
        percentileDisc(0.3, value(LocalDate.of(2026, 1, 1)).plus(interval(N, DatePart.DAY))),
        LocalDate.of(2026, 1, 3));
    assertThat(percentileCont(0.25, N))
        .hasToString("percentile_cont(0.25) within group (order by n::double precision)");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void refuseWhatIsNoShare(double share) {
    assertThatThrownBy(() -> percentileCont(share, N))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A share of " + share + " is not from 0 to 1");
  }

  @Test
  void takeSamples() {
    QPerson type = new QPerson("pg_type");
    Select1<Long> some = database.select(Aggregates.count()).from(type);
    assertThat(some.sample(100).one()).isEqualTo(some.one()).isEqualTo(some.samplePages(100).one());
    assertThat(some.sample(0).one()).isZero();
  }

  @Test
  void addTimesAndBits() {
    of(sum(interval(N, DatePart.HOUR)), Duration.ofHours(15));
    of(avg(interval(N, DatePart.HOUR)), Duration.ofHours(3));
    of(bitOr(N), 7);
    of(bitAnd(N), 0);
  }

  @Test
  void lookAtRowsOfAWindow() {
    Window whole =
        Window.orderedBy(N.asc()).rows(Frame.unboundedPreceding(), Frame.unboundedFollowing());
    assertThat(
            database
                .select(
                    nthValue(N, 2).over(whole),
                    firstValue(N).over(whole),
                    lastValue(N).over(whole).plus(1))
                .from(FIVE)
                .limit(1)
                .one())
        .isEqualTo(new Tuple3<>(2, 1, 6));
    assertThatThrownBy(() -> nthValue(N, 0)).hasMessage("nthValue(0) must be positive");
  }
}
