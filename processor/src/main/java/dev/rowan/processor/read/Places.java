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
record Places(
    VariableElement field,
    Optional<ExecutableElement> getter,
    Optional<ExecutableElement> declared) {

  /** The places of a property that no interface declares. */
  Places(VariableElement field, Optional<ExecutableElement> getter) {
    this(field, getter, Optional.empty());
  }

  /** The same, declared by the method of an interface. */
  Places with(Optional<ExecutableElement> method) {
    return new Places(field, getter, method);
  }

  /** The annotation, the field's before the getter's, and Rowan's before what says the same. */
  Optional<View> find(String annotation) {
    return own(annotation).or(() -> declared.flatMap(m -> View.of(m, annotation)));
  }

  private Optional<View> own(String annotation) {
    return View.written(field, annotation)
        .or(() -> getter.flatMap(g -> View.written(g, annotation)))
        .or(() -> Jakarta.find(field, annotation))
        .or(() -> getter.flatMap(g -> Jakarta.find(g, annotation)));
  }

  /** The annotations of columns that stand here, though an interface declares the property. */
  List<Origin> repeated() {
    return Names.ON_PROPERTY.stream()
        .filter(annotation -> declared.isPresent())
        .flatMap(annotation -> own(annotation).stream())
        .map(View::origin)
        .toList();
  }

  boolean has(String annotation) {
    return find(annotation).isPresent();
  }

  /** The annotations that say one thing on the field and another on the getter. */
  List<Origin> conflicts() {
    if (getter.isEmpty()) {
      return List.of();
    }
    List<Origin> conflicts = new ArrayList<>();
    for (String annotation : Names.ON_PROPERTY) {
      Optional<View> onField = View.of(field, annotation);
      Optional<View> onGetter = View.of(getter.get(), annotation);
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
