package dev.rowan.processor.read;

import dev.rowan.processor.model.MissingType;
import dev.rowan.processor.model.hook.ListenerModel;
import dev.rowan.processor.model.validation.Fault;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.HookProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the listeners that an entity and the classes that it extends name. */
final class ListenerReader {
  private final TypeElement entity;
  private final HookCheck check;
  private final ListenerHooks hooks;

  ListenerReader(Types types, Elements elements, TypeElement entity, List<Fault> faults) {
    this.entity = entity;
    this.check = new HookCheck(types, elements, entity, faults);
    this.hooks = new ListenerHooks(types, entity, check);
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
        .filter(type -> type.getKind() != ElementKind.INTERFACE)
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
    return Optional.of(new ListenerModel(name, isMade(listener), hooks.read(listener, view)));
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
}
