package dev.rowan.processor.read;

import dev.rowan.processor.model.Access;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Finds out how generated code reads and sets the fields of one class. */
final class AccessReader {
  private final Members members;

  AccessReader(Members members) {
    this.members = members;
  }

  /** The access to a field; its getter and setter are empty where there are none. */
  Access read(VariableElement field) {
    LombokAccessors lombok = new LombokAccessors(field);
    if (members.visible(field) && !lombok.isPrivate()) {
      return new Access.Field(name(field), isFinal(field, lombok));
    }
    String getter = getter(field).map(AccessReader::name).or(lombok::getter).orElse("");
    String setter = isFinal(field, lombok) ? "" : setter(field).or(lombok::setter).orElse("");
    return new Access.Methods(getter, setter);
  }

  /** The getter of a field, if the source has one. */
  Optional<ExecutableElement> getter(VariableElement field) {
    TypeMirror type = members.typeOf(field);
    List<String> names = AccessorNames.getters(name(field), AccessorNames.isBoolean(type));
    return names.stream()
        .flatMap(n -> members.getters().stream().filter(m -> name(m).equals(n)))
        .filter(m -> members.assignable(members.typeOf(m), type))
        .findFirst();
  }

  private Optional<String> setter(VariableElement field) {
    TypeMirror type = members.typeOf(field);
    List<String> names = AccessorNames.setters(name(field), AccessorNames.isBoolean(type));
    return names.stream()
        .flatMap(n -> members.setters().stream().filter(m -> name(m).equals(n)))
        .filter(m -> members.assignable(type, members.parameterOf(m)))
        .findFirst()
        .map(AccessReader::name);
  }

  private static boolean isFinal(VariableElement field, LombokAccessors lombok) {
    return field.getModifiers().contains(Modifier.FINAL) || lombok.isFinal();
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }
}
