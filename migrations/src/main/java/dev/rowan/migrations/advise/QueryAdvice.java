package dev.rowan.migrations.advise;

import dev.rowan.migrations.explain.Explain;
import dev.rowan.migrations.explain.IndexCandidate;
import dev.rowan.migrations.explain.IndexNeeds;
import dev.rowan.migrations.explain.LiveSchema;
import dev.rowan.migrations.explain.LiveTable;
import dev.rowan.migrations.explain.ParameterSql;
import dev.rowan.migrations.explain.Plan;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Indexes that the plans of statements lack. */
final class QueryAdvice {
  private static final long LOCK_MILLISECONDS = 2_000;
  private static final String FORBIDDEN = "42501";

  /** An index that makes a statement so much cheaper, at least, is worth the work of writes. */
  private static final double GAIN = 0.9;

  private final Explain explain;
  private final LiveSchema live;
  private final EntityModel entities;
  private final double large;
  private final Map<IndexCandidate, List<Asked>> asked = new LinkedHashMap<>();

  QueryAdvice(Explain explain, LiveSchema live, EntityModel entities, double large) {
    this.explain = explain;
    this.live = live;
    this.entities = entities;
    this.large = large;
  }

  /** A statement that asks for an index. */
  private record Asked(String name, ParameterSql sql, double cost) {}

  /**
   * Looks at the plan for all values of a statement.
   *
   * @param name how it is spoken of
   */
  void look(String name, ParameterSql sql) throws SQLException {
    if (!sql.hasPlan() || explain.mistake(sql) != null) {
      return; // rowan check queries tells it
    }
    Plan plan = plan(sql);
    if (plan == null) {
      return;
    }
    double cost = plan.root().estimate().cost();
    new IndexNeeds(live, large)
        .of(plan)
        .forEach(
            need ->
                asked
                    .computeIfAbsent(need.candidate(), key -> new ArrayList<>())
                    .add(new Asked(name, sql, cost)));
  }

  /** The plan; null where the user may not read a table. */
  private @Nullable Plan plan(ParameterSql sql) throws SQLException {
    try {
      return explain.plan(sql, Map.of());
    } catch (SQLException e) {
      if (FORBIDDEN.equals(e.getSQLState())) {
        return null;
      }
      throw e;
    }
  }

  /** What came of it; an index that begins with the keys of another serves for both. */
  List<Advice> advices(Trial trial) throws SQLException {
    List<Advice> all = new ArrayList<>();
    for (Map.Entry<IndexCandidate, List<Asked>> entry : asked.entrySet()) {
      if (asked.keySet().stream().noneMatch(other -> serves(other, entry.getKey()))) {
        String tried = trial == Trial.MADE ? tried(entry.getKey(), entry.getValue().get(0)) : "";
        all.add(advice(entry.getKey(), entry.getValue(), tried));
      }
    }
    return all;
  }

  private static boolean serves(IndexCandidate other, IndexCandidate wanted) {
    int size = wanted.columns().size();
    return !other.equals(wanted)
        && other.table().equals(wanted.table())
        && other.method().equals(wanted.method())
        && wanted.expression() == null
        && other.columns().size() > size
        && other.columns().subList(0, size).equals(wanted.columns());
  }

  private Advice advice(IndexCandidate index, List<Asked> by, String tried) {
    String names = String.join(", ", by.stream().map(Asked::name).distinct().toList());
    boolean isHelp = !tried.startsWith("no help");
    return new Advice(
        "query-index",
        LiveTable.text(index.table()),
        names + (by.size() == 1 ? " reads" : " read") + " the whole table for few rows",
        tried.isEmpty()
            ? "an index on (" + index.keys() + ") finds them; --try measures what it gains"
            : tried,
        isHelp ? index.statement() : null,
        isHelp ? entities.annotation(index) : null);
  }

  /** Makes the index, and rolls it back. */
  private String tried(IndexCandidate index, Asked one) throws SQLException {
    try {
      double cost =
          explain.with(index.trial(), LOCK_MILLISECONDS, one.sql()).root().estimate().cost();
      String numbers =
          "the planner's cost of "
              + one.name()
              + " goes from "
              + number(one.cost())
              + " to "
              + number(cost)
              + " with an index on ("
              + index.keys()
              + ")";
      return cost < one.cost() * GAIN ? numbers : "no help: " + numbers;
    } catch (SQLException e) {
      boolean isLocked = "55P03".equals(e.getSQLState());
      if (!isLocked) {
        return "no help: the server refuses it: " + e.getMessage();
      }
      return "it was not tried, others use the table: an index on (" + index.keys() + ")";
    }
  }

  private static String number(double cost) {
    return String.format(Locale.ROOT, "%,.0f", cost);
  }
}
