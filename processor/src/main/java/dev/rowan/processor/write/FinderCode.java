package dev.rowan.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.rowan.processor.finder.Criterion;
import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod;
import dev.rowan.processor.finder.FinderMethod.Asked;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.finder.Operator;
import dev.rowan.processor.finder.Sorting;
import dev.rowan.processor.finder.Subject;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.ResultKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the body of a finder: a query. */
final class FinderCode {
  private final EntityModel entity;
  private final FinderMethod finder;

  FinderCode(EntityModel entity, FinderMethod finder) {
    this.entity = entity;
    this.finder = finder;
  }

  MethodSpec method() {
    return Signatures.override(finder.method()).addCode(body()).build();
  }

  private CodeBlock body() {
    List<CodeBlock> steps = new ArrayList<>();
    if (finder.finder().subject() == Subject.DELETE) {
      return returned(steps, CodeBlock.of("deleteWhere($L)", conditions()));
    }
    steps.add(CodeBlock.of("query()"));
    steps.add(CodeBlock.of(".where($L)", conditions()));
    if (!finder.fetches().isEmpty()) {
      steps.add(CodeBlock.of(".with($L)", fetches()));
    }
    orders().forEach(steps::add);
    limit(steps);
    boolean isAsync = finder.method().result().isAsync();
    if (isAsync) {
      steps.add(CodeBlock.of(".async()"));
    }
    return returned(steps, end());
  }

  /** One step stands on one line. */
  private CodeBlock returned(List<CodeBlock> steps, CodeBlock end) {
    steps.add(end);
    ResultKind kind = finder.method().result().kind();
    CodeBlock chain = CodeBlock.join(steps, "\n    ");
    boolean isVoid = kind == ResultKind.VOID && !finder.method().result().isAsync();
    if (kind == ResultKind.SET) {
      chain = CodeBlock.of("new $T<>(\n        $L)", LinkedHashSet.class, chain);
    } else if (kind == ResultKind.INT && !finder.method().result().isAsync()) {
      chain = CodeBlock.of("$T.toIntExact(\n        $L)", Math.class, chain);
    } else if (kind == ResultKind.BOOLEAN && finder.finder().subject() == Subject.DELETE) {
      chain = CodeBlock.of("$L > 0", chain);
    }
    return CodeBlock.of(isVoid ? "$L;\n" : "return $L;\n", chain);
  }

  private CodeBlock conditions() {
    List<List<Asked>> all = finder.alternatives();
    if (all.size() == 1) {
      return all.get(0).stream().map(this::condition).collect(CodeBlock.joining(",\n        "));
    }
    CodeBlock alternatives =
        all.stream().map(this::conjunction).collect(CodeBlock.joining(",\n            "));
    return CodeBlock.of("$T.any(\n            $L)", RuntimeTypes.query("Predicate"), alternatives);
  }

  private CodeBlock conjunction(List<Asked> all) {
    CodeBlock.Builder code = CodeBlock.builder().add(condition(all.get(0)));
    for (Asked more : all.subList(1, all.size())) {
      code.add(".and($L)", condition(more));
    }
    return code.build();
  }

  private CodeBlock condition(Asked asked) {
    Criterion criterion = asked.criterion();
    Operator operator = criterion.operator();
    boolean isOptional = asked.parameters().stream().anyMatch(Parameter::isNullable);
    String method = criterion.ignoresCase() ? ignoringCase(operator) : operator.method();
    CodeBlock arguments =
        asked.parameters().stream()
            .map(parameter -> argument(parameter, operator))
            .collect(CodeBlock.joining(", "));
    CodeBlock question =
        CodeBlock.of(
            ".$L$L($L)$L",
            method,
            isOptional ? "IfPresent" : "",
            arguments,
            operator.isNegated() ? ".not()" : "");
    return new PathCode(entity).condition(criterion.path(), question);
  }

  private static String ignoringCase(Operator operator) {
    return switch (operator) {
      case LIKE, NOT_LIKE -> "ilike";
      default -> operator.method() + "IgnoreCase";
    };
  }

  private static CodeBlock argument(Parameter parameter, Operator operator) {
    boolean isArray = operator.takesMany() && parameter.type() instanceof ArrayTypeName;
    return isArray
        ? CodeBlock.of("$T.asList($N)", Arrays.class, parameter.name())
        : CodeBlock.of("$N", parameter.name());
  }

  private CodeBlock fetches() {
    return finder.fetches().stream()
        .map(new PathCode(entity)::fetch)
        .collect(CodeBlock.joining(", "));
  }

  private List<CodeBlock> orders() {
    List<CodeBlock> orders = new ArrayList<>();
    if (!finder.finder().order().isEmpty()) {
      orders.add(
          CodeBlock.of(
              ".orderBy($L)",
              finder.finder().order().stream().map(this::order).collect(CodeBlock.joining(", "))));
    }
    for (Extra extra : finder.extras()) {
      String name = extra.parameter().name();
      if (extra.kind() == ExtraKind.ORDER_LIST) {
        orders.add(CodeBlock.of(".orderBy($N.toArray(new $T[0]))", name, RuntimeTypes.ORDER));
      } else if (extra.kind().isOrder()) {
        orders.add(CodeBlock.of(".orderBy($N)", name));
      }
    }
    return orders;
  }

  private CodeBlock order(Sorting sorting) {
    return CodeBlock.of(
        "$L.$L()",
        new PathCode(entity).of(sorting.path()),
        sorting.isDescending() ? "desc" : "asc");
  }

  private void limit(List<CodeBlock> steps) {
    int rows = finder.finder().limit();
    boolean isOne = rows == 1 && isSingle();
    if (rows > 0 && !isOne) {
      steps.add(CodeBlock.of(".limit($L)", rows));
    }
    extra(ExtraKind.LIMIT).forEach(name -> steps.add(CodeBlock.of(".limit($N.rows())", name)));
  }

  private boolean isSingle() {
    return switch (finder.method().result().kind()) {
      case ONE, NULLABLE, OPTIONAL -> true;
      default -> false;
    };
  }

  private List<String> extra(ExtraKind kind) {
    return finder.extras().stream()
        .filter(e -> e.kind() == kind)
        .map(e -> e.parameter().name())
        .collect(Collectors.toList());
  }

  private CodeBlock end() {
    boolean isFirst = finder.finder().limit() == 1;
    String optional = isFirst ? "first" : "optional";
    return switch (finder.method().result().kind()) {
      case ONE -> isFirst ? CodeBlock.of(".limit(1)\n    .one()") : CodeBlock.of(".one()");
      case NULLABLE -> CodeBlock.of(".$L()\n    .orElse(null)", optional);
      case OPTIONAL -> CodeBlock.of(".$L()", optional);
      case LIST, SET -> CodeBlock.of(".list()");
      case STREAM -> CodeBlock.of(".stream()");
      case PAGE -> CodeBlock.of(".page($N)", extra(ExtraKind.PAGE).get(0));
      case SLICE -> CodeBlock.of(".slice($N)", extra(ExtraKind.PAGE).get(0));
      case KEYSET_PAGE -> CodeBlock.of(".keyset($N)", extra(ExtraKind.KEYSET).get(0));
      case BOOLEAN -> CodeBlock.of(".exists()");
      case LONG, INT, VOID -> CodeBlock.of(".count()");
    };
  }
}
