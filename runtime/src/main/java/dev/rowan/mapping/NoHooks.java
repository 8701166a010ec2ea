package dev.rowan.mapping;

/** The hooks of an entity that has none. */
enum NoHooks implements EntityHooks<Object> {
  INSTANCE
}
