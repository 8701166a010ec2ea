package dev.rowan.processor.finder;

import java.util.List;

/**
 * What the name of a finder says.
 *
 * @param subject what it does
 * @param isDistinct whether equal rows are returned once
 * @param limit how many rows at most; 0 for all
 * @param alternatives the conditions: one of the lists must be true, and of it all
 * @param order the order
 */
public record Finder(
    Subject subject,
    boolean isDistinct,
    int limit,
    List<List<Criterion>> alternatives,
    List<Sorting> order) {

  /** Copies the lists. */
  public Finder {
    alternatives = alternatives.stream().map(List::copyOf).toList();
    order = List.copyOf(order);
  }

  /** All conditions in their order. */
  public List<Criterion> criteria() {
    return alternatives.stream().flatMap(List::stream).toList();
  }
}
