package dev.rowan.processor.read;

import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one annotation. A member that was not written, or that the compiler could
 * not make sense of (it says so itself), has the default that the caller gives.
 */
final class View {
  private final Element element;
  private final AnnotationMirror mirror;
  private final Map<String, AnnotationValue> values;

  private View(Element element, AnnotationMirror mirror) {
    this.element = element;
    this.mirror = mirror;
    this.values =
        mirror.getElementValues().entrySet().stream()
            .collect(
                Collectors.toMap(e -> e.getKey().getSimpleName().toString(), Map.Entry::getValue));
  }

  /** The annotation of this name on the element. */
  static Optional<View> of(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (name(mirror).equals(annotation)) {
        return Optional.of(new View(element, mirror));
      }
    }
    return Optional.empty();
  }

  /** Whether the element has the annotation. */
  static boolean has(Element element, String annotation) {
    return of(element, annotation).isPresent();
  }

  /** The full name of an annotation. */
  static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** The full name of the annotation. */
  String annotation() {
    return name(mirror);
  }

  Origin origin() {
    return Origin.of(element).at(mirror);
  }

  Origin at(String member) {
    return Origin.of(element).at(mirror, member);
  }

  /** The members that were written. */
  Set<String> written() {
    return values.keySet();
  }

  String string(String member) {
    return value(member) instanceof String text && !isBroken(member) ? text : "";
  }

  int integer(String member, int otherwise) {
    return value(member) instanceof Integer number ? number : otherwise;
  }

  Optional<Boolean> bool(String member) {
    return value(member) instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
  }

  /** A type that the member names. */
  Optional<TypeMirror> type(String member) {
    return value(member) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
  }

  /** Whether the member was written, but the compiler could not make sense of it. */
  boolean isBroken(String member) {
    return "<error>".equals(value(member));
  }

  /** Whether the compiler could not make sense of a value in an array. */
  boolean hasBroken(String member) {
    return isBroken(member)
        || elements(member).stream().anyMatch(value -> "<error>".equals(value.getValue()));
  }

  /** The name of an enum constant. */
  Optional<String> constant(String member) {
    return value(member) instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }

  /** The names of the enum constants in an array. */
  List<String> constants(String member) {
    return elements(member).stream()
        .map(AnnotationValue::getValue)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString())
        .toList();
  }

  List<String> strings(String member) {
    return elements(member).stream()
        .map(AnnotationValue::getValue)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** The types in an array of classes. */
  List<TypeMirror> types(String member) {
    return elements(member).stream()
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .toList();
  }

  /** The annotations in an array of annotations. */
  List<View> nested(String member) {
    return elements(member).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(m -> new View(element, (AnnotationMirror) m))
        .toList();
  }

  /** The annotation in a member. */
  Optional<View> annotation(String member) {
    return value(member) instanceof AnnotationMirror nested
        ? Optional.of(new View(element, nested))
        : Optional.empty();
  }

  /** Whether both annotations say the same. */
  boolean saysTheSame(View other) {
    return values.keySet().equals(other.values.keySet())
        && values.keySet().stream().allMatch(m -> text(m).equals(other.text(m)));
  }

  private String text(String member) {
    return String.valueOf(values.get(member));
  }

  private List<? extends AnnotationValue> elements(String member) {
    return value(member) instanceof List<?> list
        ? list.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(AnnotationValue.class::cast)
            .toList()
        : List.of();
  }

  private @Nullable Object value(String member) {
    AnnotationValue value = values.get(member);
    return value == null ? null : value.getValue();
  }
}
