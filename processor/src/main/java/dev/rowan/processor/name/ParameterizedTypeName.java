package dev.rowan.processor.name;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a generic class with its type arguments. */
public final class ParameterizedTypeName extends TypeName {
  private final @Nullable ParameterizedTypeName enclosing;
  private final ClassName rawType;
  private final List<TypeName> typeArguments;

  private ParameterizedTypeName(
      @Nullable ParameterizedTypeName enclosing,
      ClassName rawType,
      List<TypeName> typeArguments,
      List<ClassName> annotations) {
    super(annotations);
    this.enclosing = enclosing;
    this.rawType = rawType;
    this.typeArguments = typeArguments;
  }

  public static ParameterizedTypeName get(ClassName rawType, TypeName... typeArguments) {
    return new ParameterizedTypeName(
        null, rawType.withoutAnnotations(), List.of(typeArguments), rawType.annotations());
  }

  public static ParameterizedTypeName get(Class<?> rawType, Class<?>... typeArguments) {
    TypeName[] arguments = Arrays.stream(typeArguments).map(TypeName::get).toArray(TypeName[]::new);
    return get(ClassName.get(rawType), arguments);
  }

  /** An inner class of this class, which depends on these type arguments. */
  ParameterizedTypeName inner(String name, List<TypeName> arguments) {
    return new ParameterizedTypeName(this, rawType.nestedClass(name), arguments, List.of());
  }

  public ClassName rawType() {
    return rawType;
  }

  public List<TypeName> typeArguments() {
    return typeArguments;
  }

  @Override
  public ParameterizedTypeName annotated(ClassName annotation) {
    return new ParameterizedTypeName(enclosing, rawType, typeArguments, List.of(annotation));
  }

  @Override
  public ParameterizedTypeName withoutAnnotations() {
    return isAnnotated()
        ? new ParameterizedTypeName(enclosing, rawType, typeArguments, List.of())
        : this;
  }

  @Override
  public void write(TypeWriter out) {
    if (enclosing != null) {
      enclosing.write(out);
      out.text(".");
      writeAnnotations(out);
      out.text(rawType.simpleName());
    } else {
      (isAnnotated() ? rawType.annotated(annotations().get(0)) : rawType).write(out);
    }
    String before = "<";
    for (TypeName argument : typeArguments) {
      out.text(before);
      argument.write(out);
      before = ", ";
    }
    if (!typeArguments.isEmpty()) {
      out.text(">");
    }
  }
}
