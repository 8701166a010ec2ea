package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeVariableName;
import dev.rowan.processor.name.TypeWriter;
import java.util.List;

/**
 * Takes a source file piece by piece: once to learn which classes it names, and once for its text.
 * What a writer of another kind does with the marks of the layout is nothing.
 */
abstract class SourceWriter implements TypeWriter {
  private final Scope scope;

  SourceWriter(Scope scope) {
    this.scope = scope;
  }

  /** Indents the lines that follow. */
  void indent(int levels) {}

  /** A space, where the line may break. */
  void space() {}

  /** A place where the line may break. */
  void joint() {}

  /** The lines after the first one, up to the end, are indented by two levels more. */
  void beginStatement() {}

  void endStatement() {}

  /** Writes a comment of javadoc. */
  void javadoc(CodeBlock text) {}

  /** Tells whether the code would end in this line. */
  boolean fits(CodeBlock code) {
    return true;
  }

  /** Ends the line, unless it is ended. */
  void endLine() {}

  /** A whole class within a statement is laid out as if it stood alone. */
  int leaveStatement() {
    return 0;
  }

  void returnToStatement(int state) {}

  final Scope scope() {
    return scope;
  }

  /** Writes the type parameters of a class or a method, which hide classes of like names. */
  final void typeParameters(List<TypeVariableName> variables) {
    if (variables.isEmpty()) {
      return;
    }
    scope.hide(variables);
    String before = "<";
    for (TypeVariableName variable : variables) {
      text(before);
      variable.writeDeclaration(this);
      before = ", ";
    }
    text(">");
  }

  @Override
  public abstract String known(ClassName name);
}
