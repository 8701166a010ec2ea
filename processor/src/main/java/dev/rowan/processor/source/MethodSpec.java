package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method or a constructor. */
public final class MethodSpec {
  private static final String CONSTRUCTOR = "<init>";

  private final String name;
  private final CodeBlock javadoc;
  private final List<AnnotationSpec> annotations;
  private final Set<Modifier> modifiers;
  private final List<TypeVariableName> typeVariables;
  private final TypeName returnType;
  private final List<ParameterSpec> parameters;
  private final boolean isVarargs;
  private final List<TypeName> exceptions;
  private final CodeBlock code;

  private MethodSpec(Builder builder) {
    this.name = builder.name;
    this.javadoc = builder.javadoc.build();
    this.annotations = List.copyOf(builder.annotations);
    this.modifiers = Collections.unmodifiableSet(EnumSet.copyOf(builder.modifiers));
    this.typeVariables = List.copyOf(builder.typeVariables);
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
    return javadoc;
  }

  public List<AnnotationSpec> annotations() {
    return annotations;
  }

  public Set<Modifier> modifiers() {
    return modifiers;
  }

  public List<TypeVariableName> typeVariables() {
    return typeVariables;
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
    builder.javadoc.add(javadoc);
    builder.annotations.addAll(annotations);
    builder.modifiers.addAll(modifiers);
    builder.typeVariables.addAll(typeVariables);
    builder.returnType = returnType;
    builder.parameters.addAll(parameters);
    builder.isVarargs = isVarargs;
    builder.exceptions.addAll(exceptions);
    builder.code.add(code);
    return builder;
  }

  /** Writes it as a member of the class, whose name constructors have. */
  void write(SourceWriter out, String className) {
    javadoc.writeAsJavadoc(out);
    AnnotationSpec.writeAll(annotations, "\n", out);
    Modifiers.write(modifiers, out);
    if (!typeVariables.isEmpty()) {
      out.typeParameters(typeVariables);
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
    out.scope().show(typeVariables);
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
    if (modifiers.contains(Modifier.ABSTRACT)) {
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
  public static final class Builder {
    private final String name;
    private final CodeBlock.Builder javadoc = CodeBlock.builder();
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<TypeVariableName> typeVariables = new ArrayList<>();
    private TypeName returnType = PrimitiveName.VOID;
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private boolean isVarargs;
    private final List<TypeName> exceptions = new ArrayList<>();
    private final CodeBlock.Builder code = CodeBlock.builder();

    private Builder(String name) {
      this.name = name;
    }

    public Builder addJavadoc(String format, Object... arguments) {
      javadoc.add(format, arguments);
      return this;
    }

    public Builder addJavadoc(CodeBlock text) {
      javadoc.add(text);
      return this;
    }

    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    public Builder addAnnotation(ClassName annotation) {
      return addAnnotation(AnnotationSpec.builder(annotation).build());
    }

    public Builder addAnnotation(Class<?> annotation) {
      return addAnnotation(ClassName.get(annotation));
    }

    public Builder addAnnotations(Collection<AnnotationSpec> more) {
      annotations.addAll(more);
      return this;
    }

    public Builder addModifiers(Modifier... more) {
      Collections.addAll(modifiers, more);
      return this;
    }

    public Builder addModifiers(Collection<Modifier> more) {
      modifiers.addAll(more);
      return this;
    }

    public Builder addTypeVariables(Collection<TypeVariableName> more) {
      typeVariables.addAll(more);
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
