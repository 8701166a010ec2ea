package dev.rowan.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree, with the places below in the order in which they were first met. Nodes that
 * come by their depth are put into the order of their paths by it.
 */
final class DepthFirst<E> {

  private final Map<Object, DepthFirst<E>> below = new LinkedHashMap<>();
  private @Nullable TreeNode<E> node; // null where the query returned no row

  private DepthFirst() {}

  /** Each node directly before those below it. */
  static <E> List<TreeNode<E>> of(List<TreeNode<E>> nearestFirst, KeyForm form) {
    DepthFirst<E> root = new DepthFirst<>();
    for (TreeNode<E> node : nearestFirst) {
      root.at(node.path(), form).node = node;
    }
    return root.nodes(nearestFirst.size());
  }

  private DepthFirst<E> at(List<Object> path, KeyForm form) {
    DepthFirst<E> place = this;
    for (Object key : path) {
      Object known = form.of(key);
      DepthFirst<E> next = place.below.get(known);
      if (next == null) {
        next = new DepthFirst<>();
        place.below.put(known, next);
      }
      place = next;
    }
    return place;
  }

  private List<TreeNode<E>> nodes(int size) {
    List<TreeNode<E>> nodes = new ArrayList<>(size);
    Deque<DepthFirst<E>> next = new ArrayDeque<>();
    next.push(this);
    while (!next.isEmpty()) {
      DepthFirst<E> place = next.pop();
      if (place.node != null) {
        nodes.add(place.node);
      }
      List<DepthFirst<E>> places = new ArrayList<>(place.below.values());
      for (int i = places.size() - 1; i >= 0; i--) {
        next.push(places.get(i));
      }
    }
    return nodes;
  }
}
