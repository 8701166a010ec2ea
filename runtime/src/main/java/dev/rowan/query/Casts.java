package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/** {@code expression::type}. */
final class Casts {

  private Casts() {}

  static Template to(Expression<?> expression, SqlType<?> type) {
    return to(expression, type.name());
  }

  static Template to(Expression<?> expression, String type) {
    return Node.of(expression).isInfix()
        ? Template.of("(", expression, ")::" + type)
        : Template.of(expression, "::" + type);
  }
}
