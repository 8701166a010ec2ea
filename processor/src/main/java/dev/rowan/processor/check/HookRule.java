package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.report.Diagnostics;

/** What is called when something happens can be called, and is about something that happens. */
final class HookRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (Fault fault : entity.hooks().faults()) {
      diagnostics.report(fault.problem(), fault.origin(), fault.arguments().toArray());
    }
  }
}
