package dev.rowan.processor.write;

import dev.rowan.processor.source.TypeSpec;

/** Adds one thing to the class that reads a projection. */
@FunctionalInterface
interface ProjectionPart {

  /** Adds it. */
  void add(TypeSpec.Builder type, ProjectionContext context);
}
