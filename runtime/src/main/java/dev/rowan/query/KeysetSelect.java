package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The statement for the rows that come after a position in the order of a query, or before it.
 *
 * @param select the query, in an order that is unique
 * @param most at most so many rows
 * @param values the values of the keys at the position; null for an end of the result
 * @param isBackward whether the rows before it are read, the nearest first
 */
record KeysetSelect(
    Select select, long most, @Nullable List<@Nullable String> values, boolean isBackward) {

  /**
   * Renders it. Behind these columns stand the keys, as text. All columns are qualified: in the
   * order a name alone would mean the text.
   */
  Renderer render(Consumer<Renderer> columns) {
    List<Order> order = isBackward ? reversed() : select.order();
    Renderer out = new Renderer(true);
    out.append("select ").open(select.table());
    columns.accept(out);
    for (Order key : order) {
      out.append(", cast(").expression(key.key()).append(" as text)");
    }
    out.from();
    renderWhere(out, order);
    Select.renderOrder(out, order);
    Select.renderLimit(out, new Limit(most));
    return out.endSelect();
  }

  /** As {@link #render(Consumer)}, for the columns of what the query fetches. */
  Renderer render() {
    return render(select.plan()::renderColumns);
  }

  private List<Order> reversed() {
    List<Order> reversed = new ArrayList<>();
    for (Order key : select.order()) {
      reversed.add(key.reversed());
    }
    return reversed;
  }

  private void renderWhere(Renderer out, List<Order> order) {
    String before = " where ";
    Predicate condition = select.condition();
    if (condition != NoCondition.INSTANCE) {
      boolean isGroup = condition instanceof Group;
      out.append(before).append(isGroup ? "(" : "").predicate(condition);
      out.append(isGroup ? ")" : "");
      before = " and ";
    }
    if (values != null) {
      Seek.after(order, values).render(out.append(before));
    }
  }

  /**
   * What is the same for two queries when their cursors can be exchanged: the table and the order,
   * with the values that are bound in it.
   */
  long fingerprint() {
    Renderer out = new Renderer(true);
    out.append("select").open(select.table()).from();
    Select.renderOrder(out, select.order());
    return hash(out.endSelect().fingerprint());
  }

  /** FNV-1a: the same in every version of Java. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
