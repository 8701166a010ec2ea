package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: a query that is written before the statement in which it is used,
 * {@code with name as (...)}. Using it is all that is needed; the statement lists it by itself,
 * once and before those that use it. Immutable.
 */
public final class Cte extends Derived {

  private final SelectTree first;
  private final @Nullable Function<Cte, SelectTree> step;
  private final SelectTree tree;
  private final String hint;
  private final List<Walk> walks;

  /** What the server does while it goes along the rows of a recursive query. */
  private record Walk(String start, List<String> columns, String end) {
    void render(Renderer out) {
      out.append(start).append(KeyArrays.joined(columns)).append(end);
    }
  }

  private Cte(
      String name,
      SelectTree first,
      @Nullable Function<Cte, SelectTree> step,
      String hint,
      List<Walk> walks) {
    super(name);
    this.first = first;
    this.step = step;
    this.hint = hint;
    this.walks = walks;
    this.tree = step == null ? first : step.apply(this);
  }

  static Cte of(String name, SelectTree tree) {
    return new Cte(name, tree, null, "", List.of());
  }

  /** A query that reads itself; {@code step} makes the whole of it. */
  static Cte recursive(String name, SelectTree first, Function<Cte, SelectTree> step) {
    return new Cte(name, first, step, "", List.of());
  }

  /** The same, computed once and for itself, whatever the server thinks best. */
  public Cte materialized() {
    return new Cte(name(), first, step, "materialized ", walks);
  }

  /** The same, joined into the query that uses it. */
  public Cte notMaterialized() {
    return new Cte(name(), first, step, "not materialized ", walks);
  }

  /**
   * The same with a place for each row, by which {@link #inSearchOrder} has every row before those
   * that were found from it; siblings stand in the order of these.
   *
   * @throws IllegalStateException when it does not read itself, or has an order already
   */
  public Cte depthFirst(Expression<?>... siblings) {
    return walked(new Walk(" search depth first by ", names(siblings), " set search_place"));
  }

  /** As {@link #depthFirst}, where all rows of one level come before those of the next. */
  public Cte breadthFirst(Expression<?>... siblings) {
    return walked(new Walk(" search breadth first by ", names(siblings), " set search_place"));
  }

  /**
   * The same, which ends where a row is met again on its own way, as these tell: {@link #isCycle}
   * is true for it. Without that a ring would have no end.
   *
   * @throws IllegalStateException when it does not read itself, or knows of cycles already
   */
  public Cte stoppingAtCycles(Expression<?>... key) {
    return walked(new Walk(" cycle ", names(key), " set is_cycle using cycle_path"));
  }

  /**
   * The order of {@link #depthFirst} or {@link #breadthFirst}.
   *
   * @throws IllegalStateException when it has none
   */
  public Order inSearchOrder() {
    check(has(" search "), "has no order; make it by depthFirst or breadthFirst");
    Template place = Template.of(new ColumnOf(this, "search_place"));
    return new Formula<>(place, SqlTypes.TEXT).asc();
  }

  /**
   * Whether a row was met before on its own way.
   *
   * @throws IllegalStateException when it does not know
   */
  public BooleanExpression isCycle() {
    check(has(" cycle "), "knows of no cycles; make it by stoppingAtCycles");
    return new BooleanFormula(
        Template.of(new ColumnOf(this, "is_cycle")), SqlTypes.BOOLEAN, "is_cycle");
  }

  private Cte walked(Walk walk) {
    check(isRecursive(), "does not read itself; make it by asRecursiveCte");
    check(!has(walk.start.substring(0, walk.start.indexOf(' ', 1) + 1)), "has that already");
    List<Walk> all = new ArrayList<>(walks);
    all.add(walk);
    all.sort(Comparator.comparing((Walk one) -> one.start).reversed()); // search before cycle
    return new Cte(name(), first, step, hint, List.copyOf(all));
  }

  private boolean has(String word) {
    return walks.stream().anyMatch(walk -> walk.start.startsWith(word));
  }

  private void check(boolean isRight, String otherwise) {
    if (!isRight) {
      throw new IllegalStateException(this + " " + otherwise);
    }
  }

  private List<String> names(Expression<?>... selected) {
    List<String> names = new ArrayList<>();
    for (Expression<?> expression : selected) {
      names.add(column(expression));
    }
    check(!names.isEmpty(), "needs at least one column here");
    return names;
  }

  boolean isRecursive() {
    return step != null;
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
    tree.render(out, true);
    out.append(")");
    walks.forEach(walk -> walk.render(out));
  }
}
