package dev.rowan.annotations;

/** What else happens to the entities at the other end of a relation. Nothing happens unasked. */
public enum Cascade {
  /** An insert of this entity inserts those that are new, too. */
  PERSIST,
  /** A delete of this entity deletes them first. */
  DELETE
}
