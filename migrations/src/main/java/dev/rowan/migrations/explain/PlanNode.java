package dev.rowan.migrations.explain;

import dev.rowan.migrations.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan.
 *
 * @param id its place in the plan, from 1, parents before children
 * @param type what it does, such as {@code Seq Scan}
 * @param table the table it reads or writes, with its schema; null when there is none
 * @param alias the name of the table in the statement
 * @param index the index it reads
 * @param estimate what the planner thinks
 * @param actual what happened; null when the statement did not run
 * @param conditions what decides about rows, by their names: {@code Filter}, {@code Index Cond}
 * @param sortKeys by what it sorts
 * @param children the steps whose rows it takes
 */
public record PlanNode(
    int id,
    String type,
    @Nullable QualifiedName table,
    String alias,
    @Nullable String index,
    Estimate estimate,
    @Nullable Actual actual,
    List<Condition> conditions,
    List<String> sortKeys,
    List<PlanNode> children) {

  /** Copies the lists. */
  public PlanNode {
    conditions = List.copyOf(conditions);
    sortKeys = List.copyOf(sortKeys);
    children = List.copyOf(children);
  }

  /**
   * What the planner thinks.
   *
   * @param rows how many rows come of it, each time
   * @param cost the cost of all of them, with that of the children
   * @param workers how many processes take part, when it is the step that starts them
   * @param isParallel whether each process has a share of the rows
   */
  public record Estimate(double rows, double cost, int workers, boolean isParallel) {}

  /**
   * What happened.
   *
   * @param rows how many rows came, each time
   * @param loops how many times it ran; 0 when never
   * @param milliseconds the time, each time, with that of the children
   * @param rowsRemoved how many rows a condition took away, each time
   * @param pagesHit the pages that were in the memory of the server, of all times
   * @param pagesRead the pages that were not
   * @param diskKilobytes what was put on the disk because it did not fit into the memory
   * @param heapFetches how often an index did not know whether a row is visible
   */
  public record Actual(
      double rows,
      double loops,
      double milliseconds,
      double rowsRemoved,
      long pagesHit,
      long pagesRead,
      long diskKilobytes,
      long heapFetches) {

    /** All rows of all times. */
    public double allRows() {
      return rows * loops;
    }
  }

  /**
   * What decides about rows.
   *
   * @param name what it is for, such as {@code Filter}
   * @param text the expression
   */
  public record Condition(String name, String text) {}

  /** The condition of this name; null when there is none. */
  public @Nullable String condition(String name) {
    return conditions.stream()
        .filter(c -> c.name().equals(name))
        .map(Condition::text)
        .findFirst()
        .orElse(null);
  }

  /** The table with its schema unless that is {@code public}, or what the step does. */
  public String subject() {
    return table == null ? type : LiveTable.text(table);
  }

  /** Whether it is of this type. */
  public boolean is(String kind) {
    return type.equals(kind);
  }

  /** This step and all below it, parents first. */
  public Stream<PlanNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(PlanNode::all));
  }
}
