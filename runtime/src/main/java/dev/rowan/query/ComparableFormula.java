package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import org.jspecify.annotations.Nullable;

/** A formula whose values have an order. */
sealed class ComparableFormula<V extends Comparable<? super V>> extends Formula<V>
    implements ComparableExpression<V>
    permits BooleanFormula, ComparableAggregate, NumberFormula, TemporalFormula, TextFormula {

  ComparableFormula(Template template, SqlType<V> type, @Nullable String label) {
    super(template, type, label);
  }

  ComparableFormula(Template template, SqlType<V> type) {
    super(template, type, null);
  }
}
