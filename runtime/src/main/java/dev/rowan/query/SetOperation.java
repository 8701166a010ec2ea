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
    implements SelectTree {

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

  @Override
  public void render(Renderer out, boolean isNamed) {
    renderSide(out, left, isNamed, left instanceof SetOperation of && of.isSameAs(this));
    out.append(operator);
    renderSide(out, right, false, false);
    SelectCore.renderEnd(out, leaves(), order, limit, offset);
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
