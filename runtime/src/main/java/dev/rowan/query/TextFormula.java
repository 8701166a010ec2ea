package dev.rowan.query;

import dev.rowan.mapping.SqlType;
import org.jspecify.annotations.Nullable;

/** A formula that is text. */
sealed class TextFormula extends ComparableFormula<String> implements TextExpression
    permits TextAggregate {

  TextFormula(Template template, SqlType<String> type, @Nullable String label) {
    super(template, type, label);
  }

  TextFormula(Template template, SqlType<String> type) {
    super(template, type, null);
  }
}
