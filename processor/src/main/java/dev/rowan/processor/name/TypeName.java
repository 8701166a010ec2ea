package dev.rowan.processor.name;

import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The name of a type: what code writes where the type stands, apart from imports. Immutable; two
 * are equal when they write the same.
 */
public abstract class TypeName {
  private final List<ClassName> annotations;

  TypeName(List<ClassName> annotations) {
    this.annotations = annotations;
  }

  /**
   * The name of a type in source code or in a class file, without the annotations on it.
   *
   * @throws IllegalArgumentException if it has none, as the type of a package
   */
  public static TypeName get(TypeMirror type) {
    return new TypeNames().of(type);
  }

  /** The name of a class or a primitive type that the compiler's own JVM has loaded. */
  public static TypeName get(Class<?> type) {
    if (type.isArray()) {
      return ArrayTypeName.of(get(type.getComponentType()));
    }
    return type.isPrimitive() ? PrimitiveName.of(type.getName()) : ClassName.get(type);
  }

  /** The same with an annotation on it. */
  public abstract TypeName annotated(ClassName annotation);

  /** The same with none. */
  public abstract TypeName withoutAnnotations();

  /** Writes it with its annotations. */
  public abstract void write(TypeWriter out);

  public boolean isPrimitive() {
    return false;
  }

  public final boolean isAnnotated() {
    return !annotations.isEmpty();
  }

  /** The class of a primitive type's objects, of {@code void} too; any other type itself. */
  public final TypeName box() {
    ClassName box = Boxes.of(this);
    return box == null ? this : box;
  }

  /** Tells whether it is the class of a primitive type's objects; not that of {@code void}. */
  public final boolean isBoxedPrimitive() {
    return !isPrimitive() && unbox().isPrimitive();
  }

  /** The primitive type whose objects are of this class; any other type itself. */
  public final TypeName unbox() {
    return Boxes.in(this);
  }

  final List<ClassName> annotations() {
    return annotations;
  }

  final void writeAnnotations(TypeWriter out) {
    for (ClassName annotation : annotations) {
      out.text("@");
      annotation.write(out);
      out.text(" ");
    }
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other || (other instanceof TypeName && toString().equals(other.toString()));
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** As code writes it with full names. */
  @Override
  public String toString() {
    FullNames out = new FullNames();
    write(out);
    return out.toString();
  }
}
