package dev.rowan.processor.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * A window.
 *
 * @param base the window whose definition it extends, or which it is
 * @param partitionBy what makes the partitions
 * @param orderBy the order
 * @param bounds the values of its frame
 */
public record Window(
    Optional<Identifier> base,
    List<Expression> partitionBy,
    List<SortKey> orderBy,
    List<Expression> bounds) {

  /** Copies the lists. */
  public Window {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
    bounds = List.copyOf(bounds);
  }
}
