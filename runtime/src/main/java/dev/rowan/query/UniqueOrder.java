package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/** Makes an order in which no two rows stand at the same place. */
final class UniqueOrder {

  private UniqueOrder() {}

  /**
   * The query with the primary key as its last keys, as far as it is not among the keys already. It
   * goes the way of the key before it, so that one index can serve for all.
   */
  static Select of(Select select) {
    return select.thenBy(missing(select.order(), select.table().primaryKey()));
  }

  /** As {@link #of(Select)}, of rows that these tell apart. */
  static List<Order> of(List<Order> order, List<Expression<?>> keys) {
    List<Order> all = new ArrayList<>(order);
    all.addAll(missing(order, keys));
    return List.copyOf(all);
  }

  private static List<Order> missing(List<Order> order, List<? extends Expression<?>> keys) {
    List<Order> missing = new ArrayList<>();
    for (Expression<?> key : keys) {
      if (order.stream().noneMatch(one -> Leaves.areSame(one.key(), key))) {
        missing.add(isDescending(order) ? key.desc() : key.asc());
      }
    }
    return missing;
  }

  private static boolean isDescending(List<Order> order) {
    return !order.isEmpty() && order.get(order.size() - 1).isDescending();
  }
}
