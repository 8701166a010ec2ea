package dev.rowan.processor.read;

import dev.rowan.processor.model.Access;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds out how generated code reads and sets the fields of one class. */
final class AccessReader {
  private final Members members;

  AccessReader(Members members) {
    this.members = members;
  }

  /** The access to a property; a collection of entities may be filled where it cannot be set. */
  Access read(Places places) {
    Access access = read(places.field());
    return access.settable() || !RelationReader.isRelation(places)
        ? access
        : filled(places.field(), access).<Access>map(Access.Filled::new).orElse(access);
  }

  /** The access through a getter and a setter, where both are there. */
  Access readMethods(Places places) {
    Optional<String> setter = setter(places.field());
    return places.getter().isPresent() && setter.isPresent()
        ? methods(places.getter(), name(places.getter().get()), setter.get(), places.field())
        : read(places);
  }

  /** How a collection is read, if what is read is the collection itself. */
  private Optional<Access> filled(VariableElement field, Access access) {
    TypeMirror type = members.typeOf(field);
    if (!RelationTypes.isCollection(type)) {
      return Optional.empty();
    }
    if (access instanceof Access.Field) {
      return Optional.of(access);
    }
    String getter = "get" + AccessorNames.capital(name(field));
    return Stream.of(getter, getter + "Internal")
        .flatMap(name -> members.getters(name).stream())
        .filter(m -> RelationTypes.isCollection(members.typeOf(m)))
        .filter(m -> members.assignable(type, members.typeOf(m)))
        .map(m -> (Access) new Access.Methods(name(m), ""))
        .findFirst();
  }

  /** The access to a field; its getter and setter are empty where there are none. */
  Access read(VariableElement field) {
    LombokAccessors lombok = new LombokAccessors(field);
    if (members.visible(field) && !lombok.isPrivate()) {
      return new Access.Field(name(field), isFinal(field, lombok));
    }
    Optional<ExecutableElement> getter = getter(field);
    String name = getter.map(AccessReader::name).or(lombok::getter).orElse("");
    String setter = isFinal(field, lombok) ? "" : setter(field).or(lombok::setter).orElse("");
    return methods(getter, name, setter, field);
  }

  private Access methods(
      Optional<ExecutableElement> getter, String name, String setter, VariableElement field) {
    TypeMirror type = members.typeOf(field);
    return new Access.Methods(
        name, setter, getter.filter(m -> isOptional(members.typeOf(m), type)).isPresent());
  }

  /** Whether it is an {@code Optional} of the type, which may be null then. */
  private boolean isOptional(TypeMirror got, TypeMirror type) {
    return !type.getKind().isPrimitive()
        && TypeResolver.declaredName(got).filter("java.util.Optional"::equals).isPresent()
        && ((DeclaredType) got)
            .getTypeArguments().stream().anyMatch(value -> members.assignable(value, type));
  }

  /** The getter of a field, if the source has one. */
  Optional<ExecutableElement> getter(VariableElement field) {
    TypeMirror type = members.typeOf(field);
    for (String name : AccessorNames.getters(name(field), AccessorNames.isBoolean(type))) {
      for (ExecutableElement method : members.getters(name)) {
        TypeMirror got = members.typeOf(method);
        if (members.assignable(got, type) || isOptional(got, type)) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> setter(VariableElement field) {
    TypeMirror type = members.typeOf(field);
    for (String name : AccessorNames.setters(name(field), AccessorNames.isBoolean(type))) {
      for (ExecutableElement method : members.setters(name)) {
        if (members.assignable(type, members.parameterOf(method))) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFinal(VariableElement field, LombokAccessors lombok) {
    return field.getModifiers().contains(Modifier.FINAL) || lombok.isFinal();
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }
}
