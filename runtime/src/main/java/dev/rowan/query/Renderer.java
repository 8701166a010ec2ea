package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one place where trees become SQL: collects the text and, in the order of their placeholders,
 * the parameters, in one pass. For one use by one thread.
 */
final class Renderer {

  private final StringBuilder sql = new StringBuilder(256);
  private @Nullable Parameter[] parameters = new Parameter[8];
  private int count;

  /** Appends SQL that is known here, never a value. */
  Renderer append(String text) {
    sql.append(text);
    return this;
  }

  Renderer expression(Expression<?> expression) {
    Node.of(expression).render(this);
    return this;
  }

  Renderer predicate(Predicate predicate) {
    predicate.render(this);
    return this;
  }

  /** Adds the parameter of the placeholder that was just appended. */
  Renderer parameter(Parameter parameter) {
    if (count == parameters.length) {
      parameters = Arrays.copyOf(parameters, count * 2);
    }
    parameters[count++] = parameter;
    return this;
  }

  /** The text so far. */
  String sql() {
    return sql.toString();
  }

  /** Binds all parameters. */
  void bind(SqlStatement statement) {
    for (int i = 0; i < count; i++) {
      Parameter parameter = parameters[i];
      if (parameter != null) {
        parameter.bind(statement, i + 1);
      }
    }
  }
}
