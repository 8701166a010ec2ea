package dev.rowan.cli.explain;

import dev.rowan.cli.console.Json;
import dev.rowan.cli.console.Report;
import dev.rowan.cli.console.Style;
import dev.rowan.migrations.explain.LiveTable;
import dev.rowan.migrations.explain.Plan;
import dev.rowan.migrations.explain.PlanFinding;
import dev.rowan.migrations.explain.PlanNode;
import dev.rowan.migrations.explain.PlanNode.Actual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a tree, with what is wrong in it beside the steps.
 *
 * @param plan the plan
 * @param findings what is wrong
 * @param isForAll whether it is the plan for all values of the parameters
 */
record PlanReport(Plan plan, List<PlanFinding> findings, boolean isForAll) implements Report {

  @Override
  public String text(Style style) {
    List<String> lines = new ArrayList<>();
    add(plan.root(), "", "", style, lines);
    lines.add("");
    if (plan.isAnalyzed()) {
      lines.add(
          "ran in "
              + milliseconds(plan.executionMilliseconds())
              + " ms, was planned in "
              + milliseconds(plan.planningMilliseconds())
              + " ms, touched "
              + count(plan.pages())
              + " pages");
    } else if (isForAll) {
      lines.add("This is the plan for all values of the parameters; --set says one");
    }
    lines.add(
        findings.isEmpty()
            ? style.good("Nothing in it costs more than it should")
            : style.notable(
                findings.size()
                    + (findings.size() == 1 ? " thing costs" : " things cost")
                    + " more than it should"));
    return String.join("\n", lines).strip();
  }

  private void add(PlanNode node, String first, String indent, Style style, List<String> lines) {
    lines.add(first + style.strong(title(node)) + "  " + numbers(node, style));
    String below = indent + (node.children().isEmpty() ? "     " : "│    ");
    for (PlanNode.Condition condition : node.conditions()) {
      lines.add(
          below + style.faint(condition.name().toLowerCase(Locale.ROOT) + ": " + condition.text()));
    }
    if (!node.sortKeys().isEmpty()) {
      lines.add(below + style.faint("by: " + String.join(", ", node.sortKeys())));
    }
    for (PlanFinding finding : findings) {
      if (finding.node().id() == node.id()) {
        lines.add(below + style.bad("! " + finding.rule()) + ": " + finding.what());
        lines.add(below + "  " + finding.advice());
      }
    }
    for (int i = 0; i < node.children().size(); i++) {
      boolean isLast = i == node.children().size() - 1;
      add(
          node.children().get(i),
          indent + (isLast ? "└─ " : "├─ "),
          indent + (isLast ? "   " : "│  "),
          style,
          lines);
    }
  }

  private static String title(PlanNode node) {
    StringBuilder title = new StringBuilder(node.type());
    if (node.index() != null) {
      title.append(" with ").append(node.index());
    }
    if (node.table() != null) {
      title.append(" on ").append(node.subject());
    }
    return title.toString();
  }

  private String numbers(PlanNode node, Style style) {
    Actual actual = node.actual();
    if (actual == null) {
      return "about "
          + rows(node.estimate().rows())
          + ", cost "
          + String.format(Locale.ROOT, "%,.0f", node.estimate().cost());
    }
    if (actual.loops() == 0) {
      return style.faint("never ran");
    }
    return rows(actual.rows())
        + " (expected "
        + count(node.estimate().rows())
        + ")"
        + (actual.loops() > 1 ? " × " + count(actual.loops()) : "")
        + ", "
        + String.format(Locale.ROOT, "%.0f %%", 100 * plan.share(node))
        + " of the time, "
        + count(actual.pagesHit() + actual.pagesRead())
        + " pages";
  }

  private static String rows(double rows) {
    String text = count(rows);
    return text + (text.equals("1") ? " row" : " rows");
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String count(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  private static String milliseconds(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  @Override
  public Object json() {
    return Json.object(
        "planningMilliseconds",
        plan.isAnalyzed() ? plan.planningMilliseconds() : null,
        "executionMilliseconds",
        plan.isAnalyzed() ? plan.executionMilliseconds() : null,
        "isForAllValues",
        isForAll,
        "plan",
        json(plan.root()),
        "findings",
        findings.stream()
            .map(
                f ->
                    Json.object(
                        "step", f.node().id(),
                        "rule", f.rule(),
                        "what", f.what(),
                        "advice", f.advice()))
            .toList());
  }

  private Object json(PlanNode node) {
    Actual actual = node.actual();
    return Json.object(
        "step",
        node.id(),
        "type",
        node.type(),
        "table",
        node.table() == null ? null : LiveTable.text(node.table()),
        "index",
        node.index(),
        "expectedRows",
        node.estimate().rows(),
        "cost",
        node.estimate().cost(),
        "rows",
        number(actual, actual == null ? 0 : actual.rows()),
        "loops",
        number(actual, actual == null ? 0 : actual.loops()),
        "share",
        number(actual, plan.share(node)),
        "pages",
        actual == null ? null : actual.pagesHit() + actual.pagesRead(),
        "conditions",
        node.conditions().stream().map(c -> c.name() + ": " + c.text()).toList(),
        "steps",
        node.children().stream().map(this::json).toList());
  }

  private static @Nullable Double number(@Nullable Actual actual, double value) {
    return actual == null ? null : value;
  }
}
