package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.BuiltIn;
import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ConstraintTest;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.Literal;
import dev.rowan.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The code that tests one constraint and says what it found. */
final class ConstraintCode {
  private static final Set<String> NO_PARAMETERS = Set.of("message", "groups", "payload");

  private final ValidatorCode validator;
  private final String prefix;

  /** The names of constants begin with the prefix. */
  ConstraintCode(ValidatorCode validator, String prefix) {
    this.validator = validator;
    this.prefix = prefix;
  }

  /** Tests a variable; what is wrong is said of the leaf. */
  CodeBlock check(ConstraintModel constraint, ContentModel content, String variable, String leaf) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (constraint.test() instanceof ConstraintTest.Composed composed && !composed.isSingle()) {
      composed.own().ifPresent(own -> code.add(custom(constraint, own, variable, leaf)));
      composed.parts().forEach(part -> code.add(check(part, content, variable, leaf)));
    } else if (constraint.test() instanceof ConstraintTest.Custom own) {
      code.add(custom(constraint, own, variable, leaf));
    } else {
      isWrong(constraint, content, variable)
          .ifPresent(
              isWrong ->
                  code.beginControlFlow("if ($L)", isWrong)
                      .addStatement("checks.fail($S, $L, $L)", leaf, variable, declared(constraint))
                      .endControlFlow());
    }
    return code.build();
  }

  private CodeBlock custom(
      ConstraintModel constraint, ConstraintTest.Custom own, String variable, String leaf) {
    String made = new CustomCode(validator, prefix).validator(constraint, own);
    return CodeBlock.builder()
        .addStatement(
            "$T.check($L, $S, $L, $L, checks)",
            RuntimeTypes.CUSTOM_CHECKS,
            made,
            leaf,
            variable,
            declared(constraint))
        .build();
  }

  /** The condition under which the value is wrong; empty when it never is. */
  private Optional<CodeBlock> isWrong(
      ConstraintModel constraint, ContentModel content, String variable) {
    if (constraint.test() instanceof ConstraintTest.Plain plain) {
      BuiltIn builtIn = plain.constraint();
      return new Conditions(validator, name(constraint), constraint.annotation())
          .isWrong(builtIn, content, variable);
    }
    List<CodeBlock> all = new ArrayList<>();
    if (constraint.test() instanceof ConstraintTest.Composed composed) {
      composed.own().ifPresent(own -> all.add(isInvalid(constraint, own, variable)));
      for (ConstraintModel part : composed.parts()) {
        isWrong(part, content, variable).ifPresent(all::add);
      }
    } else if (constraint.test() instanceof ConstraintTest.Custom own) {
      all.add(isInvalid(constraint, own, variable));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(any(all));
  }

  private static CodeBlock any(List<CodeBlock> conditions) {
    return conditions.size() == 1
        ? conditions.get(0)
        : conditions.stream().map(ConstraintCode::alternative).collect(CodeBlock.joining("$W|| "));
  }

  private static CodeBlock alternative(CodeBlock condition) {
    return CodeBlock.of(condition.toString().contains("&&") ? "($L)" : "$L", condition);
  }

  private CodeBlock isInvalid(
      ConstraintModel constraint, ConstraintTest.Custom own, String variable) {
    String made = new CustomCode(validator, prefix).validator(constraint, own);
    return CodeBlock.of("!$T.isValid($L, $L, checks)", RuntimeTypes.CUSTOM_CHECKS, made, variable);
  }

  private String name(ConstraintModel constraint) {
    return prefix + "_" + LocalNames.constant(constraint.name());
  }

  /** The constant that says what was declared. */
  private String declared(ConstraintModel constraint) {
    CodeBlock.Builder value = CodeBlock.builder();
    if (constraint.test() instanceof ConstraintTest.Plain) {
      String usual = "{" + constraint.annotation().type().canonicalName() + ".message}";
      value.add("$T.builtIn($S", RuntimeTypes.CONSTRAINT, constraint.name());
      value.add(constraint.message().equals(usual) ? ")" : ",$W$S)", message(constraint, usual));
    } else {
      value.add(
          "$T.of($S,$W$S)",
          RuntimeTypes.CONSTRAINT,
          constraint.annotation().type().canonicalName(),
          constraint.message());
    }
    for (AnnotationModel.Member member : constraint.annotation().members()) {
      if (!NO_PARAMETERS.contains(member.name())) {
        parameter(member.value())
            .ifPresent(text -> value.add("$Z.with($S, $L)", member.name(), text));
      }
    }
    return validator.constant(RuntimeTypes.CONSTRAINT, name(constraint), value.build());
  }

  private static Object[] message(ConstraintModel constraint, String usual) {
    return constraint.message().equals(usual) ? new Object[0] : new Object[] {constraint.message()};
  }

  /** What a message can name. */
  private static Optional<CodeBlock> parameter(Literal value) {
    if (value instanceof Literal.Plain plain) {
      return Optional.of(Literals.code(plain.value()));
    }
    return value instanceof Literal.Constant constant
        ? Optional.of(CodeBlock.of("$S", constant.name()))
        : Optional.empty();
  }
}
