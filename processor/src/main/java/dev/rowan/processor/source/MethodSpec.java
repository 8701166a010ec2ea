package dev.rowan.processor.source;

import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method or a constructor. */
public final class MethodSpec {
  private final Head head;
  private static final String CONSTRUCTOR = "<init>";

  private final String name;
  private final TypeName returnType;
  private final List<ParameterSpec> parameters;
  private final boolean isVarargs;
  private final List<TypeName> exceptions;
  private final CodeBlock code;

  private MethodSpec(Builder builder) {
    this.head = builder.head();
    this.name = builder.name;
    this.returnType = builder.returnType;
    this.parameters = List.copyOf(builder.parameters);
    this.isVarargs = builder.isVarargs;
    this.exceptions = List.copyOf(builder.exceptions);
    this.code = builder.code.build();
  }

  public static Builder methodBuilder(String name) {
    return new Builder(name);
  }

  public static Builder constructorBuilder() {
    return new Builder(CONSTRUCTOR);
  }

  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  public String name() {
    return name;
  }

  public CodeBlock javadoc() {
    return head.javadoc();
  }

  public List<AnnotationSpec> annotations() {
    return head.annotations();
  }

  public Set<Modifier> modifiers() {
    return head.modifiers();
  }

  public List<TypeVariableName> typeVariables() {
    return head.typeVariables();
  }

  public TypeName returnType() {
    return returnType;
  }

  public List<ParameterSpec> parameters() {
    return parameters;
  }

  public boolean varargs() {
    return isVarargs;
  }

  public List<TypeName> exceptions() {
    return exceptions;
  }

  public CodeBlock code() {
    return code;
  }

  /** A builder of the like method. */
  public Builder toBuilder() {
    Builder builder = new Builder(name);
    builder.add(head);
    builder.returnType = returnType;
    builder.parameters.addAll(parameters);
    builder.isVarargs = isVarargs;
    builder.exceptions.addAll(exceptions);
    builder.code.add(code);
    return builder;
  }

  /** Writes it as a member of the class, whose name constructors have. */
  void write(SourceWriter out, String className) {
    head.writeAbove(out);
    out.text(head.words());
    if (!typeVariables().isEmpty()) {
      out.typeParameters(typeVariables());
      out.text(" ");
    }
    if (!isConstructor()) {
      returnType.write(out);
      out.text(" ");
    }
    out.text(isConstructor() ? className : name);
    writeParameters(out);
    writeExceptions(out);
    writeBody(out);
    out.scope().show(typeVariables());
  }

  /** Writes the parameters in their parentheses. */
  void writeParameters(SourceWriter out) {
    out.text("(");
    out.joint();
    for (int i = 0; i < parameters.size(); i++) {
      if (i > 0) {
        out.text(",");
        out.space();
      }
      parameters.get(i).write(out, isVarargs && i == parameters.size() - 1);
    }
    out.text(")");
  }

  private void writeExceptions(SourceWriter out) {
    String before = "throws";
    if (!exceptions.isEmpty()) {
      out.space();
    }
    for (TypeName exception : exceptions) {
      out.text(before);
      out.space();
      exception.write(out);
      before = ",";
    }
  }

  private void writeBody(SourceWriter out) {
    if (modifiers().contains(Modifier.ABSTRACT)) {
      out.text(";\n");
      return;
    }
    if (code.isEmpty()) {
      out.text(" {}\n");
      return;
    }
    out.text(" {\n");
    out.indent(1);
    code.write(out);
    out.endLine();
    out.indent(-1);
    out.text("}\n");
  }

  /** Puts a method together. */
  public static final class Builder extends Head.Builder<Builder> {
    private final String name;
    private TypeName returnType = PrimitiveName.VOID;
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private boolean isVarargs;
    private final List<TypeName> exceptions = new ArrayList<>();
    private final CodeBlock.Builder code = CodeBlock.builder();

    private Builder(String name) {
      this.name = name;
    }

    @Override
    Builder self() {
      return this;
    }

    public Builder returns(TypeName type) {
      returnType = type;
      return this;
    }

    public Builder returns(Class<?> type) {
      return returns(TypeName.get(type));
    }

    public Builder addParameter(ParameterSpec parameter) {
      parameters.add(parameter);
      return this;
    }

    public Builder addParameter(TypeName type, String parameter) {
      return addParameter(ParameterSpec.builder(type, parameter).build());
    }

    public Builder addParameter(Class<?> type, String parameter) {
      return addParameter(TypeName.get(type), parameter);
    }

    public Builder addParameters(Collection<ParameterSpec> more) {
      parameters.addAll(more);
      return this;
    }

    public Builder varargs() {
      return varargs(true);
    }

    public Builder varargs(boolean isLastOfAnyNumber) {
      isVarargs = isLastOfAnyNumber;
      return this;
    }

    public Builder addExceptions(Collection<TypeName> more) {
      exceptions.addAll(more);
      return this;
    }

    public Builder addCode(String format, Object... arguments) {
      code.add(format, arguments);
      return this;
    }

    public Builder addCode(CodeBlock block) {
      code.add(block);
      return this;
    }

    public Builder addStatement(String format, Object... arguments) {
      code.addStatement(format, arguments);
      return this;
    }

    public Builder addStatement(CodeBlock statement) {
      code.addStatement(statement);
      return this;
    }

    public Builder beginControlFlow(String format, Object... arguments) {
      code.beginControlFlow(format, arguments);
      return this;
    }

    public Builder nextControlFlow(String format, Object... arguments) {
      code.nextControlFlow(format, arguments);
      return this;
    }

    public Builder endControlFlow() {
      code.endControlFlow();
      return this;
    }

    public MethodSpec build() {
      return new MethodSpec(this);
    }
  }
}
