package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ConstraintTest;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;

/**
 * The validators of the user's own constraints: made with {@code new}, once for each constraint.
 */
final class CustomCode {
  private static final ClassName CONSTRAINT_VALIDATOR =
      ClassName.get("jakarta.validation", "ConstraintValidator");

  private final ValidatorCode validator;
  private final String prefix;

  CustomCode(ValidatorCode validator, String prefix) {
    this.validator = validator;
    this.prefix = prefix;
  }

  /** The constant that holds the validator. */
  String validator(ConstraintModel constraint, ConstraintTest.Custom own) {
    TypeName type =
        own.isGeneric()
            ? ParameterizedTypeName.get(
                CONSTRAINT_VALIDATOR, constraint.annotation().type(), own.valueType().box())
            : own.validator();
    CodeBlock made = CodeBlock.of(own.isGeneric() ? "new $T<>()" : "new $T()", own.validator());
    if (own.isInitialized()) {
      String annotation = new AnnotationCode(validator).declare(prefix, constraint.annotation());
      made =
          CodeBlock.of(
              "$T.initialized($L,$Wnew $L())", RuntimeTypes.CUSTOM_CHECKS, made, annotation);
    }
    String name = prefix + "_" + LocalNames.constant(constraint.name()) + "_VALIDATOR";
    return validator.constant(type, name, made);
  }
}
