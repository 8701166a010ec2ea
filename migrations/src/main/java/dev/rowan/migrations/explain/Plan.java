package dev.rowan.migrations.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a server runs a statement.
 *
 * @param root the step from which the rows come
 * @param planningMilliseconds how long the planner took; 0 when the statement did not run
 * @param executionMilliseconds how long the statement ran; 0 when it did not
 */
public record Plan(PlanNode root, double planningMilliseconds, double executionMilliseconds) {
  private static final Set<String> WRITING = Set.of("ModifyTable", "LockRows");

  /**
   * Reads what {@code explain (format json)} says.
   *
   * @throws dev.rowan.json.JsonException when it is something else
   */
  public static Plan parse(String json) {
    return PlanReader.read(json);
  }

  /** The steps, parents before children. */
  public List<PlanNode> nodes() {
    return root.all().toList();
  }

  /** Whether the statement ran. */
  public boolean isAnalyzed() {
    return root.actual() != null;
  }

  /** Whether the statement writes or locks rows. */
  public boolean isWriting() {
    return root.all().anyMatch(node -> WRITING.contains(node.type()));
  }

  /** The share of a step in the time of all, from 0 to 1; 0 when the statement did not run. */
  public double share(PlanNode node) {
    if (!isAnalyzed()) {
      return 0;
    }
    Map<Integer, Double> times = new HashMap<>();
    addTimes(root, 1, times);
    double all = times.values().stream().mapToDouble(Double::doubleValue).sum();
    return all == 0 ? 0 : times.getOrDefault(node.id(), 0.0) / all;
  }

  /** Adds the time of each step without that of its children. */
  private static void addTimes(PlanNode node, int processes, Map<Integer, Double> times) {
    boolean isGather = node.type().startsWith("Gather");
    int below = isGather ? node.estimate().workers() + 1 : processes;
    double own = milliseconds(node, processes);
    for (PlanNode child : node.children()) {
      own -= milliseconds(child, below);
      addTimes(child, below, times);
    }
    times.put(node.id(), Math.max(0, own));
  }

  /** The time of all times; processes that work side by side take it once. */
  private static double milliseconds(PlanNode node, int processes) {
    PlanNode.Actual actual = node.actual();
    return actual == null ? 0 : actual.milliseconds() * actual.loops() / processes;
  }

  /** The pages that the statement touched, in the memory of the server or not. */
  public long pages() {
    PlanNode.Actual actual = Objects.requireNonNull(root.actual());
    return actual.pagesHit() + actual.pagesRead();
  }
}
