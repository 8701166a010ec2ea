package dev.rowan.processor.read;

import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.validation.ContentModel.Role;
import dev.rowan.processor.model.validation.ValueKind;
import dev.rowan.processor.name.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Says what constraints see in a type. */
final class ValueTypes {
  private static final Map<String, ValueKind> KINDS =
      Map.of(
          "java.lang.Boolean", ValueKind.BOOLEAN,
          "java.lang.Byte", ValueKind.INTEGER,
          "java.lang.Short", ValueKind.INTEGER,
          "java.lang.Integer", ValueKind.INTEGER,
          "java.lang.Long", ValueKind.INTEGER,
          "java.lang.Float", ValueKind.FLOATING,
          "java.lang.Double", ValueKind.FLOATING,
          "java.math.BigDecimal", ValueKind.BIG_DECIMAL,
          "java.math.BigInteger", ValueKind.BIG_INTEGER);
  private static final List<String> TEMPORAL =
      List.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZonedDateTime",
          "java.time.chrono.HijrahDate",
          "java.time.chrono.JapaneseDate",
          "java.time.chrono.MinguoDate",
          "java.time.chrono.ThaiBuddhistDate");
  private static final Map<String, String> NUMBERS =
      Map.of(
          "java.util.OptionalInt", "java.lang.Integer",
          "java.util.OptionalLong", "java.lang.Long",
          "java.util.OptionalDouble", "java.lang.Double");

  private final Types types;
  private final Elements elements;
  private final TakenNames taken;

  ValueTypes(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
    this.taken = new TakenNames(elements);
  }

  ValueKind kind(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> ValueKind.BOOLEAN;
      case BYTE, SHORT, INT, LONG -> ValueKind.INTEGER;
      case FLOAT, DOUBLE -> ValueKind.FLOATING;
      case ARRAY -> ValueKind.ARRAY;
      case DECLARED -> declared(type);
      default -> ValueKind.OTHER;
    };
  }

  private ValueKind declared(TypeMirror type) {
    ValueKind known = TypeResolver.declaredName(type).map(KINDS::get).orElse(null);
    if (known != null) {
      return known;
    }
    if (is(type, "java.lang.CharSequence")) {
      return ValueKind.CHARS;
    }
    if (is(type, "java.util.Collection")) {
      return ValueKind.COLLECTION;
    }
    if (is(type, "java.util.Map")) {
      return ValueKind.MAP;
    }
    return TEMPORAL.stream().anyMatch(name -> is(type, name))
        ? ValueKind.TEMPORAL
        : ValueKind.OTHER;
  }

  /** What a container holds, one for each type argument; empty when it is none. */
  List<Role> roles(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return List.of(Role.ARRAY_ELEMENT);
    }
    int arguments = type instanceof DeclaredType declared ? declared.getTypeArguments().size() : 0;
    if (arguments == 2 && is(type, "java.util.Map")) {
      return List.of(Role.MAP_KEY, Role.MAP_VALUE);
    }
    if (arguments != 1) {
      return List.of();
    }
    if (is(type, "java.util.Optional")) {
      return List.of(Role.OPTIONAL);
    }
    if (is(type, "java.util.List")) {
      return List.of(Role.LIST_ELEMENT);
    }
    return is(type, "java.lang.Iterable") ? List.of(Role.ITERABLE_ELEMENT) : List.of();
  }

  /** What constraints on the holder itself are about: the number, or what was loaded. */
  Optional<Role> unwrapped(TypeMirror type) {
    if (type instanceof DeclaredType lazy
        && RelationTypes.isLazy(type)
        && lazy.getTypeArguments().size() == 1) {
      return Optional.of(Role.LAZY);
    }
    return TypeResolver.declaredName(type).filter(NUMBERS::containsKey).isPresent()
        ? Optional.of(Role.OPTIONAL_NUMBER)
        : Optional.empty();
  }

  /** The number in an {@code OptionalInt} or one of its kind. */
  TypeMirror number(TypeMirror type) {
    String name = TypeResolver.declaredName(type).map(NUMBERS::get).orElseThrow();
    return elements.getTypeElement(name).asType();
  }

  /** Whether it is a class that may have constraints of its own. */
  boolean isObject(TypeMirror type) {
    return type instanceof DeclaredType declared
        && kind(type) == ValueKind.OTHER
        && declared.asElement().getKind() != ElementKind.ENUM
        && !elements
            .getPackageOf(declared.asElement())
            .getQualifiedName()
            .toString()
            .startsWith("java.");
  }

  private boolean is(TypeMirror type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null
        && types.isAssignable(types.erasure(type), types.erasure(element.asType()));
  }

  /** The validator of an entity. */
  ClassName validator(TypeElement entity) {
    ClassName type = ClassName.get(entity);
    ClassName usual = GeneratedNames.validator(type);
    return taken.isTaken(usual, entity) ? GeneratedNames.otherValidator(type) : usual;
  }
}
