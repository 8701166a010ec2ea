package dev.rowan.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A select, or several of them put together: what has an order and a part. */
sealed interface OrderedTree extends SelectTree permits SelectCore, SetOperation {

  /** The keys of the order. */
  List<Order> order();

  /** How many rows there are at most; null for all. */
  @Nullable Limit limit();

  /** How many rows are left out; null for none. */
  @Nullable Limit offset();

  /** The same in this order, and this part of it. */
  OrderedTree part(List<Order> newOrder, @Nullable Limit newLimit, @Nullable Limit newOffset);

  /** The same rows in no order, where that says nothing else. */
  OrderedTree unordered();

  /**
   * The same rows with these as further columns.
   *
   * @throws IllegalStateException when other rows would be the same then, or would not be
   */
  OrderedTree selectingAlso(List<Selection<?>> more);
}
