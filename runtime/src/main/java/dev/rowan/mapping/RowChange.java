package dev.rowan.mapping;

/** What happened to the row of an entity, as listeners hear of it after the commit. */
public enum RowChange {
  /** It was inserted. */
  INSERT,
  /** It was updated. */
  UPDATE,
  /** It was deleted, or marked so. */
  DELETE,
  /** It was restored. */
  RESTORE;

  <E> void tell(EntityHooks<E> hooks, Listeners listeners, E entity) {
    switch (this) {
      case INSERT -> hooks.insertCommitted(listeners, entity);
      case UPDATE -> hooks.updateCommitted(listeners, entity);
      case DELETE -> hooks.deleteCommitted(listeners, entity);
      case RESTORE -> hooks.restoreCommitted(listeners, entity);
    }
  }
}
