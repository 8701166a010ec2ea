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
    List<Order> more = new ArrayList<>();
    for (EntityColumn<?> column : select.table().primaryKey()) {
      if (!isKey(column, select.order())) {
        more.add(isDescending(select.order()) ? column.desc() : column.asc());
      }
    }
    return select.thenBy(more);
  }

  private static boolean isKey(EntityColumn<?> column, List<Order> order) {
    return order.stream().anyMatch(key -> key.key() == column);
  }

  private static boolean isDescending(List<Order> order) {
    return !order.isEmpty() && order.get(order.size() - 1).isDescending();
  }
}
