package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells which annotations are constraints of Jakarta Validation, by their names. */
final class ConstraintAnnotations {
  static final String VALID = "jakarta.validation.Valid";
  static final String CONSTRAINT = "jakarta.validation.Constraint";
  static final String GROUP_SEQUENCE = "jakarta.validation.GroupSequence";
  static final String SINGLE_VIOLATION = "jakarta.validation.ReportAsSingleViolation";
  static final String OVERRIDES = "jakarta.validation.OverridesAttribute";
  static final String OVERRIDES_LIST = "jakarta.validation.OverridesAttribute.List";

  private final Map<String, Kind> kinds = new HashMap<>();

  /** What an annotation is. */
  private enum Kind {
    CONSTRAINT,
    LIST,
    OTHER
  }

  /** The constraints on an element or a type, those in lists too. */
  List<AnnotationMirror> of(AnnotatedConstruct place) {
    List<AnnotationMirror> constraints = new ArrayList<>();
    for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
      switch (kind(mirror)) {
        case CONSTRAINT -> constraints.add(mirror);
        case LIST -> listed(mirror).forEach(constraints::add);
        case OTHER -> {}
      }
    }
    return constraints;
  }

  /** Whether there is {@code @Valid}. */
  static boolean isValid(AnnotatedConstruct place) {
    for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
      if (View.name(mirror).equals(VALID)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is something to check: a constraint or {@code @Valid}, within the type too. */
  boolean isConstrained(Element element, TypeMirror type) {
    return isAny(element, type, place -> isValid(place) || !of(place).isEmpty());
  }

  /** Whether there is a constraint, within the type too. */
  boolean hasConstraint(Element element, TypeMirror type) {
    return isAny(element, type, place -> !of(place).isEmpty());
  }

  private static boolean isAny(
      AnnotatedConstruct place, TypeMirror type, Predicate<AnnotatedConstruct> test) {
    if (test.test(place)) {
      return true;
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return false;
    }
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type)
            .getTypeArguments().stream().anyMatch(argument -> isAny(argument, argument, test));
  }

  static Stream<AnnotationMirror> listed(AnnotationMirror list) {
    return list.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals("value"))
        .map(e -> e.getValue().getValue())
        .filter(List.class::isInstance)
        .flatMap(values -> ((List<?>) values).stream())
        .filter(AnnotationValue.class::isInstance)
        .map(value -> ((AnnotationValue) value).getValue())
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast);
  }

  private Kind kind(AnnotationMirror mirror) {
    String name = View.name(mirror);
    Kind known = kinds.get(name);
    if (known == null) {
      known = kind((TypeElement) mirror.getAnnotationType().asElement());
      kinds.put(name, known);
    }
    return known;
  }

  private static Kind kind(TypeElement annotation) {
    if (View.has(annotation, CONSTRAINT)) {
      return Kind.CONSTRAINT;
    }
    return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
            .anyMatch(ConstraintAnnotations::isListOfConstraints)
        ? Kind.LIST
        : Kind.OTHER;
  }

  private static boolean isListOfConstraints(ExecutableElement member) {
    return member.getSimpleName().contentEquals("value")
        && member.getReturnType() instanceof ArrayType array
        && array.getComponentType() instanceof DeclaredType element
        && View.has(element.asElement(), CONSTRAINT);
  }
}
