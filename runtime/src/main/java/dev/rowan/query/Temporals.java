package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Arithmetic with days and moments. */
final class Temporals {

  private Temporals() {}

  /** A day with an interval added is a timestamp in PostgreSQL, so it is made a day again. */
  static <V extends Comparable<? super V>> TemporalExpression<V> shifted(
      TemporalExpression<V> of, String operator, Object interval) {
    Template sum = Template.infix(of, operator, interval);
    return new TemporalFormula<>(isDay(of) ? cast(sum, "date") : sum, of.type());
  }

  static <V extends Comparable<? super V>> TemporalExpression<V> truncated(
      TemporalExpression<V> of, DatePart part) {
    Template start = Template.of("date_trunc('" + part.sql + "', ", of, ")");
    return new TemporalFormula<>(isDay(of) ? cast(start, "date") : start, of.type());
  }

  static Template difference(TemporalExpression<?> to, Expression<?> from) {
    return isDay(to)
        ? Template.infix(to.asTimestamp(), " - ", from.asTimestamp())
        : Template.infix(to, " - ", from);
  }

  private static Template cast(Template template, String type) {
    return template.isInfix()
        ? Template.of("(", template, ")::" + type)
        : Template.of(template, "::" + type);
  }

  private static boolean isDay(Expression<?> expression) {
    return expression.type() == (Object) SqlTypes.DATE;
  }

  static NumberExpression<Integer> part(Expression<?> of, DatePart part) {
    return new NumberFormula<>(
        Template.of("extract(" + part.sql + " from ", of, ")::integer"), SqlTypes.INTEGER);
  }

  static NumberExpression<BigDecimal> epoch(Expression<?> of) {
    return new NumberFormula<>(Template.of("extract(epoch from ", of, ")"), SqlTypes.NUMERIC);
  }

  /** The name of a zone; PostgreSQL reads the sign of an offset the other way round. */
  static String zone(ZoneId zone) {
    if (!(zone.normalized() instanceof ZoneOffset offset)) {
      return Literals.text(zone.getId());
    }
    int seconds = offset.getTotalSeconds();
    return seconds == 0 ? "'UTC'" : "'UTC" + ZoneOffset.ofTotalSeconds(-seconds).getId() + "'";
  }
}
