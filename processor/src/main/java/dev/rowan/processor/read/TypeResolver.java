package dev.rowan.processor.read;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.model.TypeReading.Mapped;
import dev.rowan.processor.model.TypeReading.Missing;
import dev.rowan.processor.model.TypeReading.Reason;
import dev.rowan.processor.model.TypeReading.Unmapped;
import dev.rowan.processor.model.TypeTable;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Says which column type a Java type is. */
final class TypeResolver {
  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Collection", "java.util.Set");

  private final Types types;
  private final Elements elements;
  private final EnumReader enums;

  TypeResolver(Types types, Elements elements, EnumReader enums) {
    this.types = types;
    this.elements = elements;
    this.enums = enums;
  }

  TypeReading read(TypeMirror type) {
    Optional<String> missing = missing(type);
    if (missing.isPresent()) {
      return new Missing(missing.get());
    }
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR -> scalar(type);
      case ARRAY -> array((ArrayType) type);
      case DECLARED -> declared((DeclaredType) type);
      default -> new Unmapped(Reason.UNKNOWN, type.toString());
    };
  }

  /** The enum that a type is or holds. */
  Optional<TypeElement> enumOf(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return enumOf(((ArrayType) type).getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    if (LISTS.contains(name(declared)) && declared.getTypeArguments().size() == 1) {
      return enumOf(declared.getTypeArguments().get(0));
    }
    return Optional.of(element(declared)).filter(this::isOwnEnum);
  }

  private TypeReading declared(DeclaredType type) {
    TypeElement element = element(type);
    if (LISTS.contains(name(type))) {
      return list(type);
    }
    if (isOwnEnum(element)) {
      return new Mapped(enums.columnType(element));
    }
    if (RelationTypes.leadsToEntity(type)) {
      return unmapped(Reason.RELATION, type);
    }
    if (RelationTypes.isLazy(type)) {
      return unmapped(Reason.LAZY, type);
    }
    TypeReading reading = scalar(type);
    if (reading instanceof Mapped) {
      return reading;
    }
    if (name(type).startsWith("java.util.Optional")) {
      return unmapped(Reason.OPTIONAL, type);
    }
    return isContainer(type) ? unmapped(Reason.COLLECTION, type) : reading;
  }

  private TypeReading scalar(TypeMirror type) {
    Optional<ColumnType.Scalar> scalar = TypeTable.scalar(TypeName.get(type));
    return scalar.isPresent() ? new Mapped(scalar.get()) : unmapped(Reason.UNKNOWN, type);
  }

  private TypeReading array(ArrayType type) {
    TypeName name = TypeName.get(type);
    if (TypeTable.scalar(name).isPresent()) {
      return scalar(type);
    }
    if (type.getComponentType().getKind().isPrimitive()) {
      return TypeTable.primitiveArray(name)
          .<TypeReading>map(Mapped::new)
          .orElseGet(() -> unmapped(Reason.UNKNOWN, type));
    }
    return element(type.getComponentType(), type, ColumnType.ObjectArray::new);
  }

  private TypeReading list(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (arguments.isEmpty()) {
      return unmapped(Reason.RAW_LIST, type);
    }
    if (arguments.get(0).getKind() == TypeKind.WILDCARD) {
      return unmapped(Reason.WILDCARD_LIST, type);
    }
    boolean isSet = name(type).equals("java.util.Set");
    return element(arguments.get(0), type, element -> new ColumnType.ListOf(element, isSet));
  }

  private TypeReading element(
      TypeMirror element, TypeMirror whole, Function<ColumnType, ColumnType> container) {
    TypeReading reading = read(element);
    if (reading instanceof Mapped mapped) {
      return element.getKind() == TypeKind.ARRAY || isList(mapped.type())
          ? unmapped(Reason.NESTED, whole)
          : new Mapped(container.apply(mapped.type()));
    }
    Reason reason = reading instanceof Unmapped inner ? inner.reason() : Reason.UNKNOWN;
    boolean nested = reason == Reason.RAW_LIST || reason == Reason.WILDCARD_LIST;
    return unmapped(nested ? Reason.NESTED : reason, whole);
  }

  private static boolean isList(ColumnType type) {
    return !(type instanceof ColumnType.Scalar) && !(type instanceof ColumnType.Enumerated);
  }

  private static Unmapped unmapped(Reason reason, TypeMirror type) {
    return new Unmapped(reason, TypeName.get(type).toString());
  }

  /** Whether the type holds other values: an array, an {@code Optional}, a collection, a map. */
  boolean isContainer(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        || declaredName(type).filter(n -> n.startsWith("java.util.Optional")).isPresent()
        || (type.getKind() == TypeKind.DECLARED && isCollection(type));
  }

  private boolean isCollection(TypeMirror type) {
    TypeElement collection = elements.getTypeElement("java.util.Collection");
    TypeElement map = elements.getTypeElement("java.util.Map");
    TypeMirror erased = types.erasure(type);
    return types.isAssignable(erased, types.erasure(collection.asType()))
        || types.isAssignable(erased, types.erasure(map.asType()));
  }

  /** Enums, but for those of the JDK that have a column type of their own. */
  private boolean isOwnEnum(TypeElement element) {
    return element.getKind() == ElementKind.ENUM
        && TypeTable.scalar(TypeName.get(element.asType())).isEmpty();
  }

  /** The name of the first type that the compiler does not know. */
  static Optional<String> missing(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> Optional.of(name(type));
      case ARRAY -> missing(((ArrayType) type).getComponentType());
      case DECLARED ->
          ((DeclaredType) type)
              .getTypeArguments().stream().flatMap(a -> missing(a).stream()).findFirst();
      default -> Optional.empty();
    };
  }

  /** javac forgets the name of what has type arguments. */
  private static String name(TypeMirror missing) {
    String name = missing.toString();
    return name.contains("<any>") ? "written there" : name;
  }

  private static TypeElement element(DeclaredType type) {
    return (TypeElement) type.asElement();
  }

  /** The qualified name of a class or an interface. */
  static Optional<String> declaredName(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of(name((DeclaredType) type))
        : Optional.empty();
  }

  private static String name(DeclaredType type) {
    return element(type).getQualifiedName().toString();
  }
}
