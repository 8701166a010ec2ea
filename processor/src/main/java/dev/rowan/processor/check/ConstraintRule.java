package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.validation.BeanModel;
import dev.rowan.processor.model.validation.BuiltIn;
import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ConstraintTest;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.model.validation.ValidationModel;
import dev.rowan.processor.model.validation.ValueModel;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.ValidationProblem;

/** Constraints must fit the values that they check. */
final class ConstraintRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity.validation().ifPresent(validation -> check(validation, diagnostics));
  }

  private static void check(ValidationModel validation, Diagnostics diagnostics) {
    for (Fault fault : validation.faults()) {
      Object[] arguments = fault.arguments().stream().map(ConstraintRule::text).toArray();
      diagnostics.report(fault.problem(), fault.origin(), arguments);
    }
    check(validation.entity(), diagnostics);
    validation.nested().forEach(bean -> check(bean, diagnostics));
  }

  private static Object text(Object argument) {
    return argument instanceof TypeName type ? Words.type(type) : argument;
  }

  private static void check(BeanModel bean, Diagnostics diagnostics) {
    for (ValueModel value : bean.values()) {
      check(value.name(), value.content(), diagnostics);
    }
  }

  private static void check(String name, ContentModel content, Diagnostics diagnostics) {
    for (ConstraintModel constraint : content.constraints()) {
      check(name, content, constraint, diagnostics);
    }
    content.elements().forEach(element -> check(name, element.content(), diagnostics));
  }

  private static void check(
      String name, ContentModel content, ConstraintModel constraint, Diagnostics diagnostics) {
    if (constraint.test() instanceof ConstraintTest.Composed composed) {
      composed.parts().forEach(part -> check(name, content, part, diagnostics));
    } else if (constraint.test() instanceof ConstraintTest.Plain plain) {
      if (fits(name, content, constraint, plain.constraint(), diagnostics)) {
        ConstraintMembers.check(name, constraint, plain.constraint(), diagnostics);
      }
    }
  }

  private static boolean fits(
      String name,
      ContentModel content,
      ConstraintModel constraint,
      BuiltIn builtIn,
      Diagnostics diagnostics) {
    TypeName type = content.type();
    if (builtIn == BuiltIn.NULL && type.isPrimitive()) {
      diagnostics.report(
          ValidationProblem.NULL_ON_PRIMITIVE,
          constraint.origin(),
          name,
          type,
          Words.type(type.box()));
      return false;
    }
    if (!builtIn.checks(content.kind())) {

      diagnostics.report(
          ValidationProblem.CONSTRAINT_TYPE,
          constraint.origin(),
          constraint.name(),
          name,
          Words.type(type),
          builtIn.supported());
      return false;
    }
    return true;
  }
}
