package dev.rowan.migrations.explain;

import dev.rowan.migrations.explain.ColumnTest.Kind;
import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the index that a step of a plan lacks: equal columns first, then a range or a sort. */
public final class IndexNeeds {

  /** An index is not read for more than this share of a table: the whole table is read faster. */
  private static final double SHARE = 0.05;

  private final LiveSchema schema;
  private final double large;

  /**
   * In a database.
   *
   * @param large how many rows a table has at least for which an index is worth its price
   */
  public IndexNeeds(LiveSchema schema, double large) {
    this.schema = schema;
    this.large = large;
  }

  /** A step that lacks an index. */
  public record Need(PlanNode node, LiveTable table, IndexCandidate candidate) {}

  /** What the steps of a plan lack, each index once. */
  public List<Need> of(Plan plan) {
    List<Need> needs = new ArrayList<>();
    add(plan.root(), false, needs);
    return needs;
  }

  private void add(PlanNode node, boolean isLimited, List<Need> needs) {
    boolean isLimit = node.is("Limit") || (isLimited && passes(node));
    Optional<Need> need =
        node.type().endsWith("Sort") && isLimited ? sorted(node) : scanned(node, List.of());
    need.filter(n -> needs.stream().noneMatch(o -> o.candidate().equals(n.candidate())))
        .ifPresent(needs::add);
    if (need.isPresent() && node.type().endsWith("Sort")) {
      return; // the scan below it is part of it
    }
    for (PlanNode child : node.children()) {
      add(child, isLimit, needs);
    }
  }

  /** Whether as many rows go out of a step as came into it, in their order. */
  private static boolean passes(PlanNode node) {
    return node.type().startsWith("Gather") || node.is("LockRows") || node.is("Subquery Scan");
  }

  /** A sort of which only the first rows are wanted. */
  private Optional<Need> sorted(PlanNode sort) {
    PlanNode scan = sort;
    while (scan.is("Sort") || scan.type().startsWith("Gather")) {
      scan = scan.children().get(0);
    }
    Optional<LiveTable> table = schema.table(scan.table());
    return table.isPresent() && scan.is("Seq Scan")
        ? scanned(scan, sort.sortKeys())
        : Optional.empty();
  }

  private Optional<Need> scanned(PlanNode node, List<String> sortKeys) {
    LiveTable table = schema.table(node.table()).orElse(null);
    if (table == null || !node.is("Seq Scan") || table.rows() < large) {
      return Optional.empty();
    }
    String filter = node.condition("Filter");
    List<ColumnTest> tests =
        filter == null ? List.of() : new ConditionText(table, node.alias()).tests(filter);
    List<String> order = order(table, node.alias(), sortKeys);
    boolean isWorth = !order.isEmpty() || (!tests.isEmpty() && isSelective(node, table));
    return isWorth
        ? candidate(table, tests, order).map(c -> new Need(node, table, c))
        : Optional.empty();
  }

  /** Whether few rows of the table are wanted; of a parallel scan each process has a share. */
  static boolean isSelective(PlanNode node, LiveTable table) {
    PlanNode.Actual actual = node.actual();
    double processes = node.estimate().isParallel() ? 2.4 : 1;
    double rows = actual == null ? node.estimate().rows() * processes : actual.allRows();
    double loops = actual == null ? 1 : Math.max(1, actual.loops());
    return rows / loops <= table.rows() * SHARE;
  }

  private Optional<IndexCandidate> candidate(
      LiveTable table, List<ColumnTest> tests, List<String> order) {
    Optional<String> contained =
        tests.stream()
            .filter(t -> t.kind() == Kind.CONTAINED && isGin(table, t))
            .map(ColumnTest::column)
            .findFirst();
    List<String> equal = new ArrayList<>(columns(tests, Kind.EQUAL));
    equal.sort(Comparator.comparing(c -> "boolean".equals(table.columns().get(c))));
    if (equal.isEmpty() && contained.isPresent() && order.isEmpty()) {
      return missing(table, "gin", List.of(contained.get()), null);
    }
    List<String> columns = new ArrayList<>(equal);
    if (!equal.isEmpty() && order.isEmpty()) {
      columns.addAll(columns(tests, Kind.NULL));
    }
    List<String> ranges = columns(tests, Kind.RANGE);
    if (!order.isEmpty() && (ranges.isEmpty() || order.get(0).startsWith(ranges.get(0)))) {
      order.stream().filter(c -> !columns.contains(IndexCandidate.plain(c))).forEach(columns::add);
    } else if (!ranges.isEmpty() && !columns.contains(ranges.get(0))) {
      columns.add(ranges.get(0));
    }
    String expression = columns.isEmpty() ? expression(tests) : null;
    return columns.isEmpty() && expression == null
        ? Optional.empty()
        : missing(table, "btree", columns, expression);
  }

  private static List<String> columns(List<ColumnTest> tests, Kind kind) {
    return tests.stream()
        .filter(t -> t.kind() == kind && !t.isWrapped())
        .map(ColumnTest::column)
        .distinct()
        .toList();
  }

  /** What is made of a column by a function, which an index can hold when it never changes. */
  private static @Nullable String expression(List<ColumnTest> tests) {
    return tests.stream()
        .filter(t -> t.kind() == Kind.EQUAL && t.expression().matches("(lower|upper)\\(.*\\)"))
        .map(ColumnTest::expression)
        .findFirst()
        .orElse(null);
  }

  private static boolean isGin(LiveTable table, ColumnTest test) {
    String type = Objects.requireNonNull(table.columns().get(test.column()));
    return !test.isWrapped()
        && (type.equals("jsonb") || type.equals("tsvector") || type.endsWith("[]"));
  }

  private Optional<IndexCandidate> missing(
      LiveTable table, String method, List<String> columns, @Nullable String expression) {
    boolean isPartitioned = table.root() != null || table.isPartitioned();
    IndexCandidate candidate =
        new IndexCandidate(table.indexed(), isPartitioned, method, columns, expression);
    LiveTable whole = schema.table(table.indexed()).orElse(table);
    boolean isThere =
        table.indexes().stream().anyMatch(candidate::isServedBy)
            || whole.indexes().stream().anyMatch(candidate::isServedBy);
    return isThere ? Optional.empty() : Optional.of(candidate);
  }

  /** The columns of a sort, each with its direction; none when it is not by columns alone. */
  private static List<String> order(LiveTable table, String alias, List<String> sortKeys) {
    List<String> columns = new ArrayList<>();
    for (String key : sortKeys) {
      String plain = key.replaceFirst("( USING \\S+)?( DESC| ASC)?( NULLS (FIRST|LAST))?$", "");
      String name = plain.startsWith(alias + ".") ? plain.substring(alias.length() + 1) : plain;
      String column = name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
      if (!table.columns().containsKey(column)) {
        return List.of();
      }
      columns.add(column + key.substring(plain.length()).toLowerCase(Locale.ROOT));
    }
    return columns;
  }

  /** The index of a table that begins with a column; null when there is none. */
  static @Nullable LiveIndex beginningWith(LiveTable table, String column) {
    return table.indexes().stream()
        .filter(i -> i.leadsWith(List.of(Identifiers.quoted(column))))
        .findFirst()
        .orElse(null);
  }
}
