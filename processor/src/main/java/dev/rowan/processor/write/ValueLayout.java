package dev.rowan.processor.write;

import dev.rowan.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays an expression out as a person would: on one line when it fits, else one argument a line. */
final class ValueLayout {
  /** What the body of a method leaves of 100 columns. */
  private static final int WIDTH = 96;

  private static final CodeBlock NOTHING = CodeBlock.of("");

  private final List<CodeBlock> lines = new ArrayList<>();

  ValueLayout add(Value value, CodeBlock start, String end) {
    add(value, start, end, 0);
    return this;
  }

  private void add(Value value, CodeBlock start, String end, int depth) {
    if (value instanceof Value.Simple simple) {
      addLine(CodeBlock.of("$L$L$L$L", start, simple.code(), end, comment(value)), depth);
    } else {
      addNew((Value.New) value, start, end, depth);
    }
  }

  private void addNew(Value.New value, CodeBlock start, String end, int depth) {
    CodeBlock head = CodeBlock.of("$Lnew $T(", start, value.type());
    CodeBlock line = CodeBlock.of("$L$L)$L", head, inOneLine(value), end);
    String comment = comment(value);
    boolean isCommentedAtEnd = value.arguments().size() == 1 || comment.isEmpty();
    if (isCommentedAtEnd && line.width() + comment.length() + 4 * depth <= WIDTH) {
      addLine(CodeBlock.of("$L$L", line, comment), depth);
      return;
    }
    if (start.toString().endsWith("= ") || start.toString().endsWith("(")) {
      addLine(start, depth);
      addArguments(value, NOTHING, end, depth + 1);
    } else {
      addArguments(value, start, end, depth);
    }
  }

  private void addArguments(Value.New value, CodeBlock start, String end, int depth) {
    if (value.arguments().isEmpty()) {
      addLine(CodeBlock.of("$Lnew $T()$L", start, value.type(), end), depth);
      return;
    }
    addLine(CodeBlock.of("$Lnew $T(", start, value.type()), depth);
    int last = value.arguments().size() - 1;
    for (int i = 0; i <= last; i++) {
      add(value.arguments().get(i), NOTHING, i < last ? "," : ")" + end, depth + 1);
    }
  }

  /** The printer indents the lines of a statement after its first one by one step. */
  private void addLine(CodeBlock line, int depth) {
    lines.add(CodeBlock.of("$L$L", "    ".repeat(Math.max(0, depth - 1)), line));
  }

  private static CodeBlock inOneLine(Value value) {
    if (value instanceof Value.Simple simple) {
      return simple.code();
    }
    Value.New made = (Value.New) value;
    return made.arguments().stream()
        .map(
            argument ->
                argument instanceof Value.New inner
                    ? CodeBlock.of("new $T($L)", inner.type(), inOneLine(inner))
                    : inOneLine(argument))
        .collect(CodeBlock.joining(", "));
  }

  /** The comments behind the value, in the order of the arguments. */
  private static String comment(Value value) {
    if (value instanceof Value.Simple simple) {
      return simple.comment().isEmpty() ? "" : " // " + simple.comment();
    }
    return ((Value.New) value)
        .arguments().stream().map(ValueLayout::comment).collect(Collectors.joining());
  }

  CodeBlock statement() {
    CodeBlock body = lines.stream().collect(CodeBlock.joining("\n"));
    return CodeBlock.builder().add("$[").add(body).add("\n$]").build();
  }
}
