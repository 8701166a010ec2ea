package dev.rowan.processor.read;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.MissingType;
import dev.rowan.processor.model.hook.Hook;
import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.model.hook.ListenerModel;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.report.HookProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the listeners that an entity and the classes that it extends name. */
final class ListenerReader {
  private final Types types;
  private final TypeElement entity;
  private final HookCheck check;

  ListenerReader(Types types, Elements elements, TypeElement entity, List<Fault> faults) {
    this.types = types;
    this.entity = entity;
    this.check = new HookCheck(types, elements, entity, faults);
  }

  /** The listeners that the compiler does not know (yet). */
  static Stream<MissingType> missing(TypeElement entity) {
    return views(entity)
        .flatMap(
            view ->
                missing(view).map(t -> new MissingType("@EntityListeners", t, view.at("value"))));
  }

  private static Stream<String> missing(View view) {
    return view.hasBroken("value")
        ? Stream.of("written there")
        : view.types("value").stream().flatMap(type -> TypeResolver.missing(type).stream());
  }

  /** Reads them, those of superclasses first, each once. */
  List<ListenerModel> read() {
    Map<ClassName, ListenerModel> all = new LinkedHashMap<>();
    views(entity)
        .forEach(
            view -> {
              List<ClassName> here = new ArrayList<>();
              for (TypeMirror type : view.types("value")) {
                if (type.getKind() != TypeKind.ERROR) { // else the compiler says so itself
                  read(type, view, here).ifPresent(l -> all.putIfAbsent(l.type(), l));
                }
              }
            });
    return List.copyOf(all.values());
  }

  private static Stream<View> views(TypeElement entity) {
    return AnnotatedMethod.lineage(entity).stream()
        .flatMap(type -> View.of(type, Names.ENTITY_LISTENERS).stream());
  }

  private Optional<ListenerModel> read(TypeMirror type, View view, List<ClassName> here) {
    String what = flaw(type);
    if (!what.isEmpty()) {
      check.fault(
          HookProblem.NOT_A_LISTENER,
          view.at("value"),
          name(type),
          what,
          check.ownPackage().getQualifiedName());
      return Optional.empty();
    }
    TypeElement listener = (TypeElement) ((DeclaredType) type).asElement();
    ClassName name = ClassName.get(listener);
    if (here.contains(name)) {
      check.fault(HookProblem.LISTENER_TWICE, view.at("value"), name.simpleName());
      return Optional.empty();
    }
    here.add(name);
    return Optional.of(new ListenerModel(name, isMade(listener), hooks(listener, view)));
  }

  /** What keeps a type from being a listener; empty when nothing does. */
  private String flaw(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return "no class";
    }
    TypeElement listener = (TypeElement) declared.asElement();
    if (listener.getKind() != ElementKind.CLASS && listener.getKind() != ElementKind.RECORD) {
      return "no class";
    }
    if (listener.getModifiers().contains(Modifier.ABSTRACT)) {
      return "abstract";
    }
    if (ShapeReader.read(listener).isInner()) {
      return "an inner class";
    }
    if (!listener.getTypeParameters().isEmpty()) {
      return "generic";
    }
    boolean isHidden =
        ShapeReader.hidden(listener)
            || !(ShapeReader.read(listener).isPublic() || check.isVisible(listener));
    return isHidden ? "hidden" : "";
  }

  private String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.toString();
  }

  /** Whether generated code can make one with {@code new}. */
  private boolean isMade(TypeElement listener) {
    return ElementFilter.constructorsIn(listener.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .filter(constructor -> check.thrown(constructor).isEmpty())
        .anyMatch(check::isVisible);
  }

  private List<Hook> hooks(TypeElement listener, View view) {
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
        hooks.putIfAbsent(key(annotated, listener), hook(annotated));
      }
    }
    if (!isTold) {
      String name = entity.getSimpleName().toString();
      check.fault(
          HookProblem.LISTENER_OF_OTHERS, view.at("value"), listener.getSimpleName(), name, name);
    }
    return List.copyOf(hooks.values());
  }

  private Hook hook(AnnotatedMethod annotated) {
    boolean waits = View.has(annotated.method(), Names.AFTER_COMMIT);
    return new Hook(annotated.event(), annotated.name(), check.replaces(annotated.method()), waits);
  }

  /** A method that overrides another is called in its place. */
  private String key(AnnotatedMethod annotated, TypeElement listener) {
    return annotated.event() + " " + annotated.name() + " " + parameter(annotated, listener);
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
        && !types.isAssignable(entity.asType(), parameter(annotated, listener));
  }

  private TypeMirror parameter(AnnotatedMethod annotated, TypeElement listener) {
    ExecutableType type =
        (ExecutableType) types.asMemberOf((DeclaredType) listener.asType(), annotated.method());
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
