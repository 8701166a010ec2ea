package dev.rowan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows that a window function sees from the current row: {@code
 * partitionBy(FILM.rating).orderBy(FILM.length.desc()).rows(Bound…)}. Immutable.
 *
 * <p>Without an order all rows of the partition are seen; with one, those up to the current row and
 * its peers, unless a frame says otherwise (PostgreSQL, "Window Function Calls").
 */
public final class Window {

  private static final Window ALL = new Window(List.of(), List.of(), "", false);

  private final List<Expression<?>> partition;
  private final List<Order> order;
  private final String frame;
  private final boolean isMeasured; // by distances of the key of the order
  private final String name; // empty when it has none

  private Window(
      List<Expression<?>> partition, List<Order> order, String frame, boolean isMeasured) {
    this(partition, order, frame, isMeasured, "");
  }

  private Window(
      List<Expression<?>> partition,
      List<Order> order,
      String frame,
      boolean isMeasured,
      String name) {
    this.name = name;
    this.partition = partition;
    this.order = order;
    this.frame = frame;
    this.isMeasured = isMeasured;
  }

  /** All rows of the query, as of {@code over ()}. */
  public static Window all() {
    return ALL;
  }

  /** The rows that agree with the current one in these expressions. */
  public static Window partitionBy(Expression<?>... by) {
    return new Window(List.of(by), List.of(), "", false);
  }

  /** All rows in this order. */
  public static Window orderedBy(Order... keys) {
    return new Window(List.of(), List.of(keys), "", false);
  }

  /**
   * The same under a name: a select says once what the window is, {@code window name as (…)}, and
   * its functions name it. A step that changes it makes one without a name.
   */
  public Window as(String newName) {
    return new Window(partition, order, frame, isMeasured, Identifiers.check(newName));
  }

  /** The same rows in this order, after the keys given before. */
  public Window orderBy(Order... keys) {
    List<Order> all = new ArrayList<>(order);
    all.addAll(Arrays.asList(keys));
    return new Window(partition, List.copyOf(all), frame, isMeasured);
  }

  /** Only the rows from the one that stands so many places away to the other, both included. */
  public Window rows(Frame from, Frame to) {
    return framed("rows", from, to);
  }

  /** Only the peers from so many groups of equal rows away to the other, both included. */
  public Window groups(Frame from, Frame to) {
    return framed("groups", from, to);
  }

  /** Only the rows whose key of the order is within this distance, both ends included. */
  public Window range(Frame from, Frame to) {
    return framed("range", from, to);
  }

  private Window framed(String mode, Frame from, Frame to) {
    if (!from.leadsTo(to)) {
      throw new IllegalArgumentException(
          "A frame cannot lead from " + from.sql() + " to " + to.sql());
    }
    boolean isFar = from.isDistance() || to.isDistance();
    String sql = mode + " between " + from.sql() + " and " + to.sql();
    return new Window(partition, order, sql, isFar && mode.equals("range"));
  }

  /** The same frame without the current row. */
  public Window excludeCurrentRow() {
    return excluding(" exclude current row");
  }

  /** The same frame without the current row and its peers. */
  public Window excludeGroup() {
    return excluding(" exclude group");
  }

  /** The same frame without the peers of the current row, which stays. */
  public Window excludeTies() {
    return excluding(" exclude ties");
  }

  private Window excluding(String rows) {
    if (frame.isEmpty()) {
      throw new IllegalStateException(
          "A window without a frame excludes no rows; say rows, groups or range before");
    }
    return new Window(partition, order, frame + rows, isMeasured);
  }

  /** What the frame needs of the order, which may be given after it. */
  private void check() {
    if (frame.startsWith("groups") && order.isEmpty()) {
      throw new IllegalStateException(
          "A frame of groups needs an order, whose equal keys make the groups");
    }
    if (isMeasured && order.size() != 1) {
      throw new IllegalStateException(
          "A range by distance needs an order of one key, and this window has " + order);
    }
  }

  String name() {
    return name;
  }

  /** Appends that a function is over it. */
  void renderOver(Renderer out) {
    if (name.isEmpty()) {
      render(out.append(" over ("));
      out.append(")");
    } else {
      out.window(this);
      out.append(" over ").append(Identifiers.quoted(name));
    }
  }

  /** Appends what its name stands for. */
  void renderDefinition(Renderer out) {
    render(out.append(Identifiers.quoted(name)).append(" as ("));
    out.append(")");
  }

  private void render(Renderer out) {
    check();
    String before = "";
    if (!partition.isEmpty()) {
      out.append("partition by ");
      Template.list(partition).render(out);
      before = " ";
    }
    if (!order.isEmpty()) {
      out.append(before).append("order by ");
      Select.renderKeys(out, order);
      before = " ";
    }
    if (!frame.isEmpty()) {
      out.append(before).append(frame);
    }
  }
}
