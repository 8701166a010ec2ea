package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;

/** A column of text. */
public final class TextColumn extends ComparableColumn<String> implements TextExpression {

  TextColumn(EntityTable<?> table, String name, String cast) {
    super(table, name, SqlTypes.TEXT, cast);
  }
}
