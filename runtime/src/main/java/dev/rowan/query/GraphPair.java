package dev.rowan.query;

/**
 * A row of the table between two entities.
 *
 * @param owner the key of the entity that has the relation
 * @param other the key of the other entity
 */
public record GraphPair(Object owner, Object other) {}
