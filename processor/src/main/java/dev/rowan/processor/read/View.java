package dev.rowan.processor.read;

import dev.rowan.processor.report.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one annotation. A member that was not written, or that the compiler could
 * not make sense of (it says so itself), has the default that the caller gives. What stands in an
 * annotation of Jakarta Persistence reads as the annotation of Rowan that says it.
 */
final class View {
  private final Element element;
  private final AnnotationMirror mirror;
  private final String annotation;
  private final Map<String, Member> members;

  private View(
      Element element, AnnotationMirror mirror, String annotation, Map<String, Member> members) {
    this.element = element;
    this.mirror = mirror;
    this.annotation = annotation;
    this.members = members;
  }

  /**
   * One member.
   *
   * @param value a text, a number, a truth, a type, a {@link Constant}, a {@code View}, or a list
   *     of these
   * @param mirror the annotation in which it was written
   * @param name its name there
   */
  private record Member(Object value, AnnotationMirror mirror, String name) {}

  /** The name of an enum constant. */
  record Constant(String name) {}

  /** The annotation of this name on the element, or what says the same of it. */
  static Optional<View> of(Element element, String annotation) {
    Optional<View> written = written(element, annotation);
    return written.isPresent() ? written : Jakarta.find(element, annotation);
  }

  /** The annotation of this name, as it was written on the element. */
  static Optional<View> written(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (name(mirror).equals(annotation)) {
        return Optional.of(of(element, mirror));
      }
    }
    return Optional.empty();
  }

  /** An annotation of the element. */
  static View of(Element element, AnnotationMirror mirror) {
    Map<String, Member> members = new LinkedHashMap<>();
    mirror
        .getElementValues()
        .forEach(
            (method, value) -> {
              String name = method.getSimpleName().toString();
              members.put(name, new Member(plain(value.getValue(), element), mirror, name));
            });
    return new View(element, mirror, name(mirror), members);
  }

  private static Object plain(Object value, Element element) {
    if (value instanceof VariableElement constant) {
      return new Constant(constant.getSimpleName().toString());
    }
    if (value instanceof AnnotationMirror nested) {
      return of(element, nested);
    }
    return value instanceof List<?> list
        ? list.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(each -> plain(((AnnotationValue) each).getValue(), element))
            .toList()
        : value;
  }

  /** Whether the element has the annotation, or one that says the same. */
  static boolean has(Element element, String annotation) {
    return of(element, annotation).isPresent();
  }

  /** The full name of an annotation. */
  static String name(AnnotationMirror mirror) {
    return AnnotationNames.of(mirror);
  }

  /** The same place as another annotation, of which nothing is said yet. */
  View as(String otherAnnotation) {
    return new View(element, mirror, otherAnnotation, new LinkedHashMap<>());
  }

  /** The same, and the member as another annotation has it, if it does. */
  View with(String member, View from, String otherMember) {
    Member found = from.members.get(otherMember);
    return found == null ? this : with(member, found);
  }

  /** The same, and the member with a value that follows from what another annotation has. */
  View with(String member, Object value, View from, String otherMember) {
    return with(member, new Member(value, from.mirror, otherMember));
  }

  /** The same, and all members of the other one. */
  View with(View other) {
    View all = this;
    for (Map.Entry<String, Member> member : other.members.entrySet()) {
      all = all.with(member.getKey(), member.getValue());
    }
    return all;
  }

  private View with(String name, Member member) {
    Map<String, Member> more = new LinkedHashMap<>(members);
    more.put(name, member);
    return new View(element, mirror, annotation, more);
  }

  /** Whether it was written as another annotation than it reads as. */
  boolean isForeign() {
    return !name(mirror).equals(annotation);
  }

  /** The element on which it stands. */
  Element element() {
    return element;
  }

  /** The full name of the annotation. */
  String annotation() {
    return annotation;
  }

  Origin origin() {
    return Origin.of(element).at(mirror);
  }

  Origin at(String member) {
    Member found = members.get(member);
    return found == null
        ? Origin.of(element).at(mirror, member)
        : Origin.of(element).at(found.mirror(), found.name());
  }

  /** The members that were written. */
  Set<String> written() {
    return members.keySet();
  }

  /** Whether the member was written. */
  boolean has(String member) {
    return members.containsKey(member);
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
    return isBroken(member) || elements(member, String.class).contains("<error>");
  }

  /** The name of an enum constant. */
  Optional<String> constant(String member) {
    return value(member) instanceof Constant constant
        ? Optional.of(constant.name())
        : Optional.empty();
  }

  /** The names of the enum constants in an array. */
  List<String> constants(String member) {
    return elements(member, Constant.class).stream().map(Constant::name).toList();
  }

  List<String> strings(String member) {
    return elements(member, String.class);
  }

  /** The types in an array of classes. */
  List<TypeMirror> types(String member) {
    return elements(member, TypeMirror.class);
  }

  /** The annotations in an array of annotations. */
  List<View> nested(String member) {
    return elements(member, View.class);
  }

  /** The annotation in a member. */
  Optional<View> annotation(String member) {
    return value(member) instanceof View nested ? Optional.of(nested) : Optional.empty();
  }

  /** Whether both annotations say the same. */
  boolean saysTheSame(View other) {
    return annotation.equals(other.annotation)
        && members.keySet().equals(other.members.keySet())
        && members.keySet().stream().allMatch(m -> isSame(value(m), other.value(m)));
  }

  /** Whether what both say of one member is different. */
  boolean contradicts(View other) {
    return members.keySet().stream()
        .filter(other.members::containsKey)
        .anyMatch(m -> !isSame(value(m), other.value(m)));
  }

  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    if (one instanceof View view && other instanceof View otherView) {
      return view.saysTheSame(otherView);
    }
    if (one instanceof List<?> list && other instanceof List<?> others) {
      return list.size() == others.size()
          && IntStream.range(0, list.size()).allMatch(i -> isSame(list.get(i), others.get(i)));
    }
    return String.valueOf(one).equals(String.valueOf(other));
  }

  private <T> List<T> elements(String member, Class<T> type) {
    return value(member) instanceof List<?> list
        ? list.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }

  private @Nullable Object value(String member) {
    Member found = members.get(member);
    return found == null ? null : found.value();
  }
}
