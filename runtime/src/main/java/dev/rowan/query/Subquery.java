package dev.rowan.query;

import java.util.List;

/** A select that stands in the {@code from} clause of another one. */
public final class Subquery extends Derived {

  private final SelectTree tree;
  private final Leaves leaves;

  Subquery(String name, SelectTree tree) {
    super(name);
    this.tree = tree;
    this.leaves = tree.leaves();
  }

  SelectTree tree() {
    return tree;
  }

  @Override
  String column(Expression<?> expression) {
    return named(this, leaves, expression);
  }

  static String named(Derived table, Leaves leaves, Expression<?> expression) {
    String label = leaves.label(expression);
    if (label == null) {
      throw new IllegalArgumentException(
          table + " does not select " + expression + ", but " + leaves.expressions());
    }
    return label;
  }

  @Override
  void render(Renderer out, String alias) {
    out.append("(");
    tree.render(out, true);
    out.append(") as ").append(Identifiers.quoted(alias));
    if (tree.needsColumnNames()) {
      renderColumnNames(out, leaves.labels());
    }
  }

  static void renderColumnNames(Renderer out, List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      out.append(i == 0 ? "(" : ", ").append(Identifiers.quoted(labels.get(i)));
    }
    out.append(")");
  }
}
