package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import javax.lang.model.element.Modifier;

/** Constants whose value is a text block. */
final class TextBlock {
  private static final String INDENT = "    ";

  private TextBlock() {}

  /** The constant of a class; the text gets a line break at its end. */
  static FieldSpec constant(String name, String text) {
    return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(of(text))
        .build();
  }

  private static CodeBlock of(String text) {
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (String line : escaped(text).split("\n", -1)) {
      block.append(line.isEmpty() ? "" : INDENT).append(line).append('\n');
    }
    return CodeBlock.of("$L", block.append(INDENT).append("\"\"\""));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"\"\"", "\"\"\\\"")
        .replace("\r", "\\r")
        .replace("\t", "\\t")
        .replaceAll(" (?=\n|$)", "\\\\s");
  }
}
