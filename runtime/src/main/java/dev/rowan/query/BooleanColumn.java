package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;

/** A column that is true, false or NULL. */
public final class BooleanColumn extends ComparableColumn<Boolean> implements BooleanExpression {

  BooleanColumn(EntityTable<?> table, String name) {
    super(table, name, SqlTypes.BOOLEAN, "");
  }
}
