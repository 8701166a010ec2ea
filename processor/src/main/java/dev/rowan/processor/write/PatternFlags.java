package dev.rowan.processor.write;

import dev.rowan.processor.model.validation.Literal;
import dev.rowan.processor.source.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/** The flags of regular expressions, whose constants have the names of those of the JDK. */
final class PatternFlags {
  private PatternFlags() {}

  static List<CodeBlock> of(List<Literal> flags) {
    return flags.stream()
        .filter(Literal.Constant.class::isInstance)
        .map(flag -> CodeBlock.of("$T.$L", Pattern.class, ((Literal.Constant) flag).name()))
        .distinct()
        .toList();
  }
}
