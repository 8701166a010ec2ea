package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The fields of a class and its mapped superclasses that are columns. */
final class MappedFields {

  private MappedFields() {}

  /** The classes whose fields are columns, the class itself last. */
  static List<TypeElement> classes(TypeElement type) {
    List<TypeElement> classes = new ArrayList<>(List.of(type));
    Hierarchy.superclasses(type).stream()
        .filter(s -> View.has(s, Names.MAPPED_SUPERCLASS) || FamilyReader.isBase(s))
        .forEach(classes::add);
    Collections.reverse(classes);
    return classes;
  }

  static List<VariableElement> read(List<TypeElement> classes) {
    return classes.stream()
        .flatMap(c -> ElementFilter.fieldsIn(c.getEnclosedElements()).stream())
        .filter(f -> f.getKind() == ElementKind.FIELD)
        .filter(f -> !f.getModifiers().contains(Modifier.STATIC))
        .filter(f -> !StrayReader.isTransient(f))
        .toList();
  }
}
