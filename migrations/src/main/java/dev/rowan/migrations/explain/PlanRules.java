package dev.rowan.migrations.explain;

import dev.rowan.migrations.explain.IndexNeeds.Need;
import dev.rowan.migrations.explain.PlanNode.Actual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what in a plan costs more than it should. */
public final class PlanRules {

  /** As many rows make a table one that is not read whole for a few of them. */
  public static final double LARGE = 10_000;

  private static final double OFF = 10;
  private static final double FEW = 100;
  private static final double MANY = 1_000;

  private final LiveSchema schema;
  private final double large;
  private final List<PlanFinding> findings = new ArrayList<>();
  private final Set<Integer> stopped = new HashSet<>();

  private PlanRules(LiveSchema schema, double large) {
    this.schema = schema;
    this.large = large;
  }

  /**
   * What is to be said of a plan, in the order of its steps.
   *
   * @param large how many rows a large table has, such as {@link #LARGE}
   */
  public static List<PlanFinding> findings(Plan plan, LiveSchema schema, double large) {
    return new PlanRules(schema, large).look(plan);
  }

  private List<PlanFinding> look(Plan plan) {
    List<Need> needs = new IndexNeeds(schema, large).of(plan);
    noteStopped(plan.root(), false);
    for (PlanNode node : plan.nodes()) {
      needs.stream().filter(n -> n.node().id() == node.id()).forEach(this::missingIndex);
      boolean isTold = needs.stream().anyMatch(n -> n.node().id() == node.id());
      if (!isTold) {
        wrappedColumn(node);
      }
      loops(node);
      Actual actual = node.actual();
      if (actual != null) {
        estimate(node, actual);
        spilled(node, actual);
        filtered(node, actual);
        heap(node, actual);
      }
    }
    return findings;
  }

  /** Notes the steps that may end before all their rows came, because no more are wanted. */
  private void noteStopped(PlanNode node, boolean isStopped) {
    if (isStopped) {
      stopped.add(node.id());
    }
    boolean isJoin = node.is("Merge Join") || node.is("Nested Loop");
    for (PlanNode child : node.children()) {
      noteStopped(child, isStopped || isJoin || node.is("Limit"));
    }
  }

  private void missingIndex(Need need) {
    Actual actual = need.node().actual();
    double rows = actual == null ? need.node().estimate().rows() : actual.allRows();
    add(
        need.node(),
        "seq-scan",
        "all "
            + count(need.table().rows())
            + " rows of "
            + need.node().subject()
            + " are read for "
            + (actual == null ? "about " : "")
            + count(rows),
        "an index finds them: " + need.candidate().statement());
  }

  /** A condition that looks at something made of a column, although the column has an index. */
  private void wrappedColumn(PlanNode node) {
    LiveTable table = schema.table(node.table()).orElse(null);
    String filter = node.condition("Filter");
    boolean isLarge = table != null && table.rows() >= large && node.is("Seq Scan");
    if (filter == null || table == null || !isLarge || !IndexNeeds.isSelective(node, table)) {
      return;
    }
    for (ColumnTest test : new ConditionText(table, node.alias()).tests(filter)) {
      LiveIndex index = test.isConverted() ? IndexNeeds.beginningWith(table, test.column()) : null;
      if (index != null) {
        add(
            node,
            "unused-index",
            index.name() + " is not used: the condition asks for " + test.expression(),
            "compare "
                + test.column()
                + " itself, with bounds or a value of its type, or index the expression");
      }
    }
  }

  /** Rows that are looked for one after the other, each time in all of them. */
  private void loops(PlanNode node) {
    if (!node.is("Nested Loop") || node.children().size() < 2) {
      return;
    }
    PlanNode inner = node.children().get(1);
    Actual actual = inner.actual();
    double times = actual == null ? node.children().get(0).estimate().rows() : actual.loops();
    PlanNode scan = inner.is("Materialize") ? inner.children().get(0) : inner;
    LiveTable table = schema.table(scan.table()).orElse(null);
    double read = table == null ? 0 : table.rows();
    if (times >= MANY && scan.is("Seq Scan") && read >= FEW) {
      add(
          node,
          "nested-loop",
          count(times) + " times all rows of " + scan.subject() + " are looked at",
          "an index on the columns of the join of "
              + scan.subject()
              + " finds them; when the planner took it for few times, see its estimates");
    }
  }

  private void estimate(PlanNode node, Actual actual) {
    double ratio = off(node);
    boolean isSource = node.children().stream().noneMatch(child -> off(child) >= OFF);
    boolean isMore = actual.rows() > node.estimate().rows();
    if (ratio >= OFF && isSource && (isMore || !stopped.contains(node.id()))) {
      add(
          node,
          "estimate",
          count(actual.rows())
              + " rows came, and "
              + count(node.estimate().rows())
              + " were expected: "
              + count(ratio)
              + " times "
              + (isMore ? "more" : "less"),
          node.table() == null
              ? "analyze the tables below; what joins hide, no statistics tell"
              : "analyze "
                  + node.subject()
                  + "; for columns that depend on each other: create statistics");
    }
  }

  /** How many times more or less rows came than were expected; 1 when there are few. */
  private static double off(PlanNode node) {
    Actual actual = node.actual();
    if (actual == null || actual.loops() == 0) {
      return 1;
    }
    double more = Math.max(actual.rows(), node.estimate().rows());
    double less = Math.min(actual.rows(), node.estimate().rows());
    return more * actual.loops() < FEW ? 1 : more / Math.max(1, less);
  }

  private void spilled(PlanNode node, Actual actual) {
    if (actual.diskKilobytes() > 0) {
      add(
          node,
          "spill",
          node.type() + " did not fit into the memory of work_mem, and used the disk",
          "take fewer rows or columns, or set work_mem for this transaction, to "
              + megabytes(actual.diskKilobytes()));
    }
  }

  /** Sorted rows take more room in the memory than on the disk. */
  private static String megabytes(long kilobytes) {
    return Math.max(8, (kilobytes * 3 + 1023) / 1024) + "MB at least";
  }

  private void filtered(PlanNode node, Actual actual) {
    String filter = node.condition("Filter");
    double removed = actual.rowsRemoved() * actual.loops();
    boolean isIndex = node.type().startsWith("Index") || node.is("Bitmap Heap Scan");
    if (filter != null && isIndex && removed >= MANY && removed >= 10 * actual.allRows()) {
      add(
          node,
          "index-filter",
          "the index finds "
              + count(removed + actual.allRows())
              + " rows, of which "
              + count(actual.allRows())
              + " stay",
          "an index with the columns of the filter too: " + ConditionText.stripped(filter));
    }
  }

  private void heap(PlanNode node, Actual actual) {
    if (node.is("Index Only Scan")
        && actual.heapFetches() >= MANY
        && (double) actual.heapFetches() >= actual.allRows() / 2) {
      add(
          node,
          "heap-fetches",
          "the index had to ask the table " + count(actual.heapFetches()) + " times",
          "vacuum " + node.subject() + ", and let autovacuum come to it more often");
    }
  }

  private void add(PlanNode node, String rule, String what, String advice) {
    findings.add(new PlanFinding(node, rule, what, advice));
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String count(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }
}
