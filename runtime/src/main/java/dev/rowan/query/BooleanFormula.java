package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import org.jspecify.annotations.Nullable;

/** A formula that is true, false or NULL. */
sealed class BooleanFormula extends ComparableFormula<Boolean> implements BooleanExpression
    permits BooleanAggregate {

  BooleanFormula(Template template, SqlType<Boolean> type, @Nullable String label) {
    super(template, type, label);
  }

  BooleanFormula(Template template, SqlType<Boolean> type) {
    super(template, type, null);
  }
}
