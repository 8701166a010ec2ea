package dev.rowan.processor.write;

import dev.rowan.processor.source.TypeSpec;

/** One thing that a row mapper can do. */
interface RowMapperPart {

  /** Adds the methods for it. */
  void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code);
}
