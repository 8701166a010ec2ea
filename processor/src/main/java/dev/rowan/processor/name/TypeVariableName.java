package dev.rowan.processor.name;

import java.util.List;
import javax.lang.model.element.TypeParameterElement;

/** The name of a type parameter. */
public final class TypeVariableName extends TypeName {
  private final String name;
  private final List<TypeName> bounds;

  private TypeVariableName(String name, List<TypeName> bounds, List<ClassName> annotations) {
    super(annotations);
    this.name = name;
    this.bounds = bounds;
  }

  /** A variable whose bounds are added while they are read, since they may name it. */
  TypeVariableName(String name, List<TypeName> bounds) {
    this(name, bounds, List.of());
  }

  /** The parameter of a class or a method, with its bounds. */
  public static TypeVariableName get(TypeParameterElement parameter) {
    return (TypeVariableName) TypeName.get(parameter.asType());
  }

  public String name() {
    return name;
  }

  @Override
  public TypeVariableName annotated(ClassName annotation) {
    return new TypeVariableName(name, bounds, List.of(annotation));
  }

  @Override
  public TypeVariableName withoutAnnotations() {
    return isAnnotated() ? new TypeVariableName(name, bounds) : this;
  }

  @Override
  public void write(TypeWriter out) {
    writeAnnotations(out);
    out.text(name);
  }

  /** Writes it where it is declared, with its bounds. */
  public void writeDeclaration(TypeWriter out) {
    write(out);
    String before = " extends ";
    for (TypeName bound : bounds) {
      out.text(before);
      bound.write(out);
      before = " & ";
    }
  }
}
