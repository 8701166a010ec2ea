package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;

/** What is bound to one placeholder. */
sealed interface Parameter permits Bound, KeyText, Limit, Stamp.Stamped, Value, Values, Written {

  /** A text that stands for it, the same for equal values and in every run. */
  String text();

  /** Binds it at the position, which starts at 1. */
  void bind(SqlStatement statement, int index);
}
