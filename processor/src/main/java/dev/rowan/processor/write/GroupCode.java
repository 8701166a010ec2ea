package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which checks run for which groups, and in which order. */
final class GroupCode {
  private final List<TypeName> sequence;
  private final ClassName bean;
  private final Map<List<TypeName>, CodeBlock> checks;

  GroupCode(List<TypeName> sequence, ClassName bean, Map<List<TypeName>, CodeBlock> checks) {
    this.sequence = sequence;
    this.bean = bean;
    this.checks = checks;
  }

  /** What the names of methods for these groups end with. */
  static String suffix(List<TypeName> groups) {
    return groups.stream()
        .filter(group -> groups.size() > 1 || !group.equals(ConstraintModel.DEFAULT_GROUP))
        .map(group -> ((ClassName) group).simpleName())
        .collect(Collectors.joining("Or", "", ""))
        .transform(names -> names.isEmpty() ? "" : "For" + names);
  }

  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!sequence.isEmpty()) {
      code.beginControlFlow("if (checks.isDefault())").add(steps()).endControlFlow();
    }
    checks.forEach(
        (groups, calls) -> {
          boolean isOnlyDefault = groups.equals(List.of(ConstraintModel.DEFAULT_GROUP));
          if (sequence.isEmpty() || !isOnlyDefault) {
            code.beginControlFlow("if ($L)", asked(groups)).add(calls).endControlFlow();
          }
        });
    return code.build();
  }

  private CodeBlock asked(List<TypeName> groups) {
    CodeBlock asked =
        groups.stream()
            .filter(group -> sequence.isEmpty() || !isDefault(group))
            .map(GroupCode::asked)
            .collect(CodeBlock.joining("$W|| "));
    if (sequence.isEmpty()) {
      return asked;
    }
    boolean isOne = groups.stream().filter(group -> !isDefault(group)).count() == 1;
    return CodeBlock.of(isOne ? "!checks.isDefault() && $L" : "!checks.isDefault() && ($L)", asked);
  }

  private static CodeBlock asked(TypeName group) {
    return isDefault(group)
        ? CodeBlock.of("checks.isDefault()")
        : CodeBlock.of("checks.includes($T.class)", group);
  }

  private static boolean isDefault(TypeName group) {
    return group.equals(ConstraintModel.DEFAULT_GROUP);
  }

  /** Each step runs when those before it found nothing. */
  private CodeBlock steps() {
    CodeBlock.Builder steps = CodeBlock.builder().addStatement("int before = checks.count()");
    for (TypeName group : sequence) {
      TypeName step = group.equals(bean) ? ConstraintModel.DEFAULT_GROUP : group;
      CodeBlock.Builder calls = CodeBlock.builder();
      checks.forEach((groups, block) -> addIf(groups.contains(step), block, calls));
      if (!calls.isEmpty()) {
        steps.beginControlFlow("if (checks.count() == before)").add(calls.build()).endControlFlow();
      }
    }
    return steps.build();
  }

  private static void addIf(boolean isPart, CodeBlock block, CodeBlock.Builder calls) {
    if (isPart) {
      calls.add(block);
    }
  }
}
