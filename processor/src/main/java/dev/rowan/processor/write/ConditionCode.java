package dev.rowan.processor.write;

import dev.rowan.processor.finder.Criterion;
import dev.rowan.processor.finder.FinderMethod.Asked;
import dev.rowan.processor.finder.Operator;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.Arrays;
import java.util.List;

/** Writes the conditions of a finder. */
final class ConditionCode {
  private final PathCode root;

  ConditionCode(EntityModel entity) {
    this.root = new PathCode(entity);
  }

  /** The arguments of {@code where}, each on a line of its own. */
  CodeBlock of(List<List<Asked>> alternatives) {
    if (alternatives.size() == 1) {
      return CodeBlock.join(all(alternatives.get(0)), ",\n        ");
    }
    CodeBlock each =
        alternatives.stream().map(this::conjunction).collect(CodeBlock.joining(",\n            "));
    return CodeBlock.of("$T.any(\n            $L)", RuntimeTypes.query("Predicate"), each);
  }

  private CodeBlock conjunction(List<Asked> asked) {
    List<CodeBlock> all = all(asked);
    CodeBlock.Builder code = CodeBlock.builder().add(all.get(0));
    for (CodeBlock more : all.subList(1, all.size())) {
      code.add(".and($L)", more);
    }
    return code.build();
  }

  private List<CodeBlock> all(List<Asked> asked) {
    return root.conditions(asked.stream().map(ConditionCode::question).toList());
  }

  private static PathCode.Question question(Asked asked) {
    boolean isOfEntities = asked.isOfEntities();
    Operator operator = asked.criterion().operator();
    boolean isOfNone = operator == Operator.NOT_CONTAINS && asked.criterion().path().endsAtMany();
    boolean isNegated =
        !isOfNone
            && (operator.isNegated()
                || (isOfEntities && (operator == Operator.NE || operator == Operator.NOT_IN)));
    CodeBlock arguments =
        asked.parameters().stream()
            .map(parameter -> argument(parameter, operator))
            .collect(CodeBlock.joining(", "));
    boolean isOptional = asked.parameters().stream().anyMatch(Parameter::isNullable);
    CodeBlock code =
        CodeBlock.of(
            ".$L$L($L)$L",
            isOfEntities ? ofEntity(operator) : method(asked),
            isOptional ? "IfPresent" : "",
            arguments,
            isNegated ? ".not()" : "");
    Criterion criterion = asked.criterion();
    return new PathCode.Question(
        isOfEntities ? criterion.path().toEntity() : criterion.path(),
        code,
        isOfEntities,
        isOfNone);
  }

  private static String ofEntity(Operator operator) {
    return operator.takesMany() ? "isIn" : "is";
  }

  private static String method(Asked asked) {
    Operator operator = asked.criterion().operator();
    if (asked.isOfElements()) {
      return "has";
    }
    if (!asked.criterion().ignoresCase()) {
      return operator.method();
    }
    return switch (operator) {
      case LIKE, NOT_LIKE -> "ilike";
      default -> operator.method() + "IgnoreCase";
    };
  }

  private static CodeBlock argument(Parameter parameter, Operator operator) {
    if (!operator.takesMany() || !(parameter.type() instanceof ArrayTypeName array)) {
      return CodeBlock.of("$N", parameter.name());
    }
    String form =
        array.componentType().isPrimitive() ? "$T.stream($N).boxed().toList()" : "$T.asList($N)";
    CodeBlock list = CodeBlock.of(form, Arrays.class, parameter.name());
    return parameter.isNullable()
        ? CodeBlock.of("$N == null ? null : $L", parameter.name(), list)
        : list;
  }
}
