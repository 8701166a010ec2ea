package dev.rowan.processor.write;

import dev.rowan.processor.finder.ExtraKind;
import dev.rowan.processor.finder.FinderMethod;
import dev.rowan.processor.finder.FinderMethod.Extra;
import dev.rowan.processor.finder.Sorting;
import dev.rowan.processor.finder.Subject;
import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.ProjectionReference;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Writes the body of a finder: a query. */
final class FinderCode {
  private final EntityModel entity;
  private final FinderMethod finder;
  private final ResultType result;

  FinderCode(EntityModel entity, FinderMethod finder) {
    this.entity = entity;
    this.finder = finder;
    this.result = finder.method().result();
  }

  MethodSpec method() {
    return Signatures.override(finder.method()).addCode(body()).build();
  }

  /** The method that gives what this one reads, to be read together with others. */
  MethodSpec readMethod(String name) {
    List<CodeBlock> steps = said();
    steps.add(CodeBlock.of(".read()"));
    steps.add(end());
    return TogetherCode.readMethod(name, finder.method())
        .addCode("return $L;\n", CodeBlock.join(steps, "\n    "))
        .build();
  }

  private CodeBlock body() {
    if (!result.isAsync()) {
      return returned(chain());
    }
    return isQueryAsync()
        ? CodeBlock.of("return $L;\n", chain())
        : AsyncCode.of(result, returned(chain()));
  }

  /** Whether the query itself has the asynchronous form. */
  private boolean isQueryAsync() {
    return result.isAsync()
        && switch (result.kind()) {
          case ONE, OPTIONAL, LIST, PAGE, SLICE, KEYSET_PAGE, BOOLEAN, LONG ->
              finder.finder().subject() != Subject.DELETE;
          case NULLABLE, SET, STREAM, INT, VOID -> false;
        };
  }

  private CodeBlock chain() {
    return finder.finder().subject() == Subject.DELETE
        ? CodeBlock.of("$L($L)", delete(), conditions())
        : CodeBlock.join(steps(), "\n    ");
  }

  private String delete() {
    if (result.kind() == ResultKind.LIST) {
      return "deleteReturning";
    }
    boolean isMore =
        deletesMore(entity)
            || entity.base().stream()
                .flatMap(base -> base.subtypes().stream())
                .anyMatch(FinderCode::deletesMore);
    return isMore ? "deleteCascading" : "deleteWhere";
  }

  private static boolean deletesMore(EntityModel entity) {
    return entity.hearsDeletes()
        || entity.relations().stream()
            .anyMatch(r -> r.does(Cascade.DELETE) || r.does(Cascade.UNLINK));
  }

  private List<CodeBlock> steps() {
    List<CodeBlock> steps = said();
    if (isQueryAsync()) {
      steps.add(CodeBlock.of(".async()"));
    }
    steps.add(end());
    if (result.kind() == ResultKind.NULLABLE) {
      steps.add(CodeBlock.of(".orElse(null)"));
    }
    return steps;
  }

  /** The query, whose steps stand on a line each. */
  private List<CodeBlock> said() {
    List<CodeBlock> steps = new ArrayList<>();
    steps.add(CodeBlock.of("query()"));
    if (!finder.alternatives().isEmpty()) {
      steps.add(CodeBlock.of(".where($L)", conditions()));
    }
    if (!finder.fetches().isEmpty()) {
      steps.add(CodeBlock.of(".with($L)", fetches()));
    }
    orders().forEach(steps::add);
    limit(steps);
    finder.method().projection().ifPresent(p -> steps.add(select(p)));
    return steps;
  }

  private static CodeBlock select(ProjectionReference projection) {
    return CodeBlock.of(
        ".select($T.$L)", projection.projection(), RelationNames.table(projection.type()));
  }

  /** Returns what a chain of calls gives, in the form of the result. */
  private CodeBlock returned(CodeBlock chain) {
    return switch (result.kind()) {
      case VOID -> CodeBlock.of("$L;\n", chain);
      case SET -> CodeBlock.of("return new $T<>($L);\n", LinkedHashSet.class, chain);
      case INT -> CodeBlock.of("return $T.toIntExact($L);\n", Math.class, chain);
      case BOOLEAN ->
          CodeBlock.of(
              finder.finder().subject() == Subject.DELETE ? "return $L > 0;\n" : "return $L;\n",
              chain);
      default -> CodeBlock.of("return $L;\n", chain);
    };
  }

  private CodeBlock conditions() {
    return new ConditionCode(entity).of(finder.alternatives());
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
    boolean isOptional =
        result.kind() == ResultKind.OPTIONAL || result.kind() == ResultKind.NULLABLE;
    if (rows > 0 && !isOptional) { // else first() says it
      steps.add(CodeBlock.of(".limit($L)", rows));
    }
    extra(ExtraKind.LIMIT).ifPresent(name -> steps.add(CodeBlock.of(".limit($N.rows())", name)));
  }

  private Optional<String> extra(ExtraKind kind) {
    return finder.extras().stream()
        .filter(e -> e.kind() == kind)
        .map(e -> e.parameter().name())
        .findFirst();
  }

  private CodeBlock end() {
    String optional = finder.finder().limit() == 1 ? "first" : "optional";
    return switch (result.kind()) {
      case ONE -> CodeBlock.of(".one()");
      case NULLABLE, OPTIONAL -> CodeBlock.of(".$L()", optional);
      case LIST, SET -> CodeBlock.of(".list()");
      case STREAM -> CodeBlock.of(".stream()");
      case PAGE -> CodeBlock.of(".page($N)", extra(ExtraKind.PAGE).orElseThrow());
      case SLICE -> CodeBlock.of(".slice($N)", extra(ExtraKind.PAGE).orElseThrow());
      case KEYSET_PAGE -> CodeBlock.of(".keyset($N)", extra(ExtraKind.KEYSET).orElseThrow());
      case BOOLEAN -> CodeBlock.of(".exists()");
      case LONG, INT, VOID -> CodeBlock.of(".count()");
    };
  }
}
