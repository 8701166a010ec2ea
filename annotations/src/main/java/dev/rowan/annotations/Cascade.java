package dev.rowan.annotations;

/**
 * What else happens to the entities at the other end of a relation. Nothing happens unasked. All of
 * it is one transaction, and the number of statements does not depend on the number of rows.
 */
public enum Cascade {
  /**
   * An insert, update or save of this entity inserts those that are new: those that are loaded and
   * have no id yet, which the database or the client generates. They lead to this entity then. What
   * is there already is not written.
   */
  PERSIST,
  /**
   * A delete of this entity deletes those that lead to it, loaded or not, and what is deleted with
   * them.
   */
  DELETE,
  /**
   * A delete of this entity deletes its rows in the table between, not the entities at the other
   * end of the {@link ManyToMany}.
   */
  UNLINK
}
