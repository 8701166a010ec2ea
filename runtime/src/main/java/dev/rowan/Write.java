package dev.rowan;

/** What a statement does with an entity. */
enum Write {
  INSERT,
  UPDATE,
  SAVE
}
