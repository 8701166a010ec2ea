package dev.rowan.query;

import static dev.rowan.query.Ranges.range;
import static dev.rowan.query.Ranges.rangeAgg;
import static dev.rowan.query.Ranges.rangeIntersectAgg;
import static dev.rowan.query.Ranges.rangeOf;
import static dev.rowan.query.Sql.series;
import static dev.rowan.query.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Ranges. */
class RangesTest extends FunctionTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-31");
  private static final RangeExpression<LocalDate, TemporalExpression<LocalDate>> WEEK =
      rangeOf(RangeType.DATE, DAY, DAY.plusDays(7));
  private static final String SQL = "daterange(?::date, ?::date, '[)')";

  private static RangeExpression<Integer, NumberExpression<Integer>> ints(
      Integer from, Integer to) {
    return rangeOf(RangeType.INTEGER, from, to);
  }

  @Test
  void haveEnds() {
    holds(WEEK, SQL, "[2026-03-31,2026-04-07)");
    holds(WEEK.lower().plusDays(1), "(lower(" + SQL + ") + ?::interval)::date", DAY.plusDays(1));
    holds(WEEK.upper(), "upper(" + SQL + ")", DAY.plusDays(7));
    holds(WEEK.lowerInc(), "lower_inc(" + SQL + ")", true);
    holds(WEEK.upperInc(), "upper_inc(" + SQL + ")", false);
    holds(ints(1, null).upperInf(), "upper_inf(int4range(?, null, '[)'))", true);
    holds(ints(null, 1).lowerInf(), "lower_inf(int4range(null, ?, '[)'))", true);
    holds(ints(1, 1).isEmpty(), "isempty(int4range(?, ?, '[)'))", true);
    holds(
        rangeOf(RangeType.INTEGER, value(1), value(2), RangeBounds.CLOSED),
        "int4range(?, ?, '[]')",
        "[1,3)");
  }

  @Test
  void compare() {
    isTrue(WEEK.contains(DAY), SQL + " @> ?::date");
    isTrue(
        WEEK.contains(value(DAY).plusDays(7)).not(),
        "not (" + SQL + " @> (?::date + ?::interval)::date)");
    isTrue(WEEK.contains(WEEK), SQL + " @> " + SQL);
    isTrue(WEEK.overlaps(WEEK), SQL + " && " + SQL);
    isTrue(ints(2, 3).containedBy(ints(1, 5)), "int4range(?, ?, '[)') <@ int4range(?, ?, '[)')");
    isTrue(ints(1, 2).adjacentTo(ints(2, 3)), "int4range(?, ?, '[)') -|- int4range(?, ?, '[)')");
    isTrue(ints(1, 2).isBefore(ints(2, 3)), "int4range(?, ?, '[)') << int4range(?, ?, '[)')");
    isTrue(ints(2, 3).isAfter(ints(1, 2)), "int4range(?, ?, '[)') >> int4range(?, ?, '[)')");
    isTrue(ints(1, 3).eq("[1,2]"), "int4range(?, ?, '[)') = ?::int4range");
  }

  @Test
  void combine() {
    String both = "int4range(?, ?, '[)') %s int4range(?, ?, '[)')";
    holds(ints(1, 3).union(ints(2, 5)), both.formatted("+"), "[1,5)");
    holds(ints(1, 3).intersection(ints(2, 5)), both.formatted("*"), "[2,3)");
    holds(ints(1, 3).minus(ints(2, 5)), both.formatted("-"), "[1,2)");
    holds(
        ints(1, 2).merge(ints(4, 5)),
        "range_merge(int4range(?, ?, '[)'), int4range(?, ?, '[)'))",
        "[1,5)");
  }

  @Test
  void viewText() {
    var period = range(value("[2026-03-31 10:00,)"), RangeType.TIMESTAMP);
    assertThat(period.upperInf()).hasToString("upper_inf(?)");
    assertThat(RangeType.TIMESTAMP.end().javaType()).isEqualTo(LocalDateTime.class);
  }

  @Test
  void aggregate() {
    var n = series("n", 1, 4);
    var of = rangeOf(RangeType.INTEGER, n.column().times(10), value(100), RangeBounds.CLOSED_OPEN);
    var single =
        rangeOf(RangeType.INTEGER, n.column().times(2), n.column().times(2), RangeBounds.CLOSED);
    assertThat(
            database
                .select(rangeIntersectAgg(of), rangeAgg(single), rangeAgg(single).lower())
                .from(n)
                .one())
        .isEqualTo(new Tuple3<>("[40,100)", "{[2,3),[4,5),[6,7),[8,9)}", 2));
  }
}
