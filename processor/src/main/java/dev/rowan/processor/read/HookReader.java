package dev.rowan.processor.read;

import dev.rowan.processor.model.hook.Hook;
import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.model.hook.HooksModel;
import dev.rowan.processor.model.hook.ListenerModel;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.report.HookProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what is called when something happens to an entity: its own methods, and listeners. */
final class HookReader {
  private final Types types;
  private final Elements elements;

  HookReader(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** Reads the methods and the listeners. */
  HooksModel read(TypeElement entity) {
    List<Fault> faults = new ArrayList<>();
    Collection<Hook> own = own(entity, faults);
    List<ListenerModel> listeners = new ListenerReader(types, elements, entity, faults).read();
    return new HooksModel(List.copyOf(own), listeners, faults);
  }

  /** A method that overrides another is called in its place, whether it is annotated or not. */
  private Collection<Hook> own(TypeElement entity, List<Fault> faults) {
    HookCheck check = new HookCheck(types, elements, entity, faults);
    Map<String, Hook> hooks = new LinkedHashMap<>();
    for (AnnotatedMethod annotated : AnnotatedMethod.of(entity)) {
      if (isPossible(annotated, entity, check)) {
        boolean replaces = check.replaces(annotated.method());
        String name = annotated.name();
        hooks.putIfAbsent(
            annotated.event() + " " + name,
            new Hook(annotated.event(), name, replaces, false, Optional.empty()));
      }
    }
    return hooks.values();
  }

  private static boolean isPossible(
      AnnotatedMethod annotated, TypeElement entity, HookCheck check) {
    ExecutableElement method = annotated.method();
    if (!method.getParameters().isEmpty()) {
      check.fault(
          HookProblem.HOOK_PARAMETERS, annotated.origin(), annotated.simple(), annotated.name());
      return false;
    }
    if (View.of(method, Names.AFTER_COMMIT).isPresent()) {
      View commit = View.of(method, Names.AFTER_COMMIT).orElseThrow();
      check.fault(
          HookProblem.COMMIT_HOOK_OF_ENTITY,
          commit.origin(),
          annotated.name(),
          entity.getSimpleName());
      return false;
    }
    if (annotated.event().isOfRestore()
        && entity.equals(method.getEnclosingElement())
        && !isSoftDeleted(entity)) {
      check.fault(
          HookProblem.RESTORE_WITHOUT_MARK,
          annotated.origin(),
          annotated.simple(),
          annotated.name(),
          entity.getSimpleName());
      return false;
    }
    return check.isCallable(annotated) && check.fitsResult(annotated);
  }

  /** Whether a member of the entity, or of a class that it extends, marks deleted rows. */
  private static boolean isSoftDeleted(TypeElement entity) {
    return AnnotatedMethod.lineage(entity).stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(member -> member.getKind() != ElementKind.CONSTRUCTOR)
        .anyMatch(member -> View.has(member, Names.of("SoftDelete")));
  }

  /** Whether a method is for the event. */
  static boolean has(ExecutableElement method, HookEvent event) {
    return View.has(method, Names.of(event.annotation()));
  }
}
