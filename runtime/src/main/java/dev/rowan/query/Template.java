package dev.rowan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL with holes: strings are SQL of this package, everything else is rendered in its place. It
 * never has a caller's text among the strings.
 *
 * @param parts strings, expressions, predicates, bound values and other parts
 * @param isInfix whether it needs parentheses as the operand of an operator
 * @param model whose values have the placeholders that are compared with this; null for plain ones
 */
record Template(List<Object> parts, boolean isInfix, @Nullable Node<?> model) {

  /** A call or the like, which is never torn apart. */
  static Template of(Object... parts) {
    return new Template(List.of(parts), false, null);
  }

  /** Operands around operators. */
  static Template infix(Object... parts) {
    return new Template(List.of(parts), true, null);
  }

  /** A call of a function. */
  static Template call(String function, Object... arguments) {
    return call(function, Arrays.asList(arguments));
  }

  /** A call of a function. */
  static Template call(String function, Collection<?> arguments) {
    List<Object> parts = new ArrayList<>();
    parts.add(function + "(");
    addAll(parts, arguments);
    parts.add(")");
    return new Template(List.copyOf(parts), false, null);
  }

  /** The same, whose values are written like those of another expression: with its casts. */
  Template like(Expression<?> other) {
    return new Template(parts, isInfix, Node.of(other));
  }

  /** Parts with commas between them. */
  static Template list(Collection<?> members) {
    List<Object> parts = new ArrayList<>();
    addAll(parts, members);
    return new Template(List.copyOf(parts), true, null);
  }

  private static void addAll(List<Object> parts, Collection<?> members) {
    boolean isFirst = true;
    for (Object member : members) {
      if (!isFirst) {
        parts.add(", ");
      }
      parts.add(member);
      isFirst = false;
    }
  }

  void render(Renderer out) {
    for (Object part : parts) {
      if (part instanceof String sql) {
        out.append(sql);
      } else if (part instanceof Expression<?> expression) {
        renderOperand(out, expression);
      } else if (part instanceof Predicate predicate) {
        out.predicate(predicate);
      } else if (part instanceof Bound<?> bound) {
        bound.render(out);
      } else if (part instanceof Template template) {
        template.render(out);
      } else {
        ((Part) part).render(out);
      }
    }
  }

  private void renderOperand(Renderer out, Expression<?> expression) {
    if (isInfix && Node.of(expression).isInfix()) {
      out.append("(").expression(expression).append(")");
    } else {
      out.expression(expression);
    }
  }
}
