package dev.rowan.mapping;

/**
 * A relation to one other entity whose table every read joins.
 *
 * @param <C> the other entity
 */
public interface JoinedRelation<C> {

  /** Makes what reads the other entity. */
  JoinedMapper<C> joinedMapper();
}
