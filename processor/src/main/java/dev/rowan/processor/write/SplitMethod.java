package dev.rowan.processor.write;

import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A method with one statement per column. The JVM compiles no method of more than 8000 bytes of
 * bytecode, so that one for a very wide table calls others for its parts.
 */
final class SplitMethod {
  private static final int MOST_STATEMENTS = 250;

  private final String name;
  private final List<ParameterSpec> parameters;
  private final List<CodeBlock> statements;

  /** The parameters are those of the parts. */
  SplitMethod(String name, List<ParameterSpec> parameters, List<CodeBlock> statements) {
    this.name = name;
    this.parameters = parameters;
    this.statements = statements;
  }

  /** The statements, or calls of the parts. */
  CodeBlock body() {
    if (!isSplit()) {
      return CodeBlock.join(statements, "");
    }
    String arguments =
        parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int part = 1; part <= parts(); part++) {
      calls.addStatement("$L$L($L)", name, part, arguments);
    }
    return calls.build();
  }

  /** Adds the parts, if there are any. */
  void addParts(TypeSpec.Builder type) {
    if (isSplit()) {
      for (int part = 1; part <= parts(); part++) {
        type.addMethod(part(part));
      }
    }
  }

  private MethodSpec part(int part) {
    int start = (part - 1) * MOST_STATEMENTS;
    int end = Math.min(start + MOST_STATEMENTS, statements.size());
    return MethodSpec.methodBuilder(name + part)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameters(parameters)
        .addCode(CodeBlock.join(statements.subList(start, end), ""))
        .build();
  }

  private boolean isSplit() {
    return statements.size() > MOST_STATEMENTS;
  }

  private int parts() {
    return (statements.size() + MOST_STATEMENTS - 1) / MOST_STATEMENTS;
  }
}
