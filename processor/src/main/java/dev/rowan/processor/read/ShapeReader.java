package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.EntityDeclaration.Shape;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Reads what kind of type an entity is. */
final class ShapeReader {

  private ShapeReader() {}

  static Shape read(TypeElement type) {
    return new Shape(
        kind(type),
        type.getModifiers().contains(Modifier.ABSTRACT),
        hidden(type),
        isInner(type),
        !type.getTypeParameters().isEmpty(),
        View.has(type, Names.MAPPED_SUPERCLASS),
        around(type).allMatch(t -> t.getModifiers().contains(Modifier.PUBLIC)),
        entitySuperclass(type));
  }

  /** Whether the type or a type around it is private. */
  static boolean hidden(TypeElement type) {
    return around(type).anyMatch(t -> t.getModifiers().contains(Modifier.PRIVATE));
  }

  /** The type and the types around it. */
  private static Stream<Element> around(TypeElement type) {
    return Stream.<Element>iterate(type, e -> e instanceof TypeElement, ShapeReader::enclosing);
  }

  private static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)
        && kind(type) == Kind.CLASS;
  }

  private static Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> Kind.RECORD;
      case INTERFACE -> Kind.INTERFACE;
      case ENUM -> Kind.ENUM;
      case ANNOTATION_TYPE -> Kind.ANNOTATION;
      default -> Kind.CLASS;
    };
  }

  private static String entitySuperclass(TypeElement type) {
    List<TypeElement> supers = Hierarchy.superclasses(type);
    return supers.stream()
        .filter(s -> View.has(s, Names.ENTITY) && !FamilyReader.isBase(s))
        .map(s -> s.getSimpleName().toString())
        .findFirst()
        .orElse("");
  }
}
