package dev.rowan.migrations.explain;

import dev.rowan.migrations.explain.PlanNode.Condition;
import dev.rowan.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read of a step, before it is one. */
final class PlanNodeParts {
  private static final Set<String> CONDITIONS =
      Set.of("Filter", "Index Cond", "Recheck Cond", "Join Filter", "Hash Cond", "Merge Cond");

  private final int id;
  private final Map<String, String> texts = new HashMap<>();
  private final List<Condition> conditions = new ArrayList<>();
  final Map<String, Double> numbers = new HashMap<>();
  final Set<String> flags = new HashSet<>();
  final List<String> sortKeys = new ArrayList<>();
  final List<PlanNode> children = new ArrayList<>();

  PlanNodeParts(int id) {
    this.id = id;
  }

  void text(String name, String text) {
    if (CONDITIONS.contains(name)) {
      conditions.add(new Condition(name, text));
    } else {
      texts.put(name, text);
    }
  }

  PlanNode node() {
    return new PlanNode(
        id,
        texts.getOrDefault("Node Type", "?"),
        table(),
        texts.getOrDefault("Alias", ""),
        texts.get("Index Name"),
        new PlanNode.Estimate(
            number("Plan Rows"),
            number("Total Cost"),
            (int) numbers.getOrDefault("Workers Launched", number("Workers Planned")).doubleValue(),
            flags.contains("Parallel Aware")),
        numbers.containsKey("Actual Loops") ? actual() : null,
        conditions,
        sortKeys,
        children);
  }

  private PlanNode.Actual actual() {
    return new PlanNode.Actual(
        number("Actual Rows"),
        number("Actual Loops"),
        number("Actual Total Time"),
        number("Rows Removed by Filter") + number("Rows Removed by Join Filter"),
        (long) number("Shared Hit Blocks"),
        (long) number("Shared Read Blocks"),
        disk(),
        (long) number("Heap Fetches"));
  }

  /** Sorts say it themselves, hash aggregates too; of a hash join the pages tell it. */
  private long disk() {
    if ("Disk".equals(texts.get("Sort Space Type"))) {
      return (long) number("Sort Space Used");
    }
    double batches = number("Hash Batches");
    double kilobytes = batches > 1 ? number("Peak Memory Usage") * batches : number("Disk Usage");
    return (long) kilobytes;
  }

  private @Nullable QualifiedName table() {
    String name = texts.get("Relation Name");
    return name == null ? null : new QualifiedName(texts.getOrDefault("Schema", ""), name);
  }

  private double number(String name) {
    return numbers.getOrDefault(name, 0.0);
  }
}
