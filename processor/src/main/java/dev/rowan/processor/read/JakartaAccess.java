package dev.rowan.processor.read;

import dev.rowan.processor.model.Remark;
import dev.rowan.processor.report.JakartaProblem;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Whether classes of Jakarta Persistence mean their getters and not their fields: {@code @Access}
 * says it, or else where the key is marked, or else where anything is.
 */
final class JakartaAccess {
  private static final List<String> KEYS = List.of("Id", "EmbeddedId");

  private JakartaAccess() {}

  /** Whether the properties of the classes are what has a getter. */
  static boolean isByMethods(List<TypeElement> classes) {
    Optional<String> said =
        classes.stream()
            .flatMap(type -> Jakarta.written(type, "Access").stream())
            .flatMap(view -> view.constant("value").stream())
            .findFirst();
    if (said.isPresent()) {
      return said.get().equals("PROPERTY");
    }
    List<Element> marked = members(classes).filter(Jakarta::isOn).toList();
    List<Element> keys = marked.stream().filter(JakartaAccess::isKey).toList();
    if (!keys.isEmpty()) {
      return keys.stream().anyMatch(JakartaAccess::isMethod);
    }
    List<Element> columns = marked.stream().filter(JakartaAccess::isMarked).toList();
    return !columns.isEmpty() && columns.stream().allMatch(JakartaAccess::isMethod);
  }

  /** Whether a property has a getter of a bean. */
  static boolean isGot(Places places) {
    return places.getter().filter(getter -> !stem(getter).isEmpty()).isPresent();
  }

  /** The fields, and the methods that take nothing. */
  private static Stream<Element> members(List<TypeElement> classes) {
    return classes.stream()
        .<Element>flatMap(type -> type.getEnclosedElements().stream())
        .filter(member -> member.getKind().isField() || takesNothing(member));
  }

  private static boolean takesNothing(Element member) {
    return isMethod(member) && ((ExecutableElement) member).getParameters().isEmpty();
  }

  private static boolean isMethod(Element member) {
    return member.getKind() == ElementKind.METHOD;
  }

  private static boolean isKey(Element member) {
    return KEYS.stream().anyMatch(key -> Jakarta.has(member, key));
  }

  private static boolean isMarked(Element member) {
    return Names.ON_PROPERTY.stream().anyMatch(name -> Jakarta.find(member, name).isPresent());
  }

  /** The getters and setters that belong to no field, where getters are meant. */
  static List<Remark> withoutField(
      List<TypeElement> classes, List<Places> places, Members members) {
    List<Remark> remarks = new ArrayList<>();
    List<ExecutableElement> getters = places.stream().flatMap(p -> p.getter().stream()).toList();
    ElementFilter.methodsIn(members(classes).toList()).stream()
        .filter(method -> !getters.contains(method))
        .filter(method -> !isMarked(method) && !Jakarta.has(method, "Transient"))
        .forEach(
            method -> property(method, members).ifPresent(p -> remarks.add(remark(p, method))));
    return remarks;
  }

  /** The name of what a method gets, if another one sets it. */
  private static Optional<String> property(ExecutableElement method, Members members) {
    String stem = stem(method);
    boolean isSet = !members.setters("set" + stem).isEmpty();
    return stem.isEmpty() || !isSet ? Optional.empty() : Optional.of(AccessorNames.small(stem));
  }

  /** What follows {@code get} or {@code is} in the name of a method; empty where neither does. */
  private static String stem(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    for (String prefix : List.of("get", "is")) {
      if (name.startsWith(prefix)
          && name.length() > prefix.length()
          && Character.isUpperCase(name.charAt(prefix.length()))) {
        return name.substring(prefix.length());
      }
    }
    return "";
  }

  private static Remark remark(String property, ExecutableElement getter) {
    String name = getter.getSimpleName() + "()";
    return new Remark(
        JakartaProblem.JAKARTA_NO_FIELD, List.of(name, property, name), Origin.of(getter));
  }
}
