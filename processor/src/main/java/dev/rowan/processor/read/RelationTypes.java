package dev.rowan.processor.read;

import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.RelationType;
import dev.rowan.processor.model.RelationType.Fault;
import dev.rowan.processor.model.TypeTable;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Says what the type of a relation's property is: an entity, a collection, a {@code Lazy}. */
final class RelationTypes {
  private static final Map<String, CollectionKind> COLLECTIONS =
      Map.of(
          "java.util.List", CollectionKind.LIST,
          "java.util.Set", CollectionKind.SET,
          "java.util.Collection", CollectionKind.COLLECTION);

  private final TypeResolver resolver;

  RelationTypes(TypeResolver resolver) {
    this.resolver = resolver;
  }

  /** Reads a type that the compiler knows. */
  RelationType read(TypeMirror type) {
    if (!isLazy(type)) {
      return value(Holder.PLAIN, type);
    }
    Optional<Fault> fault = argumentFault(type);
    return fault.isPresent()
        ? faulty(Holder.LAZY, Optional.empty(), fault.get())
        : value(Holder.LAZY, argument(type));
  }

  private RelationType value(Holder holder, TypeMirror type) {
    Optional<CollectionKind> collection = TypeResolver.declaredName(type).map(COLLECTIONS::get);
    Optional<Fault> fault = collection.flatMap(c -> argumentFault(type));
    return fault.isPresent()
        ? faulty(holder, collection, fault.get())
        : entity(holder, collection, collection.isPresent() ? argument(type) : type);
  }

  private RelationType entity(Holder holder, Optional<CollectionKind> collection, TypeMirror type) {
    if (isEntity(type)) {
      ClassName target = ClassName.get(element(type));
      return new RelationType(holder, collection, Optional.of(target), Optional.empty());
    }
    return faulty(holder, collection, fault(type));
  }

  private Fault fault(TypeMirror type) {
    if (isLazy(type)) {
      return Fault.INNER_LAZY;
    }
    if (TypeTable.scalar(TypeName.get(type)).isPresent() || isEnum(type)) {
      return Fault.COLUMN;
    }
    return resolver.isContainer(type) ? Fault.CONTAINER : Fault.NO_ENTITY;
  }

  private static RelationType faulty(
      Holder holder, Optional<CollectionKind> collection, Fault fault) {
    return new RelationType(holder, collection, Optional.empty(), Optional.of(fault));
  }

  private static Optional<Fault> argumentFault(TypeMirror type) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.isEmpty()) {
      return Optional.of(Fault.RAW);
    }
    return arguments.get(0).getKind() == TypeKind.WILDCARD
        ? Optional.of(Fault.WILDCARD)
        : Optional.empty();
  }

  /** Whether the type is an entity. */
  static boolean isEntity(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && View.has(element(type), Names.ENTITY);
  }

  /** Whether the type is an entity, or a collection or an array of entities. */
  static boolean leadsToEntity(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return leadsToEntity(((ArrayType) type).getComponentType());
    }
    return isEntity(type)
        || (type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type)
                .getTypeArguments().stream().anyMatch(RelationTypes::leadsToEntity));
  }

  /** Whether the type is a collection that holds what a relation leads to. */
  static boolean isCollection(TypeMirror type) {
    return TypeResolver.declaredName(type).filter(COLLECTIONS::containsKey).isPresent();
  }

  static boolean isLazy(TypeMirror type) {
    return TypeResolver.declaredName(type).filter(Names.LAZY::equals).isPresent();
  }

  private static boolean isEnum(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && element(type).getKind() == ElementKind.ENUM;
  }

  private static TypeMirror argument(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().get(0);
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }
}
