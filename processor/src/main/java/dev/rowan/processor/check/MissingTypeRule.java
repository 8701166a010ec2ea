package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.ProcessorProblem;

/** The last round has come and a type is still not there. */
final class MissingTypeRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    report(entity, diagnostics);
    entity.relations().stream()
        .flatMap(p -> p.relation().flatMap(RelationDeclaration::target).stream())
        .forEach(target -> report(target, diagnostics));
  }

  private static void report(EntityDeclaration entity, Diagnostics diagnostics) {
    entity
        .missing()
        .forEach(
            missing ->
                diagnostics.report(
                    ProcessorProblem.MISSING_TYPE,
                    missing.origin(),
                    missing.user(),
                    missing.type(),
                    entity.type().simpleName()));
  }
}
