package dev.rowan.processor.read;

import dev.rowan.processor.model.hook.Hook;
import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.HookProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the methods of a listener that are for an entity. */
final class ListenerHooks {
  private final Types types;
  private final TypeElement entity;
  private final HookCheck check;

  ListenerHooks(Types types, TypeElement entity, HookCheck check) {
    this.types = types;
    this.entity = entity;
    this.check = check;
  }

  /** Reads those that take the entity; the view names the listener. */
  List<Hook> read(TypeElement listener, View view) {
    List<AnnotatedMethod> methods = AnnotatedMethod.of(listener);
    boolean isFaulty = reportCommits(listener);
    if (methods.isEmpty()) {
      if (!isFaulty) {
        String name = listener.getSimpleName().toString();
        check.fault(HookProblem.LISTENER_WITHOUT_HOOKS, view.at("value"), name);
      }
      return List.of();
    }
    Map<String, Hook> hooks = new LinkedHashMap<>();
    boolean isTold = false;
    for (AnnotatedMethod annotated : methods) {
      boolean isOfOthers = isOfOthers(annotated, listener);
      isTold |= !isOfOthers;
      if (!isOfOthers && isPossible(annotated, listener)) {
        hooks.putIfAbsent(key(annotated, listener), hook(annotated, listener));
      }
    }
    if (!isTold) {
      String name = entity.getSimpleName().toString();
      check.fault(
          HookProblem.LISTENER_OF_OTHERS, view.at("value"), listener.getSimpleName(), name, name);
    }
    return List.copyOf(hooks.values());
  }

  private Hook hook(AnnotatedMethod annotated, TypeElement listener) {
    ExecutableElement method = annotated.method();
    TypeMirror taken = parameter(method, listener);
    return new Hook(
        annotated.event(),
        annotated.name(),
        check.replaces(method),
        View.has(method, Names.AFTER_COMMIT),
        isHidden(method, listener) ? Optional.of(TypeName.get(taken)) : Optional.empty());
  }

  /** Whether a call with the entity would find another method of its name. */
  private boolean isHidden(ExecutableElement method, TypeElement listener) {
    TypeMirror taken = parameter(method, listener);
    return AnnotatedMethod.lineage(listener).stream()
        .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getParameters().size() == 1)
        .map(other -> parameter(other, listener))
        .anyMatch(
            other ->
                !types.isSameType(other, taken)
                    && types.isAssignable(entity.asType(), other)
                    && types.isAssignable(other, taken));
  }

  /** A method that overrides another is called in its place. */
  private String key(AnnotatedMethod annotated, TypeElement listener) {
    return annotated.event()
        + " "
        + annotated.name()
        + " "
        + parameter(annotated.method(), listener);
  }

  private boolean isPossible(AnnotatedMethod annotated, TypeElement listener) {
    int parameters = annotated.method().getParameters().size();
    if (parameters != 1) {
      String name = entity.getSimpleName().toString();
      check.fault(
          HookProblem.LISTENER_PARAMETERS,
          annotated.origin(),
          annotated.simple(),
          annotated.name(),
          listener.getSimpleName(),
          parameters == 0 ? "no" : parameters,
          annotated.name(),
          name,
          Character.toLowerCase(name.charAt(0)) + name.substring(1));
      return false;
    }
    return check.isCallable(annotated) && check.fitsResult(annotated);
  }

  /** Whether it takes something else than the entity. */
  private boolean isOfOthers(AnnotatedMethod annotated, TypeElement listener) {
    return annotated.method().getParameters().size() == 1
        && !types.isAssignable(entity.asType(), parameter(annotated.method(), listener));
  }

  private TypeMirror parameter(ExecutableElement method, TypeElement listener) {
    ExecutableType type =
        (ExecutableType) types.asMemberOf((DeclaredType) listener.asType(), method);
    return types.erasure(type.getParameterTypes().get(0));
  }

  /** What waits for a commit is told of a change, and of nothing else. */
  private boolean reportCommits(TypeElement listener) {
    boolean isFaulty = false;
    for (TypeElement owner : AnnotatedMethod.lineage(listener)) {
      for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
        View commit = View.of(method, Names.AFTER_COMMIT).orElse(null);
        String events = commit == null ? "" : otherEvents(method);
        if (commit != null && !events.isEmpty()) {
          check.fault(
              HookProblem.COMMIT_WITHOUT_CHANGE, commit.origin(), method.getSimpleName(), events);
          isFaulty = true;
        }
      }
    }
    return isFaulty;
  }

  /** What is said beside the changes for which a method waits; empty when all is well. */
  private static String otherEvents(ExecutableElement method) {
    List<HookEvent> events =
        Stream.of(HookEvent.values()).filter(e -> HookReader.has(method, e)).toList();
    if (events.isEmpty()) {
      return "without another annotation";
    }
    return events.stream()
        .filter(e -> !e.isAfterChange())
        .findFirst()
        .map(e -> "with @" + e.annotation())
        .orElse("");
  }
}
