package dev.rowan.query;

/**
 * A row of a tree, and how far it is from where the walk began.
 *
 * @param entity the row
 * @param depth 1 for a child or a parent, 2 for those behind it, and so on
 * @param <E> the entity
 */
public record TreeNode<E>(E entity, int depth) {}
