package dev.rowan.query;

import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.postgres.TestServer;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Conditions on days find the days that they find in Java, and functions of them give the same. */
class DatePropertyTest {

  private static final TemporalExpression<LocalDate> FIRST = value(LocalDate.EPOCH).as("day");

  private static Database database;

  @BeforeContainer
  static void open() {
    database = TestServer.newPool().build();
  }

  @AfterContainer
  static void close() {
    database.close();
  }

  @Property(tries = 200)
  void theSameDaysAreFound(
      @ForAll("days") @Size(min = 1, max = 20) List<LocalDate> days,
      @ForAll("day") LocalDate a,
      @ForAll("day") LocalDate b,
      @ForAll @IntRange(min = -400, max = 400) int number) {
    TemporalExpression<LocalDate> day = table(days).get(FIRST);
    check(days, day.eq(a), d -> d.equals(a));
    check(days, day.ne(a), d -> !d.equals(a));
    check(days, day.lt(a), d -> d.isBefore(a));
    check(days, day.goe(a).not(), d -> d.isBefore(a));
    check(days, day.between(a, b), d -> !d.isBefore(a) && !d.isAfter(b));
    check(days, day.in(a, b), d -> d.equals(a) || d.equals(b));
    check(days, day.notIn(List.of(a, b)), d -> !d.equals(a) && !d.equals(b));
    check(days, day.plusDays(number).loe(a), d -> !d.plusDays(number).isAfter(a));
    check(days, day.minus(Period.ofMonths(1)).gt(a), d -> d.minusMonths(1).isAfter(a));
    check(days, day.nullIf(a).isNull(), d -> d.equals(a));
    check(
        days,
        day.endOfMonth().eq(b.with(TemporalAdjusters.lastDayOfMonth())),
        d -> isSameMonth(d, b));
    check(days, day.get(DatePart.QUARTER).eq(quarter(a)), d -> quarter(d) == quarter(a));
  }

  private static boolean isSameMonth(LocalDate one, LocalDate other) {
    return one.withDayOfMonth(1).equals(other.withDayOfMonth(1));
  }

  private static int quarter(LocalDate day) {
    return day.get(IsoFields.QUARTER_OF_YEAR);
  }

  private Subquery days;

  private Subquery table(List<LocalDate> all) {
    ValuesQuery rows = values(FIRST);
    for (LocalDate day : all) {
      rows = rows.row(value(day));
    }
    days = rows.asTable("days");
    return days;
  }

  /** The first row only names the column. */
  private void check(
      List<LocalDate> all, Predicate condition, java.util.function.Predicate<LocalDate> test) {
    List<LocalDate> expected =
        java.util.stream.Stream.concat(java.util.stream.Stream.of(LocalDate.EPOCH), all.stream())
            .filter(test)
            .sorted()
            .toList();
    TemporalExpression<LocalDate> day = days.get(FIRST);
    assertThat(database.select(day).from(days).where(condition).orderBy(day.asc()).list())
        .as("%s", condition)
        .isEqualTo(expected);
  }

  @Property(tries = 200)
  void functionsGiveTheSame(@ForAll("day") LocalDate a, @ForAll("day") LocalDate b) {
    var row =
        database
            .select(
                value(a).truncatedTo(DatePart.MONTH),
                value(a).truncatedTo(DatePart.WEEK),
                value(a).get(DatePart.ISODOW),
                value(a).get(DatePart.DOY),
                value(a).get(DatePart.WEEK),
                value(a).daysSince(value(b)),
                value(a).plus(Period.of(0, 0, 5)),
                value(a).format("YYYY-MM-DD"))
            .one();
    assertThat(row)
        .isEqualTo(
            new Tuple8<>(
                a.withDayOfMonth(1),
                a.with(java.time.DayOfWeek.MONDAY),
                a.getDayOfWeek().getValue(),
                a.getDayOfYear(),
                a.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                (int) java.time.temporal.ChronoUnit.DAYS.between(b, a),
                a.plusDays(5),
                a.toString()));
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-40, 40).map(LocalDate.EPOCH::plusDays),
        Arbitraries.integers().between(-200_000, 200_000).map(LocalDate.EPOCH::plusDays));
  }

  @Provide
  Arbitrary<List<LocalDate>> days() {
    return day().list();
  }
}
