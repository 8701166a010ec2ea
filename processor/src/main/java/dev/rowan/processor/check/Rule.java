package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.report.Diagnostics;

/** Looks for one kind of mistake in an entity. */
@FunctionalInterface
interface Rule {

  /** Reports each such mistake. */
  void check(EntityDeclaration entity, Diagnostics diagnostics);
}
