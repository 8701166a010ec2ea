package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** The methods of an interface that a property may implement. */
final class BaseMethods {

  private BaseMethods() {}

  /** The abstract methods that take nothing and give something, those of superinterfaces first. */
  static List<ExecutableElement> of(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>();
    add(type, methods, new ArrayList<>());
    return methods;
  }

  /** All methods that the interface itself declares. */
  static List<ExecutableElement> all(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  private static void add(
      TypeElement type, List<ExecutableElement> methods, List<TypeElement> seen) {
    if (seen.contains(type)) {
      return;
    }
    seen.add(type);
    type.getInterfaces().stream()
        .filter(i -> i.getKind() == TypeKind.DECLARED)
        .map(i -> (TypeElement) ((DeclaredType) i).asElement())
        .forEach(i -> add(i, methods, seen));
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (isGetter(method)) {
        methods.removeIf(m -> m.getSimpleName().equals(method.getSimpleName()));
        methods.add(method);
      }
    }
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }
}
