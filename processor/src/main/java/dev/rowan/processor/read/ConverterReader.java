package dev.rowan.processor.read;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.ConverterFault;
import dev.rowan.processor.model.ConverterFault.Kind;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what a type means where a converter is said, or registered for it or its elements. */
final class ConverterReader {
  private static final Set<String> LISTS =
      Set.of("java.util.List", "java.util.Collection", "java.util.Set");

  private final Types types;
  private final Converters converters;
  private final TypeResolver resolver;

  ConverterReader(Types types, Converters converters, TypeResolver resolver) {
    this.types = types;
    this.converters = converters;
    this.resolver = resolver;
  }

  /** Reads a property of an entity, or of an embedded value in it. */
  Optional<TypeReading> read(Places places, TypeMirror type, TypeElement entity) {
    Optional<View> said = places.find(Names.CONVERT);
    String property = entity.getSimpleName() + "." + places.field().getSimpleName();
    if (said.isPresent()) {
      return said.get().type("converter").map(c -> said(places, c, type, property, entity));
    }
    return isColumn(places) ? registered(type, property, entity, places.field()) : Optional.empty();
  }

  /** Whether no annotation says that it is more than one column, or none. */
  private static boolean isColumn(Places places) {
    return !RelationReader.isRelation(places)
        && !places.has(Names.EMBEDDED)
        && !places.has(Names.EMBEDDED_ID);
  }

  /** Reads a type for which a converter is registered for the users, if one is. */
  Optional<TypeReading> registered(
      TypeMirror type, String property, TypeElement entity, Element user) {
    if (TypeResolver.missing(type).isPresent()) {
      return Optional.empty();
    }
    for (DeclaredType converter : converters.registered(entity, user)) {
      Optional<DeclaredType> contract = converters.contract(converter).filter(Converters::isTyped);
      if (contract.isPresent()) {
        Use use = new Use(converter, contract.get(), property, entity, Origin.of(user));
        Optional<TypeReading> reading = converted(use, type);
        if (reading.isPresent()) {
          return reading;
        }
      }
    }
    return Optional.empty();
  }

  private record Use(
      DeclaredType converter,
      DeclaredType contract,
      String property,
      TypeElement entity,
      Origin origin) {
    TypeMirror from() {
      return contract.getTypeArguments().get(0);
    }

    TypeMirror to() {
      return contract.getTypeArguments().get(1);
    }
  }

  private TypeReading said(
      Places places, TypeMirror converter, TypeMirror type, String property, TypeElement entity) {
    Optional<String> missing = TypeResolver.missing(type).or(() -> TypeResolver.missing(converter));
    if (missing.isPresent()) {
      return new TypeReading.Missing(missing.get());
    }
    View view = places.find(Names.CONVERT).orElseThrow();
    Origin origin = view.at("converter");
    TypeName of = TypeName.get(type).withoutAnnotations();
    Optional<DeclaredType> contract =
        converter instanceof DeclaredType declared
            ? converters.contract(declared)
            : Optional.empty();
    if (!isColumn(places)) {
      return fault(Kind.NOT_A_COLUMN, converter, "", "", of, view.origin());
    }
    if (contract.isEmpty()) {
      return fault(Kind.NO_CONVERTER, converter, "", "", of, origin);
    }
    if (!Converters.isTyped(contract.get())) {
      return fault(Kind.UNTYPED, converter, "", "", of, origin);
    }
    Use use = new Use((DeclaredType) converter, contract.get(), property, entity, origin);
    return converted(use, type)
        .orElseGet(
            () -> fault(Kind.OTHER_TYPE, converter, name(use.from()), name(use.to()), of, origin));
  }

  /** The whole, or its elements; empty when the converter is for neither. */
  private Optional<TypeReading> converted(Use use, TypeMirror type) {
    if (isFor(use, type)) {
      return Optional.of(whole(use, type));
    }
    if (type instanceof ArrayType array && isFor(use, array.getComponentType())) {
      return array.getComponentType().getKind().isPrimitive()
          ? Optional.empty()
          : Optional.of(elements(use, array.getComponentType(), ColumnType.ObjectArray::new));
    }
    if (type instanceof DeclaredType list
        && LISTS.contains(TypeResolver.declaredName(list).orElse(""))
        && list.getTypeArguments().size() == 1
        && isFor(use, list.getTypeArguments().get(0))) {
      boolean isSet = TypeResolver.declaredName(list).filter("java.util.Set"::equals).isPresent();
      return Optional.of(
          elements(
              use,
              list.getTypeArguments().get(0),
              element -> new ColumnType.ListOf(element, isSet)));
    }
    return Optional.empty();
  }

  private boolean isFor(Use use, TypeMirror type) {
    return name(use.from()).equals(TypeName.get(type).withoutAnnotations().box().toString());
  }

  private TypeReading elements(
      Use use, TypeMirror element, Function<ColumnType, ColumnType> container) {
    return whole(use, element) instanceof TypeReading.Mapped mapped
        ? new TypeReading.Mapped(container.apply(mapped.type()))
        : whole(use, element);
  }

  private TypeReading whole(Use use, TypeMirror type) {
    TypeElement converter = Converters.element(use.converter());
    TypeName of = TypeName.get(type).withoutAnnotations();
    if (!converters.canBeMade(converter, use.entity())) {
      return fault(
          Kind.NOT_MADE, use.converter(), name(use.from()), name(use.to()), of, use.origin());
    }
    Optional<ColumnType> base = base(use.to());
    if (base.isEmpty()) {
      return fault(
          Kind.NO_COLUMN, use.converter(), name(use.from()), name(use.to()), of, use.origin());
    }
    return new TypeReading.Mapped(
        new ColumnType.Converted(
            of.box(),
            base.get(),
            ClassName.get(converter),
            Converters.isForeign(use.contract()),
            converters.isSingleton(converter),
            isComparable(use.from()),
            use.property()));
  }

  private Optional<ColumnType> base(TypeMirror type) {
    return resolver.read(type) instanceof TypeReading.Mapped mapped
            && (mapped.type() instanceof ColumnType.Scalar
                || mapped.type() instanceof ColumnType.Enumerated)
        ? Optional.of(mapped.type())
        : Optional.empty();
  }

  /** Whether the values can be compared with each other. */
  private boolean isComparable(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && isComparable(type, type);
  }

  private boolean isComparable(TypeMirror type, TypeMirror value) {
    boolean isIt =
        TypeResolver.declaredName(type).filter("java.lang.Comparable"::equals).isPresent()
            && ((DeclaredType) type)
                .getTypeArguments().stream().anyMatch(other -> types.isSubtype(value, other));
    return isIt
        || types.directSupertypes(type).stream().anyMatch(above -> isComparable(above, value));
  }

  private static TypeReading fault(
      Kind kind, TypeMirror converter, String from, String to, TypeName property, Origin origin) {
    return new TypeReading.Misconverted(
        new ConverterFault(kind, name(converter), from, to, property, origin));
  }

  private static String name(TypeMirror type) {
    return type.getKind() == TypeKind.VOID
        ? "void"
        : TypeName.get(type).withoutAnnotations().toString();
  }
}
