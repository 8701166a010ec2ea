package dev.rowan;

/** What a statement does with an entity. */
enum Write {
  INSERT,
  UPDATE,
  SAVE,
  /** An insert that may become an update, and tells which it was. */
  UPSERT
}
