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

  <E> void tell(EntityMapper<E> mapper, Listeners listeners, E entity) {
    switch (this) {
      case INSERT -> mapper.insertCommitted(listeners, entity);
      case UPDATE -> mapper.updateCommitted(listeners, entity);
      case DELETE -> mapper.deleteCommitted(listeners, entity);
      case RESTORE -> mapper.restoreCommitted(listeners, entity);
    }
  }
}
