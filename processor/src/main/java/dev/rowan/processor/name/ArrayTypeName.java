package dev.rowan.processor.name;

import java.util.List;

/** The name of an array. */
public final class ArrayTypeName extends TypeName {
  private final TypeName componentType;

  private ArrayTypeName(TypeName componentType, List<ClassName> annotations) {
    super(annotations);
    this.componentType = componentType;
  }

  public static ArrayTypeName of(TypeName componentType) {
    return new ArrayTypeName(componentType, List.of());
  }

  public static ArrayTypeName of(Class<?> componentType) {
    return of(TypeName.get(componentType));
  }

  public TypeName componentType() {
    return componentType;
  }

  @Override
  public ArrayTypeName annotated(ClassName annotation) {
    return new ArrayTypeName(componentType, List.of(annotation));
  }

  @Override
  public ArrayTypeName withoutAnnotations() {
    return isAnnotated() ? of(componentType) : this;
  }

  @Override
  public void write(TypeWriter out) {
    write(out, "[]");
  }

  /** Writes it as the type of the last parameter of a method that takes any number of them. */
  public void writeVarargs(TypeWriter out) {
    write(out, "...");
  }

  /** What is in the arrays, then the brackets from outside inwards (JLS 10.1). */
  private void write(TypeWriter out, String last) {
    TypeName leaf = componentType;
    while (leaf instanceof ArrayTypeName array) {
      leaf = array.componentType;
    }
    leaf.write(out);
    ArrayTypeName array = this;
    while (true) {
      if (array.isAnnotated()) {
        out.text(" ");
        array.writeAnnotations(out);
      }
      if (!(array.componentType instanceof ArrayTypeName inner)) {
        out.text(last);
        return;
      }
      out.text("[]");
      array = inner;
    }
  }
}
