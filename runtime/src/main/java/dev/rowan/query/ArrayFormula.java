package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A formula that is an array. */
sealed class ArrayFormula<V> extends Formula<List<V>> implements ArrayExpression<V>
    permits ArrayAggregate {

  ArrayFormula(Template template, SqlType<List<V>> type, @Nullable String label) {
    super(template, type, label);
  }

  ArrayFormula(Template template, SqlType<List<V>> type) {
    super(template, type, null);
  }
}
