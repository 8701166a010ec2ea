package dev.rowan.processor.read;

import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.ComponentType;
import dev.rowan.processor.model.ComponentType.Role;
import dev.rowan.processor.model.ComponentType.Row;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.name.ClassName;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Says what the types of a projection's components mean. */
final class ComponentTypes {
  private static final Map<String, CollectionKind> COLLECTIONS =
      Map.of(
          "java.util.List", CollectionKind.LIST,
          "java.util.Set", CollectionKind.SET,
          "java.util.Collection", CollectionKind.COLLECTION);

  private final TypeResolver resolver;
  private final ConverterReader converters;
  private final Elements elements;

  ComponentTypes(TypeResolver resolver, ConverterReader converters, Elements elements) {
    this.resolver = resolver;
    this.converters = converters;
    this.elements = elements;
  }

  /** The entity that a projection names. */
  static Optional<TypeMirror> entity(TypeElement projection) {
    return View.of(projection, Names.PROJECTION)
        .flatMap(view -> view.type("value"))
        .filter(type -> type.getKind() != TypeKind.VOID);
  }

  /** Reads the type of a component of a record. */
  ComponentType read(TypeMirror type, TypeElement record) {
    Optional<TypeReading> converted =
        converters.registered(type, record.getSimpleName().toString(), record, record);
    if (converted.orElse(null) instanceof TypeReading.Mapped mapped) {
      return new ComponentType.Value(mapped.type());
    }
    Optional<TypeElement> one = rowType(type);
    if (one.isPresent()) {
      return new ComponentType.One(row(one.get(), record));
    }
    Optional<CollectionKind> collection = TypeResolver.declaredName(type).map(COLLECTIONS::get);
    Optional<TypeElement> several = collection.flatMap(c -> element(type));
    if (several.isPresent()) {
      return new ComponentType.Several(collection.orElseThrow(), row(several.get(), record));
    }
    return resolver.read(type) instanceof TypeReading.Mapped mapped
        ? new ComponentType.Value(mapped.type())
        : new ComponentType.Other();
  }

  /** The entity or record that a type is. */
  private static Optional<TypeElement> rowType(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement()).filter(ComponentTypes::isRow)
        : Optional.empty();
  }

  private static boolean isRow(TypeElement type) {
    return type.getKind() == ElementKind.RECORD || View.has(type, Names.ENTITY);
  }

  /** The entity or record that a collection holds. */
  private static Optional<TypeElement> element(TypeMirror collection) {
    return ((DeclaredType) collection)
        .getTypeArguments().stream().flatMap(a -> rowType(a).stream()).findFirst();
  }

  private Row row(TypeElement type, TypeElement record) {
    boolean isVisible =
        !ShapeReader.hidden(type)
            && (ShapeReader.read(type).isPublic()
                || elements.getPackageOf(type).equals(elements.getPackageOf(record)));
    boolean isProjection = View.has(type, Names.PROJECTION);
    return new Row(
        ClassName.get(type),
        role(type, isProjection),
        isProjection ? entity(type).flatMap(ComponentTypes::name) : Optional.empty(),
        isProjection && isDeferred(type, new HashSet<>()),
        isProjection && leadsTo(record, type, new HashSet<>()),
        isVisible);
  }

  private static Role role(TypeElement type, boolean isProjection) {
    if (View.has(type, Names.ENTITY)) {
      return Role.ENTITY;
    }
    return isProjection ? Role.PROJECTION : Role.RECORD;
  }

  private static Optional<ClassName> name(TypeMirror type) {
    return rowType(type).map(ClassName::get);
  }

  private static boolean isDeferred(TypeElement projection, Set<TypeElement> seen) {
    return seen.add(projection)
        && components(projection)
            .anyMatch(
                type ->
                    isCollectionOfRows(type)
                        || nested(type).filter(inner -> isDeferred(inner, seen)).isPresent());
  }

  private static boolean isCollectionOfRows(TypeMirror type) {
    return TypeResolver.declaredName(type).filter(COLLECTIONS::containsKey).isPresent()
        && element(type).isPresent();
  }

  /** The projection that a type is or holds. */
  private static Optional<TypeElement> nested(TypeMirror type) {
    Optional<TypeElement> row = isCollectionOfRows(type) ? element(type) : rowType(type);
    return row.filter(r -> View.has(r, Names.PROJECTION));
  }

  private static boolean leadsTo(TypeElement wanted, TypeElement at, Set<TypeElement> seen) {
    return wanted.equals(at)
        || (seen.add(at)
            && components(at)
                .flatMap(type -> nested(type).stream())
                .anyMatch(inner -> leadsTo(wanted, inner, seen)));
  }

  private static Stream<TypeMirror> components(TypeElement record) {
    return RecordFields.places(record).stream().map(places -> places.field().asType());
  }
}
