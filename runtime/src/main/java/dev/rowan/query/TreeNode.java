package dev.rowan.query;

import java.util.List;

/**
 * A row of a tree, and the way to it from where the walk began. Of several ways it is the shortest;
 * of several as short, the one of the smallest keys.
 *
 * @param entity the row
 * @param depth 1 for a child or a parent, 2 for those behind it, and so on
 * @param path the primary keys of all rows on the way, from the row where the walk began to this
 *     one, both included; a key of several columns is the list of their values
 * @param <E> the entity
 */
public record TreeNode<E>(E entity, int depth, List<Object> path) {

  /** Copies the path. */
  public TreeNode {
    path = List.copyOf(path);
  }
}
