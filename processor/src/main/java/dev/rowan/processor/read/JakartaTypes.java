package dev.rowan.processor.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What Jakarta Persistence makes of types where nothing is said. */
final class JakartaTypes {
  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.Character");
  private static final Set<String> DECIMALS =
      Set.of("java.math.BigDecimal", "java.math.BigInteger");
  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Collection", "java.util.Set");

  private JakartaTypes() {}

  /** An enum is a number, unless it is said to be a text. */
  static Optional<String> columnType(Places places, TypeMirror type) {
    boolean isNumber = isEnum(elementOf(type)) && isForeign(places.field()) && !isText(places);
    return isNumber ? Optional.of(isEnum(type) ? "smallint" : "smallint[]") : Optional.empty();
  }

  private static boolean isText(Places places) {
    return places.elements().stream()
        .flatMap(place -> Jakarta.written(place, "Enumerated").stream())
        .anyMatch(view -> view.constant("value").equals(Optional.of("STRING")));
  }

  /** Whether the member stands in a class of Jakarta Persistence. */
  static boolean isForeign(Element member) {
    Element owner = member.getEnclosingElement();
    return owner != null
        && Jakarta.isOn(owner)
        && Stream.of(Names.ENTITY, Names.MAPPED_SUPERCLASS, Names.EMBEDDABLE)
            .anyMatch(name -> View.of(owner, name).filter(View::isForeign).isPresent());
  }

  /** Whether a column of this type has a length. */
  static boolean hasLength(TypeMirror type) {
    return isEnum(type) || type.getKind() == TypeKind.CHAR || isOneOf(TEXTS, type);
  }

  /** Whether a column of this type has a number of digits. */
  static boolean hasPrecision(TypeMirror type) {
    return isOneOf(DECIMALS, type);
  }

  private static boolean isOneOf(Set<String> names, TypeMirror type) {
    return TypeResolver.declaredName(type).filter(names::contains).isPresent();
  }

  private static TypeMirror elementOf(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array.getComponentType();
    }
    return isOneOf(LISTS, type) && ((DeclaredType) type).getTypeArguments().size() == 1
        ? ((DeclaredType) type).getTypeArguments().get(0)
        : type;
  }

  static boolean isEnum(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM;
  }
}
