package dev.rowan.processor.read;

import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.report.HookProblem;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Whether generated code beside an entity can call a method, and knows what it returns. */
final class HookCheck {
  private final Types types;
  private final Elements elements;
  private final TypeElement entity;
  private final List<Fault> faults;

  HookCheck(Types types, Elements elements, TypeElement entity, List<Fault> faults) {
    this.types = types;
    this.elements = elements;
    this.entity = entity;
    this.faults = faults;
  }

  void fault(HookProblem problem, Origin origin, Object... arguments) {
    faults.add(new Fault(problem, origin, List.of(arguments)));
  }

  /** Whether code in the package of the entity can call it. */
  boolean isCallable(AnnotatedMethod annotated) {
    ExecutableElement method = annotated.method();
    if (method.getModifiers().contains(Modifier.STATIC)) {
      fault(HookProblem.HOOK_IS_STATIC, annotated.origin(), annotated.simple(), annotated.name());
      return false;
    }
    if (!isVisible(method)) {
      fault(
          HookProblem.HOOK_HIDDEN,
          annotated.origin(),
          annotated.simple(),
          annotated.name(),
          ownPackage().getQualifiedName(),
          isNear(method) ? "package-private" : "public");
      return false;
    }
    Optional<String> thrown = thrown(method);
    thrown.ifPresent(
        type ->
            fault(
                HookProblem.HOOK_THROWS,
                annotated.origin(),
                annotated.simple(),
                annotated.name(),
                type));
    return thrown.isEmpty();
  }

  /** Whether it returns nothing, or a record in the place of one that is written or read. */
  boolean fitsResult(AnnotatedMethod annotated) {
    TypeMirror result = annotated.method().getReturnType();
    boolean mayReplace = isRecord() && annotated.event().replaces();
    if (result.getKind() == TypeKind.VOID || (mayReplace && replaces(annotated.method()))) {
      return true;
    }
    String name = entity.getSimpleName().toString();
    fault(
        HookProblem.HOOK_RESULT,
        annotated.origin(),
        annotated.simple(),
        annotated.name(),
        simple(result),
        why(mayReplace),
        mayReplace ? "\"" + name + "\" or \"void\"" : "\"void\"");
    return false;
  }

  private String why(boolean mayReplace) {
    String name = entity.getSimpleName().toString();
    if (mayReplace) {
      return "it may return the " + name + " that takes the place of this one, or nothing";
    }
    return isRecord()
        ? "nothing takes the place of a record here"
        : "an instance of " + name + " is changed and never replaced";
  }

  /** Whether it returns the entity. */
  boolean replaces(ExecutableElement method) {
    return types.isSameType(method.getReturnType(), entity.asType());
  }

  private boolean isRecord() {
    return entity.getKind() == ElementKind.RECORD;
  }

  boolean isVisible(Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC)
        || (!element.getModifiers().contains(Modifier.PRIVATE) && isNear(element));
  }

  private boolean isNear(Element element) {
    return ownPackage().equals(elements.getPackageOf(element));
  }

  PackageElement ownPackage() {
    return elements.getPackageOf(entity);
  }

  /** The checked exception that a call needs a {@code catch} for. */
  Optional<String> thrown(ExecutableElement method) {
    TypeMirror runtime = elements.getTypeElement("java.lang.RuntimeException").asType();
    TypeMirror error = elements.getTypeElement("java.lang.Error").asType();
    return method.getThrownTypes().stream()
        .filter(t -> !types.isAssignable(t, runtime) && !types.isAssignable(t, error))
        .map(this::simple)
        .findFirst();
  }

  private String simple(TypeMirror type) {
    Element element = types.asElement(type);
    return element == null ? type.toString() : element.getSimpleName().toString();
  }
}
