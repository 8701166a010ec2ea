package dev.rowan.processor.write;

import dev.rowan.processor.source.TypeSpec;

/** One thing that a repository can do. */
interface RepositoryPart {

  /** Adds the methods for it and their SQL. */
  void add(TypeSpec.Builder repository, EntityContext context);
}
