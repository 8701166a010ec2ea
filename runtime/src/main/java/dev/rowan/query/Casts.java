package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/** {@code expression::type}. */
final class Casts {

  private Casts() {}

  static Template to(Expression<?> expression, SqlType<?> type) {
    return Node.of(expression).isInfix()
        ? Template.of("(", expression, ")::" + type.name())
        : Template.of(expression, "::" + type.name());
  }
}
