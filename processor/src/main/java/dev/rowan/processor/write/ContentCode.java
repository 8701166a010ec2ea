package dev.rowan.processor.write;

import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.validation.ConstraintModel;
import dev.rowan.processor.model.validation.ContentModel;
import dev.rowan.processor.model.validation.ContentModel.Cascaded;
import dev.rowan.processor.model.validation.ContentModel.Element;
import dev.rowan.processor.model.validation.ContentModel.Role;
import dev.rowan.processor.source.CodeBlock;
import java.util.List;
import java.util.function.Predicate;

/** The way through a value and what it holds: to test constraints, or to step into objects. */
final class ContentCode {
  private final Visit visit;
  private final Predicate<ContentModel> isNeeded;

  private ContentCode(Visit visit, Predicate<ContentModel> isNeeded) {
    this.visit = visit;
    this.isNeeded = isNeeded;
  }

  /** What is done with each value. */
  private interface Visit {
    CodeBlock code(ContentModel content, String variable, String leaf, boolean isElement);
  }

  /** Tests those constraints that the filter lets through. */
  static ContentCode ofConstraints(ConstraintCode code, Predicate<ConstraintModel> filter) {
    return new ContentCode(
        (content, variable, leaf, isElement) -> {
          CodeBlock.Builder tests = CodeBlock.builder();
          for (ConstraintModel constraint : content.constraints()) {
            if (filter.test(constraint)) {
              tests.add(code.check(constraint, content, variable, leaf));
            }
          }
          return tests.build();
        },
        content -> content.hasConstraint(filter));
  }

  /** Steps into objects. */
  static ContentCode ofSteps(ValidatorCode validator) {
    return new ContentCode(
        (content, variable, leaf, isElement) ->
            content
                .cascade()
                .map(cascaded -> step(validator, cascaded, variable, leaf, isElement))
                .orElse(CodeBlock.of("")),
        ContentModel::cascades);
  }

  private static CodeBlock step(
      ValidatorCode validator, Cascaded cascaded, String variable, String leaf, boolean isElement) {
    CodeBlock enter =
        isElement
            ? CodeBlock.of("checks.enterElement($L)", variable)
            : CodeBlock.of("checks.enter($S, $L)", leaf, variable);
    CodeBlock isNew =
        cascaded.isOnlyNew() && cascaded.isEntity()
            ? CodeBlock.of(
                "$T.INSTANCE.key($L) == null$W&& ",
                GeneratedNames.rowMapper(cascaded.type()),
                variable)
            : CodeBlock.of("");
    CodeBlock check =
        cascaded.isEntity()
            ? CodeBlock.of(
                "$T.INSTANCE.check($L, checks)", cascaded.validator().orElseThrow(), variable)
            : CodeBlock.of("$L($L, checks)", validator.methodOf(cascaded.type()), variable);
    return CodeBlock.builder()
        .beginControlFlow("if ($L != null$W&& $L$L)", variable, isNew, enter)
        .addStatement("$L", check)
        .addStatement("checks.leave()")
        .endControlFlow()
        .build();
  }

  /** The code for a value of this name. */
  CodeBlock code(ContentModel content, String variable, String name) {
    return code(content, variable, name, false, 1);
  }

  private CodeBlock code(
      ContentModel content, String variable, String leaf, boolean isElement, int depth) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(visit.code(content, variable, leaf, isElement));
    List<Element> needed =
        content.elements().stream().filter(e -> isNeeded.test(e.content())).toList();
    if (!needed.isEmpty()) {
      code.add(inside(needed, variable, leaf, isElement, depth));
    }
    return code.build();
  }

  private CodeBlock inside(
      List<Element> needed, String variable, String leaf, boolean isElement, int depth) {
    Element first = needed.get(0);
    String element = "element" + (depth > 1 ? depth : "");
    String loop = depth > 1 ? String.valueOf(depth) : "";
    return switch (first.role()) {
      case LIST_ELEMENT, ARRAY_ELEMENT, ITERABLE_ELEMENT ->
          Loops.elements(first, variable, leaf, loop, code(first, element, isElement, leaf, depth));
      case MAP_KEY, MAP_VALUE -> entries(needed, variable, leaf, loop, depth);
      case OPTIONAL, OPTIONAL_NUMBER, LAZY ->
          Loops.held(first, variable, element, code(first, element, isElement, leaf, depth));
    };
  }

  /** The code for what a container holds. */
  private CodeBlock code(Element held, String element, boolean isElement, String leaf, int depth) {
    String name = Loops.leaf(held.role());
    return name.isEmpty()
        ? code(held.content(), element, leaf, isElement, depth + 1)
        : code(held.content(), element, name, true, depth + 1);
  }

  private CodeBlock entries(
      List<Element> needed, String variable, String leaf, String loop, int depth) {
    CodeBlock.Builder body = CodeBlock.builder();
    for (Element held : needed) {
      boolean isKey = held.role() == Role.MAP_KEY;
      String element = (isKey ? "key" : "element") + loop;
      body.addStatement("checks.$L(entry$L.getKey())", isKey ? "atKey" : "at", loop)
          .addStatement(
              "$T $L = entry$L.$L()",
              held.content().type(),
              element,
              loop,
              isKey ? "getKey" : "getValue")
          .add(code(held, element, true, leaf, depth));
    }
    return Loops.entries(variable, leaf, loop, body.build());
  }
}
