package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;

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
}
