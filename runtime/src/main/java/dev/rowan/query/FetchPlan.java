package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements that read all rows of a query, by the round trips in which they travel: first the
 * query, then for each level of paths to many those that read what belongs to the rows before.
 * Immutable.
 *
 * <p>There are fewer round trips when a level has no rows, and more when the statements of a level
 * have to go alone: when it has thousands of keys, or when {@link
 * dev.rowan.Database.Builder#withoutPipelining} said so.
 */
public final class FetchPlan {

  private final List<List<String>> statements;

  private FetchPlan(List<List<String>> statements) {
    this.statements = List.copyOf(statements);
  }

  /** A query, and what a node reads beyond it. */
  static FetchPlan of(Renderer query, FetchNode node) {
    List<List<String>> levels = begun(query);
    add(node, levels, 1);
    return new FetchPlan(levels);
  }

  /** A query, and what its selection reads beyond it. */
  static FetchPlan of(Renderer query, Selection<?> selection) {
    List<List<String>> levels = begun(query);
    add(selection, levels, 1);
    return new FetchPlan(levels);
  }

  private static List<List<String>> begun(Renderer query) {
    List<List<String>> levels = new ArrayList<>();
    level(levels, 0).add(query.sql());
    return levels;
  }

  private static void add(FetchNode node, List<List<String>> levels, int at) {
    for (Many<?> many : node.manys()) {
      level(levels, at).add(many.select(List.of()).render(null).sql());
      add(many.plan(), levels, at + 1);
    }
    for (FetchNode one : node.ones()) {
      add(one, levels, at);
    }
  }

  private static void add(Selection<?> selection, List<List<String>> levels, int at) {
    for (Listed<?, ?> listed : Listed.in(selection)) {
      List<Expression<?>> selected = new Leaves(listed.selection()).expressions();
      level(levels, at).add(listed.many().select(List.of()).render(selected).sql());
      add(listed.selection(), levels, at + 1);
    }
  }

  private static List<String> level(List<List<String>> levels, int at) {
    while (levels.size() <= at) {
      levels.add(new ArrayList<>());
    }
    return levels.get(at);
  }

  /** The number of round trips. */
  public int trips() {
    return statements.size();
  }

  /** The SQL of each round trip. */
  public List<List<String>> statements() {
    return statements.stream().map(List::copyOf).toList();
  }

  /** The round trips, numbered, each statement in a line of its own. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < statements.size(); i++) {
      String number = (i + 1) + ". ";
      for (String sql : statements.get(i)) {
        text.append(text.isEmpty() ? "" : "\n").append(number).append(sql);
        number = " ".repeat(number.length());
      }
    }
    return text.toString();
  }
}
