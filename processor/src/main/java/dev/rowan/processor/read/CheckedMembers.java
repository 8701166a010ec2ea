package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The members of a class that may have constraints: fields and getters, inherited ones too. */
final class CheckedMembers {
  private static final String OBJECT = "java.lang.Object";

  private CheckedMembers() {}

  /** The superclasses from the top, the class itself, and all interfaces. */
  static List<TypeElement> declaring(TypeElement type) {
    List<TypeElement> classes = new ArrayList<>(List.of(type));
    Hierarchy.superclasses(type).stream()
        .filter(s -> !s.getQualifiedName().contentEquals(OBJECT))
        .forEach(classes::add);
    Collections.reverse(classes);
    List<TypeElement> all = new ArrayList<>(classes);
    classes.forEach(each -> addInterfaces(each, all));
    return all;
  }

  private static void addInterfaces(TypeElement type, List<TypeElement> all) {
    for (TypeMirror each : type.getInterfaces()) {
      if (each.getKind() == TypeKind.DECLARED) {
        TypeElement element = (TypeElement) ((DeclaredType) each).asElement();
        if (!all.contains(element)) {
          all.add(element);
          addInterfaces(element, all);
        }
      }
    }
  }

  static List<VariableElement> fields(List<TypeElement> declaring) {
    return declaring.stream()
        .flatMap(type -> fields(type).stream())
        .filter(field -> field.getKind() == ElementKind.FIELD)
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .toList();
  }

  /** Those of a record in the order of its components. */
  private static List<VariableElement> fields(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? RecordFields.places(type).stream().map(Places::field).toList()
        : ElementFilter.fieldsIn(type.getEnclosedElements());
  }

  /** The methods that are called like getters, and those that declare components. */
  static List<ExecutableElement> getters(List<TypeElement> declaring) {
    return declaring.stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> method.getParameters().isEmpty() && !isVoid(method))
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !prefix(method).isEmpty() || isComponent(method, declaring))
        .toList();
  }

  /**
   * The interface that is a hierarchy's base declares what the records that are its subtypes have.
   */
  private static boolean isComponent(ExecutableElement method, List<TypeElement> declaring) {
    return method.getEnclosingElement() instanceof TypeElement owner
        && owner.getKind() == ElementKind.INTERFACE
        && FamilyReader.isBase(owner)
        && declaring.stream()
            .filter(type -> type.getKind() == ElementKind.RECORD)
            .flatMap(type -> fields(type).stream())
            .anyMatch(field -> field.getSimpleName().equals(method.getSimpleName()));
  }

  private static boolean isVoid(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID;
  }

  private static String prefix(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (startsWith("get", name)) {
      return "get";
    }
    boolean isTruth = method.getReturnType().getKind() == TypeKind.BOOLEAN;
    return isTruth && startsWith("is", name) ? "is" : "";
  }

  private static boolean startsWith(String prefix, String name) {
    return name.startsWith(prefix) && name.length() > prefix.length();
  }

  /** The name of a getter's property: {@code title} of {@code getTitle}. */
  static String property(ExecutableElement getter) {
    String name = getter.getSimpleName().toString().substring(prefix(getter).length());
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The type of a field, or of what a getter gives, as it is written. */
  static TypeMirror valueType(Element member) {
    return member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
  }
}
