package dev.rowan.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations on one element, by their full names: for readers that ask for many of them. */
final class Annotations {
  private final Element element;
  private final Map<String, AnnotationMirror> written = new HashMap<>();
  private final boolean isForeign;

  Annotations(Element element) {
    this.element = element;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      written.putIfAbsent(View.name(mirror), mirror);
    }
    this.isForeign = Jakarta.isOn(element);
  }

  /** The annotation of this name, or what says the same of the element. */
  Optional<View> find(String annotation) {
    Optional<View> own = written(annotation);
    return own.isPresent() ? own : translated(annotation);
  }

  /** The annotation of this name, as it was written. */
  Optional<View> written(String annotation) {
    AnnotationMirror mirror = written.get(annotation);
    return mirror == null ? Optional.empty() : Optional.of(View.of(element, mirror));
  }

  /** What annotations of Jakarta Persistence say in the place of the one of this name. */
  Optional<View> translated(String annotation) {
    return isForeign ? Jakarta.find(element, annotation) : Optional.empty();
  }
}
