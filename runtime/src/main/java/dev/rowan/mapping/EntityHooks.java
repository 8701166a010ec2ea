package dev.rowan.mapping;

/**
 * What is done and told when an instance is written. The row mappers of entities that have hooks,
 * or that say when they were written, implement it.
 *
 * @param <E> the entity
 */
public interface EntityHooks<E> {

  /** Those of an entity that has none. */
  @SuppressWarnings("unchecked") // they take any instance, and return it
  static <E> EntityHooks<E> none() {
    return (EntityHooks<E>) NoHooks.INSTANCE;
  }

  /**
   * Makes an instance ready to be inserted, before its statement takes a connection, and returns
   * it, or a new one when it cannot be changed.
   */
  default E beforeInsert(WriteMoment moment, E entity) {
    return entity;
  }

  /** Makes an instance ready to be updated; as {@link #beforeInsert}. */
  default E beforeUpdate(WriteMoment moment, E entity) {
    return entity;
  }

  /** Makes an instance ready for an insert that becomes an update when the row is there. */
  default E beforeSave(WriteMoment moment, E entity) {
    return beforeInsert(moment, entity);
  }

  /**
   * Whether hooks of the entity may do something in the transaction of a write, or undo it, so that
   * there must be one.
   */
  default boolean takePartInWrites() {
    return false;
  }

  /** Whether hooks are told of deletes, so that what is deleted must be read. */
  default boolean hearDeletes() {
    return false;
  }

  /** Is told of an instance that was inserted, before the commit. */
  default void afterInsert(Listeners listeners, E entity) {}

  /** Is told of an instance that was updated; as {@link #afterInsert}. */
  default void afterUpdate(Listeners listeners, E entity) {}

  /** Is told of an instance whose row is to be deleted, and may refuse that. */
  default void beforeDelete(Listeners listeners, E entity) {}

  /** Is told of an instance whose row was deleted; as {@link #afterInsert}. */
  default void afterDelete(Listeners listeners, E entity) {}

  /** Is told of an instance whose row is to be restored, and may refuse that. */
  default void beforeRestore(Listeners listeners, E entity) {}

  /** Is told of an instance whose row was restored; as {@link #afterInsert}. */
  default void afterRestore(Listeners listeners, E entity) {}

  /** Tells those who wait for the commit of an instance that was inserted. */
  default void insertCommitted(Listeners listeners, E entity) {}

  /** Tells those who wait for the commit of an instance that was updated. */
  default void updateCommitted(Listeners listeners, E entity) {}

  /** Tells those who wait for the commit of an instance whose row was deleted. */
  default void deleteCommitted(Listeners listeners, E entity) {}

  /** Tells those who wait for the commit of an instance whose row was restored. */
  default void restoreCommitted(Listeners listeners, E entity) {}
}
