package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.EntityProblem;
import java.util.Locale;

/** Only classes and records have rows. Nothing else that is said about another type would help. */
final class NotAClassRule implements Rule {

  static boolean applies(EntityDeclaration entity) {
    return !isBase(entity)
        && entity.shape().kind() != Kind.CLASS
        && entity.shape().kind() != Kind.RECORD;
  }

  private static boolean isBase(EntityDeclaration entity) {
    return entity.base().isPresent() && entity.shape().kind() == Kind.INTERFACE;
  }

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    String name = entity.type().simpleName();
    String kind = entity.shape().kind().name().toLowerCase(Locale.ROOT);
    diagnostics.report(EntityProblem.NOT_A_CLASS, entity.origin(), kind, name, name);
  }
}
