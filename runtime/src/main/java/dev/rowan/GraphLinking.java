package dev.rowan;

import dev.rowan.query.GraphPair;
import dev.rowan.query.GraphRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is to be linked at one level of a graph, where the rows do not say it themselves. */
final class GraphLinking {

  private GraphLinking() {}

  /** The links that the graph has between those that have keys. */
  static <P, C> Set<GraphPair> pairs(GraphLevel<P, C> level) {
    GraphTable<P> above = Objects.requireNonNull(level.above).table;
    Set<GraphPair> pairs = new LinkedHashSet<>();
    for (GraphLevel.Held<P, C> held : level.held) {
      Object owner = above.key(held.owner().result);
      for (GraphEntry<C> other : held.others()) {
        Object key = level.table.key(other.result);
        if (owner != null && key != null) {
          pairs.add(new GraphPair(owner, key));
        }
      }
    }
    return pairs;
  }

  /** How many links the graph has with entities that have no keys yet. */
  static <P, C> long unknown(GraphLevel<P, C> level) {
    GraphTable<P> above = Objects.requireNonNull(level.above).table;
    long unknown = 0;
    for (GraphLevel.Held<P, C> held : level.held) {
      boolean isNew = above.key(held.owner().result) == null;
      for (GraphEntry<C> other : held.others()) {
        unknown += isNew || level.table.key(other.result) == null ? 1 : 0;
      }
    }
    return unknown;
  }

  /** Those that belong to another one, or to none, as far as is stored. */
  static <C> List<GraphEntry<C>> moved(GraphLevel<?, C> level) {
    List<GraphEntry<C>> moved = new ArrayList<>();
    for (GraphEntry<C> entry : level.entries()) {
      GraphRow<C> row = entry.stored;
      Object owner = entry.owner == null ? null : level.ownerKey(entry.owner);
      if (row == null || row.owner() == null || !row.owner().equals(owner)) {
        moved.add(entry);
      }
    }
    return moved;
  }
}
