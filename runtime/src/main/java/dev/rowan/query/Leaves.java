package dev.rowan.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a result: the expressions of a selection one after the other, each with the name
 * that it has where the result is a table.
 */
final class Leaves {

  private final List<Expression<?>> expressions = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  Leaves(Selection<?> selection) {
    add(selection);
    Set<String> taken = new HashSet<>();
    for (Expression<?> expression : expressions) {
      labels.add(free(taken, base(expression, labels.size() + 1)));
    }
  }

  private void add(Selection<?> selection) {
    if (selection instanceof Expression<?> expression) {
      expressions.add(expression);
    } else if (selection instanceof EntityTable<?> table) {
      expressions.addAll(FetchNode.of(table).columns());
    } else if (selection instanceof EmbeddedColumns<?> embedded) {
      expressions.addAll(embedded.columns());
    } else if (selection instanceof Combined<?> combined) {
      combined.parts().forEach(this::add);
    } else if (selection instanceof RecordProjection<?> projection) {
      expressions.addAll(projection.columnsWithKey());
    } else if (selection instanceof Listed<?, ?> listed) {
      expressions.addAll(listed.key());
    }
  }

  private static String base(Expression<?> expression, int number) {
    String label = Node.of(expression).label();
    return label == null ? "column_" + number : label;
  }

  private static String free(Set<String> taken, String base) {
    String label = base;
    for (int i = 2; !taken.add(label); i++) {
      label = base + "_" + i;
    }
    return label;
  }

  List<Expression<?>> expressions() {
    return expressions;
  }

  List<String> labels() {
    return labels;
  }

  /** The name of an expression in the result; null when it is not there. */
  @Nullable String label(Expression<?> wanted) {
    for (int i = 0; i < expressions.size(); i++) {
      if (areSame(expressions.get(i), wanted)) {
        return labels.get(i);
      }
    }
    return null;
  }

  /**
   * How an order of rows that are put together names a column: by its name, or by its place when it
   * has no name of its own.
   *
   * @throws IllegalArgumentException when it is not among the columns
   */
  String outputName(Expression<?> wanted) {
    for (int i = 0; i < expressions.size(); i++) {
      if (areSame(expressions.get(i), wanted)) {
        boolean isNamed = labels.get(i).equals(Node.of(expressions.get(i)).label());
        return isNamed ? Identifiers.quoted(labels.get(i)) : Integer.toString(i + 1);
      }
    }
    throw new IllegalArgumentException(
        "Selects that are put together are ordered by what the first one selects, "
            + expressions
            + ", not by "
            + wanted);
  }

  static boolean areSame(Expression<?> one, Expression<?> other) {
    if (one == other) {
      return true;
    }
    if (one instanceof EntityColumn<?> column && other instanceof EntityColumn<?> wanted) {
      return column.name().equals(wanted.name()) && Join.areSame(column.table(), wanted.table());
    }
    return one instanceof Formula<?> formula
        && other instanceof Formula<?> wanted
        && formula.isLike(wanted);
  }

  /**
   * Appends a key of {@code group by}, {@code order by} or {@code distinct on}: as it is, or, when
   * it has parameters, by its place in the result, since the server does not know two parameters to
   * be the same.
   */
  void renderKey(Renderer out, Expression<?> key) {
    int place = expressions.indexOf(key);
    if (place >= 0 && !Node.of(key).isColumn() && Renderer.hasParameters(key)) {
      out.append(Integer.toString(place + 1));
    } else {
      out.expression(key);
    }
  }

  /** Appends several of them in parentheses. */
  void renderKeys(Renderer out, List<? extends Expression<?>> keys) {
    out.append("(");
    for (int i = 0; i < keys.size(); i++) {
      renderKey(out.append(i == 0 ? "" : ", "), keys.get(i));
    }
    out.append(")");
  }

  /** Appends the select list. */
  void render(Renderer out, boolean isNamed) {
    for (int i = 0; i < expressions.size(); i++) {
      Expression<?> expression = expressions.get(i);
      out.append(i == 0 ? "" : ", ").expression(expression);
      String own = Node.of(expression).label();
      String name = isNamed ? labels.get(i) : own;
      boolean isClear = Node.of(expression).isColumn() && (!isNamed || labels.get(i).equals(own));
      if (name != null && !isClear) {
        out.append(" as ").append(Identifiers.quoted(name));
      }
    }
  }
}
