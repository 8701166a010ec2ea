package dev.rowan.processor.read;

import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A method that is called when something happens; one with two annotations stands for two.
 *
 * @param method the method
 * @param event what happens
 * @param origin the annotation
 */
record AnnotatedMethod(ExecutableElement method, HookEvent event, Origin origin) {
  private static final List<HookEvent> EVENTS = List.of(HookEvent.values());

  /** Those of a type: those of its superclass first, then of its interfaces, then its own. */
  static List<AnnotatedMethod> of(TypeElement type) {
    List<AnnotatedMethod> found = new ArrayList<>();
    for (TypeElement owner : lineage(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
        if (!method.getAnnotationMirrors().isEmpty()) {
          add(method, found);
        }
      }
    }
    return found;
  }

  private static void add(ExecutableElement method, List<AnnotatedMethod> found) {
    Annotations annotations = new Annotations(method);
    for (HookEvent event : EVENTS) {
      Optional<View> view = annotations.find(Names.of(event.annotation()));
      if (view.isPresent()) {
        found.add(new AnnotatedMethod(method, event, view.get().origin()));
      }
    }
  }

  /** A type after all that it extends and implements, as far as the compiler knows them. */
  static Set<TypeElement> lineage(TypeElement type) {
    Set<TypeElement> lineage = new LinkedHashSet<>();
    addLineage(type, lineage, new LinkedHashSet<>());
    return lineage;
  }

  private static void addLineage(TypeElement type, Set<TypeElement> all, Set<TypeElement> open) {
    if (open.add(type)) {
      addLineage(type.getSuperclass(), all, open);
      type.getInterfaces().forEach(parent -> addLineage(parent, all, open));
      all.add(type);
    }
  }

  private static void addLineage(TypeMirror type, Set<TypeElement> all, Set<TypeElement> open) {
    if (type instanceof DeclaredType declared
        && TypeResolver.missing(type).isEmpty()
        && declared.asElement() instanceof TypeElement element) {
      addLineage(element, all, open);
    }
  }

  /** Its name. */
  String name() {
    return method.getSimpleName().toString();
  }

  /** The simple name of the annotation. */
  String simple() {
    return event.annotation();
  }
}
