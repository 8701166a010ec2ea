package dev.rowan.processor.read;

import dev.rowan.processor.model.PropertyDeclaration.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads whether a property may be null from its type and the null annotations, of any maker. */
final class NullnessReader {
  private static final Set<String> NULLABLE = Set.of("Nullable", "CheckForNull");
  private static final Set<String> NOT_NULL = Set.of("NonNull", "Nonnull", "NotNull");
  private static final String MARKED = "org.jspecify.annotations.NullMarked";
  private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

  private NullnessReader() {}

  /** Reads the places where a property may be annotated: the field, its getter. */
  static Nullness read(List<? extends Element> places, TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Nullness.PRIMITIVE;
    }
    List<AnnotationMirror> annotations = new ArrayList<>();
    for (Element place : places) {
      add(place, annotations);
    }
    if (isAny(annotations, NULLABLE)) {
      return Nullness.NULLABLE;
    }
    return isAny(annotations, NOT_NULL) || isMarked(places.get(0))
        ? Nullness.NOT_NULL
        : Nullness.UNKNOWN;
  }

  /** Those of the element, of its type, and of what a {@code Lazy} holds: that is never null. */
  private static void add(Element element, List<AnnotationMirror> annotations) {
    TypeMirror type = valueType(element);
    annotations.addAll(element.getAnnotationMirrors());
    annotations.addAll(type.getAnnotationMirrors());
    if (RelationTypes.isLazy(type)) {
      for (TypeMirror value : ((DeclaredType) type).getTypeArguments()) {
        annotations.addAll(value.getAnnotationMirrors());
      }
    }
  }

  private static TypeMirror valueType(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }

  private static boolean isAny(List<AnnotationMirror> annotations, Set<String> names) {
    for (AnnotationMirror annotation : annotations) {
      if (names.contains(simpleName(annotation)) && !isInGroup(annotation)) {
        return true;
      }
    }
    return false;
  }

  /** A constraint of a group holds at times, and says nothing of the column. */
  private static boolean isInGroup(AnnotationMirror mirror) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(member -> member.getSimpleName().contentEquals("groups"));
  }

  private static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  private static boolean isMarked(Element element) {
    for (@Nullable Element at = element; at != null; at = at.getEnclosingElement()) {
      if (View.has(at, MARKED)) {
        return true;
      }
      if (View.has(at, UNMARKED)) {
        return false;
      }
    }
    return false;
  }
}
