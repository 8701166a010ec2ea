package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.ContentModel.Element;
import dev.rowan.processor.model.validation.ContentModel.Role;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.Map;
import java.util.Objects;

/** How validators come to what containers hold. */
final class Loops {
  private Loops() {}

  /**
   * The last part of the path to what a container holds; empty where it is that of the container.
   */
  static String leaf(Role role) {
    return switch (role) {
      case LIST_ELEMENT -> "<list element>";
      case ITERABLE_ELEMENT, ARRAY_ELEMENT -> "<iterable element>";
      case MAP_KEY -> "<map key>";
      case MAP_VALUE -> "<map value>";
      case OPTIONAL, OPTIONAL_NUMBER, LAZY -> "";
    };
  }

  /** A loop over elements. */
  static CodeBlock elements(
      Element held, String variable, String leaf, String loop, CodeBlock body) {
    boolean isCounted = held.role() != Role.ITERABLE_ELEMENT;
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("if ($L != null)", variable).addStatement("checks.open($S)", leaf);
    if (isCounted) {
      code.addStatement("int index$L = 0", loop);
    }
    code.beginControlFlow("for ($T element$L : $L)", held.content().type(), loop, variable);
    code.addStatement(
        isCounted ? "checks.at(index$L++)" : "checks.at(null)", indexed(loop, isCounted));
    code.add(body).endControlFlow();
    return code.addStatement("checks.close()").endControlFlow().build();
  }

  private static Object[] indexed(String loop, boolean isCounted) {
    return isCounted ? new Object[] {loop} : new Object[0];
  }

  /** A loop over the entries of a map. */
  static CodeBlock entries(String variable, String leaf, String loop, CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L != null)", variable)
        .addStatement("checks.open($S)", leaf)
        .beginControlFlow("for (var entry$L : $L.entrySet())", loop, variable)
        .add(body)
        .endControlFlow()
        .addStatement("checks.close()")
        .endControlFlow()
        .build();
  }

  /** What an optional or a lazy relation holds. */
  static CodeBlock held(Element held, String variable, String element, CodeBlock body) {
    TypeName type = held.content().type();
    return switch (held.role()) {
      case OPTIONAL ->
          CodeBlock.builder()
              .beginControlFlow("if ($L != null)", variable)
              .addStatement("$T $L = $L.orElse(null)", type, element, variable)
              .add(body)
              .endControlFlow()
              .build();
      case LAZY ->
          CodeBlock.builder()
              .beginControlFlow("if ($1L == null || $1L.isLoaded())", variable)
              .addStatement("$1T $2L = $3L == null ? null : $3L.get()", type, element, variable)
              .add(body)
              .endControlFlow()
              .build();
      default ->
          CodeBlock.builder()
              .addStatement(
                  "$1T $2L = $3L == null || $3L.isEmpty() ? null : $3L.$4L()",
                  type,
                  element,
                  variable,
                  Objects.requireNonNull(NUMBERS.get(type)))
              .add(body)
              .build();
    };
  }

  private static final Map<TypeName, String> NUMBERS =
      Map.of(
          ClassName.get(Integer.class), "getAsInt",
          ClassName.get(Long.class), "getAsLong",
          ClassName.get(Double.class), "getAsDouble");
}
