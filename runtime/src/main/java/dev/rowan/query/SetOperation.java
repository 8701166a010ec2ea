package dev.rowan.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code left union right} and the like, with an order and a part of the whole. */
record SetOperation(
    SelectTree left,
    String operator,
    SelectTree right,
    List<Order> order,
    @Nullable Limit limit,
    @Nullable Limit offset)
    implements OrderedTree {

  SetOperation(SelectTree left, String operator, SelectTree right) {
    this(left, operator, right, List.of(), null, null);
    if (left.leaves().expressions().size() != right.leaves().expressions().size()) {
      throw new IllegalArgumentException(
          "A"
              + operator
              + "of different numbers of columns: "
              + left.leaves().labels()
              + " and "
              + right.leaves().labels());
    }
  }

  @Override
  public Leaves leaves() {
    return left.leaves();
  }

  /** Whether equal rows stand in the result once. */
  boolean isOfDifferentRows() {
    return !operator.endsWith(" all ");
  }

  @Override
  public SetOperation part(
      List<Order> newOrder, @Nullable Limit newLimit, @Nullable Limit newOffset) {
    return new SetOperation(left, operator, right, newOrder, newLimit, newOffset);
  }

  @Override
  public SetOperation unordered() {
    return part(List.of(), limit, offset);
  }

  @Override
  public SetOperation selectingAlso(List<Selection<?>> more) {
    throw new IllegalStateException(
        "Selects that are put together are ordered by what the first one selects, not by " + more);
  }

  @Override
  public void render(Renderer out, boolean isNamed) {
    renderSide(out, left, isNamed, left instanceof SetOperation of && of.isSameAs(this));
    out.append(operator);
    renderSide(out, right, false, false);
    renderOrder(out);
    SelectCore.renderEnd(out, leaves(), List.of(), limit, offset);
  }

  /** The rows are of no table any more, so a key is a column of the result. */
  private void renderOrder(Renderer out) {
    Leaves leaves = leaves();
    for (int i = 0; i < order.size(); i++) {
      out.append(i == 0 ? " order by " : ", ");
      out.append(leaves.outputName(order.get(i).key()));
      order.get(i).renderDirection(out);
    }
  }

  /** Whether the operations may be written one after the other. */
  private boolean isSameAs(SetOperation other) {
    return operator.equals(other.operator) && isBare();
  }

  private boolean isBare() {
    return order.isEmpty() && limit == null && offset == null;
  }

  private static void renderSide(
      Renderer out, SelectTree side, boolean isNamed, boolean isContinued) {
    boolean isPlain =
        isContinued
            || side instanceof ValuesList
            || (side instanceof SelectCore core
                && core.order().isEmpty()
                && core.limit() == null
                && core.offset() == null
                && core.lock() == null);
    out.append(isPlain ? "" : "(");
    side.render(out, isNamed);
    out.append(isPlain ? "" : ")");
  }
}
