package dev.rowan.processor.write;

import dev.rowan.processor.finder.DeclaredQuery.Sorted;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what a caller may sort the rows of a declared query by. */
final class SortCode {
  private static final ClassName COLUMNS = RuntimeTypes.query("ResultColumns");

  private SortCode() {}

  /** The constant that knows the names of the columns. */
  static FieldSpec columns(String name, Sorted sorted) {
    List<String> labels = sorted.columns().stream().map(names -> names.get(0)).toList();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($L)",
                COLUMNS,
                labels.stream()
                    .map(label -> CodeBlock.of("$S", label))
                    .collect(CodeBlock.joining(",$W")));
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      boolean isOnlyOne = Collections.frequency(labels, label) == 1;
      for (String other : sorted.columns().get(i).subList(1, sorted.columns().get(i).size())) {
        if (!isOnlyOne || !(other.equals(label) || other.equals(PropertyNames.camelCase(label)))) {
          code.add("\n.named($S, $L)", other, i + 1);
        }
      }
    }
    return FieldSpec.builder(COLUMNS, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(code.build())
        .build();
  }

  /** The order, as SQL. */
  static CodeBlock order(String constant, Sorted sorted) {
    String method = sorted.hasOrder() ? "thenBy" : "orderBy";
    return CodeBlock.of("$L.$L($L)", constant, method, sorted.parameter().name());
  }
}
