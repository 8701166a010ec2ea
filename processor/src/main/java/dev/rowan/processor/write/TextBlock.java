package dev.rowan.processor.write;

import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Text blocks, as constants and as arguments. */
final class TextBlock {
  private static final String INDENT = "    ";
  private static final int ONE_LINE = 70;

  private TextBlock() {}

  /** The constant of a class; the text gets a line break at its end. */
  static FieldSpec constant(String name, String text) {
    return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(of(text))
        .build();
  }

  private static CodeBlock of(String text) {
    return of(text, INDENT);
  }

  /** The argument of a method in a chain; a short line is a plain string. */
  static CodeBlock argument(String text) {
    return text.length() <= ONE_LINE && text.indexOf('\n') < 0
        ? CodeBlock.of("$S", text)
        : of(text, INDENT + INDENT);
  }

  /** Names with commas between them, in lines of a usual length. */
  static CodeBlock list(List<String> names) {
    StringBuilder line = new StringBuilder();
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      if (line.length() + name.length() > ONE_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(name).append(name.equals(names.get(names.size() - 1)) ? "" : ", ");
    }
    lines.add(line.toString());
    return lines.stream()
        .map(l -> CodeBlock.of("$S", l))
        .collect(CodeBlock.joining("\n        + "));
  }

  private static CodeBlock of(String text, String indent) {
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (String line : escaped(text).split("\n", -1)) {
      block.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    }
    return CodeBlock.of("$L", block.append(indent).append("\"\"\""));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"\"\"", "\"\"\\\"")
        .replace("\r", "\\r")
        .replace("\t", "\\t")
        .replaceAll(" (?=\n|$)", "\\\\s");
  }
}
