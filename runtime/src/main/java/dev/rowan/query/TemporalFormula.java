package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import org.jspecify.annotations.Nullable;

/** A formula that is a moment, a day or a time. */
sealed class TemporalFormula<V extends Comparable<? super V>> extends ComparableFormula<V>
    implements TemporalExpression<V> permits TemporalAggregate {

  TemporalFormula(Template template, SqlType<V> type, @Nullable String label) {
    super(template, type, label);
  }

  TemporalFormula(Template template, SqlType<V> type) {
    super(template, type, null);
  }
}
