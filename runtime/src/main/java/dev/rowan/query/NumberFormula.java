package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import org.jspecify.annotations.Nullable;

/** A formula that is a number. */
sealed class NumberFormula<V extends Number & Comparable<V>> extends ComparableFormula<V>
    implements NumberExpression<V> permits NumberAggregate {

  NumberFormula(Template template, SqlType<V> type, @Nullable String label) {
    super(template, type, label);
  }

  NumberFormula(Template template, SqlType<V> type) {
    super(template, type, null);
  }
}
