package dev.rowan.processor.write;

import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.List;

/** An expression in generated code. */
sealed interface Value {

  /** An expression on one line, with a comment behind it that may be empty. */
  record Simple(CodeBlock code, String comment) implements Value {}

  /** A call of a constructor. */
  record New(TypeName type, List<Value> arguments) implements Value {
    /** Copies the list. */
    public New {
      arguments = List.copyOf(arguments);
    }
  }

  /** The statement {@code <start><value><end>} with its line break. */
  default CodeBlock statement(CodeBlock start, String end) {
    return new ValueLayout().add(this, start, end).statement();
  }
}
