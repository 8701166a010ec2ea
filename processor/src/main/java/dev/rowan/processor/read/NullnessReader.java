package dev.rowan.processor.read;

import dev.rowan.processor.model.PropertyDeclaration.Nullness;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
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
    List<AnnotatedConstruct> constructs =
        places.stream().flatMap(NullnessReader::constructs).toList();
    if (isAny(constructs, NULLABLE)) {
      return Nullness.NULLABLE;
    }
    return isAny(constructs, NOT_NULL) || isMarked(places.get(0))
        ? Nullness.NOT_NULL
        : Nullness.UNKNOWN;
  }

  /** The element, its type, and what a {@code Lazy} holds: that is never null itself. */
  private static Stream<AnnotatedConstruct> constructs(Element element) {
    TypeMirror type = valueType(element);
    Stream<AnnotatedConstruct> own = Stream.of(element, type);
    return RelationTypes.isLazy(type)
        ? Stream.concat(own, ((DeclaredType) type).getTypeArguments().stream())
        : own;
  }

  private static TypeMirror valueType(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }

  private static boolean isAny(List<AnnotatedConstruct> constructs, Set<String> names) {
    return constructs.stream()
        .flatMap(c -> c.getAnnotationMirrors().stream())
        .anyMatch(m -> names.contains(simpleName(m)) && !isInGroup(m));
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
