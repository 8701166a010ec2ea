package dev.rowan.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: a query that is written before the statement in which it is used,
 * {@code with name as (...)}. Using it is all that is needed; the statement lists it by itself,
 * once and before those that use it. Immutable.
 */
public final class Cte extends Derived {

  private final SelectTree first;
  private final @Nullable SelectTree tree;
  private final String hint;

  private Cte(
      String name, SelectTree first, @Nullable Function<Cte, SelectTree> step, String hint) {
    super(name);
    this.first = first;
    this.hint = hint;
    this.tree = step == null ? first : step.apply(this);
  }

  static Cte of(String name, SelectTree tree) {
    return new Cte(name, tree, null, "");
  }

  /** A query that reads itself; {@code step} makes the whole of it. */
  static Cte recursive(String name, SelectTree first, Function<Cte, SelectTree> step) {
    return new Cte(name, first, step, "");
  }

  /** The same, computed once and for itself, whatever the server thinks best. */
  public Cte materialized() {
    return new Cte(name(), first, cte -> tree(), "materialized ");
  }

  /** The same, joined into the query that uses it. */
  public Cte notMaterialized() {
    return new Cte(name(), first, cte -> tree(), "not materialized ");
  }

  private SelectTree tree() {
    return tree == null ? first : tree;
  }

  boolean isRecursive() {
    return tree() != first;
  }

  @Override
  String column(Expression<?> expression) {
    return Subquery.named(this, first.leaves(), expression);
  }

  @Override
  void render(Renderer out, String alias) {
    out.cte(this);
    out.append(Renderer.aliased(Identifiers.quoted(name()), name(), alias));
  }

  /** Appends the query under its name. */
  void renderDefinition(Renderer out) {
    out.append(Identifiers.quoted(name()));
    if (isRecursive() || first.needsColumnNames()) {
      Subquery.renderColumnNames(out, first.leaves().labels());
    }
    out.append(" as ").append(hint).append("(");
    tree().render(out, true);
    out.append(")");
  }
}
