package dev.rowan.processor.read;

import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Where the annotations of one property may stand: on its field, on its getter, and on the method
 * of the base of a hierarchy that the getter implements. Those of a record's component are found on
 * its field, the only place that every compiler can point at.
 */
final class Places {
  private final VariableElement field;
  private final Optional<ExecutableElement> getter;
  private final Optional<ExecutableElement> declared;

  /** Of the field and the getter those with any annotation: most have none. */
  private final List<Annotations> annotated = new ArrayList<>();

  /** The places of a property that no interface declares. */
  Places(VariableElement field, Optional<ExecutableElement> getter) {
    this(field, getter, Optional.empty());
  }

  private Places(
      VariableElement field,
      Optional<ExecutableElement> getter,
      Optional<ExecutableElement> declared) {
    this.field = field;
    this.getter = getter;
    this.declared = declared;
    add(field);
    getter.ifPresent(this::add);
  }

  private void add(Element place) {
    if (!place.getAnnotationMirrors().isEmpty()) {
      annotated.add(new Annotations(place));
    }
  }

  VariableElement field() {
    return field;
  }

  Optional<ExecutableElement> getter() {
    return getter;
  }

  Optional<ExecutableElement> declared() {
    return declared;
  }

  /** The same, declared by the method of an interface. */
  Places with(Optional<ExecutableElement> method) {
    return new Places(field, getter, method);
  }

  /** The annotation, the field's before the getter's, and Rowan's before what says the same. */
  Optional<View> find(String annotation) {
    Optional<View> own = own(annotation);
    return own.isPresent() || declared.isEmpty() ? own : View.of(declared.get(), annotation);
  }

  private Optional<View> own(String annotation) {
    for (Annotations place : annotated) {
      Optional<View> written = place.written(annotation);
      if (written.isPresent()) {
        return written;
      }
    }
    for (Annotations place : annotated) {
      Optional<View> translated = place.translated(annotation);
      if (translated.isPresent()) {
        return translated;
      }
    }
    return Optional.empty();
  }

  /** The annotations of columns that stand here, though an interface declares the property. */
  List<Origin> repeated() {
    if (declared.isEmpty()) {
      return List.of();
    }
    return Names.ON_PROPERTY.stream()
        .flatMap(annotation -> own(annotation).stream())
        .map(View::origin)
        .toList();
  }

  boolean has(String annotation) {
    return find(annotation).isPresent();
  }

  /** The annotations that say one thing on the field and another on the getter. */
  List<Origin> conflicts() {
    if (annotated.size() < 2) {
      return List.of();
    }
    List<Origin> conflicts = new ArrayList<>();
    for (String annotation : Names.ON_PROPERTY) {
      Optional<View> onField = annotated.get(0).find(annotation);
      Optional<View> onGetter = annotated.get(1).find(annotation);
      if (onField.isPresent()
          && onGetter.isPresent()
          && !onField.get().saysTheSame(onGetter.get())) {
        conflicts.add(onGetter.get().origin());
      }
    }
    return conflicts;
  }

  List<Element> elements() {
    List<Element> elements = new ArrayList<>(List.of(field));
    getter.ifPresent(elements::add);
    declared.ifPresent(elements::add);
    return elements;
  }
}
