package dev.rowan.processor.read;

import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.report.EntityProblem;
import dev.rowan.processor.report.HookProblem;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.Problem;
import dev.rowan.processor.report.RepositoryProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds annotations on, and in, classes that are not mapped. */
public final class Orphans {
  private static final Set<String> ON_TYPE =
      Set.of(
          Names.TABLE,
          Names.VIEW,
          Names.MATERIALIZED_VIEW,
          Names.RENAMED_FROM,
          Names.UNIQUE,
          Names.UNIQUE_LIST,
          Names.INDEX,
          Names.INDEX_LIST,
          Names.CHECK,
          Names.CHECK_LIST,
          Names.ENTITY_LISTENERS,
          Names.INHERITANCE,
          Names.DISCRIMINATOR_COLUMN,
          Names.DISCRIMINATOR_VALUE,
          Names.TO_JSON);
  private static final Set<String> ON_MEMBER =
      Stream.concat(Names.ON_PROPERTY.stream(), Stream.of(Names.TRANSIENT))
          .collect(Collectors.toUnmodifiableSet());

  private static final String TRIPS = Names.of("Trips");
  private static final Set<String> HOOKS =
      Stream.of(HookEvent.values())
          .map(event -> Names.of(event.annotation()))
          .collect(Collectors.toUnmodifiableSet());

  /** Those on classes that are surely neither entities nor listeners. */
  private static final Set<String> WITHOUT_HOOKS =
      Set.of(Names.EMBEDDABLE, Names.PROJECTION, Names.REPOSITORY);

  private Orphans() {}

  /** The annotation on the element, if it has no effect there. */
  public static Optional<Orphan> find(Element element, TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    if (HOOKS.contains(name)) {
      return hook(element, name);
    }
    if (name.equals(TRIPS)) {
      return trips(element);
    }
    boolean onMember = ON_MEMBER.contains(name) && isField(element);
    Element owner = onMember ? owner(element) : element;
    boolean onType = ON_TYPE.contains(name) && element instanceof TypeElement;
    if ((!onMember && !onType)
        || isMapped(owner, onMember || name.equals(Names.ENTITY_LISTENERS))) {
      return Optional.empty();
    }
    return View.of(element, name)
        .map(
            view -> {
              String annotated = Names.simple(name);
              String type = simpleName(owner);
              return new Orphan(
                  EntityProblem.NOT_AN_ENTITY,
                  view.origin(),
                  List.of(annotated, type, type, annotated));
            });
  }

  private static Optional<Orphan> hook(Element method, String annotation) {
    Element owner = owner(method);
    return WITHOUT_HOOKS.stream().anyMatch(name -> View.has(owner, name))
        ? View.of(method, annotation)
            .map(
                view ->
                    new Orphan(
                        HookProblem.HOOK_OF_NO_ENTITY,
                        view.origin(),
                        List.of(Names.simple(annotation), simpleName(method), simpleName(owner))))
        : Optional.empty();
  }

  /** Of a method with a body nobody knows how often it goes to the server. */
  private static Optional<Orphan> trips(Element method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        ? Optional.empty()
        : View.of(method, TRIPS)
            .map(
                view ->
                    new Orphan(
                        RepositoryProblem.TRIPS_OF_BODY,
                        view.origin(),
                        List.of(simpleName(method))));
  }

  /** Of a component, its field carries the annotation too, and every compiler points at that. */
  private static boolean isField(Element element) {
    boolean isMethod =
        element.getKind() == ElementKind.METHOD && owner(element).getKind() != ElementKind.RECORD;
    return element.getKind() == ElementKind.FIELD || isMethod;
  }

  private static Element owner(Element member) {
    return Objects.requireNonNull(member.getEnclosingElement());
  }

  private static boolean isMapped(Element owner, boolean forMember) {
    boolean mayBeKey = forMember && owner.getKind() == ElementKind.RECORD;
    boolean mayShare =
        forMember
            && (View.has(owner, Names.MAPPED_SUPERCLASS) || View.has(owner, Names.EMBEDDABLE));
    return View.has(owner, Names.ENTITY) || mayBeKey || mayShare;
  }

  private static String simpleName(Element element) {
    return element.getSimpleName().toString();
  }

  /**
   * An annotation without effect.
   *
   * @param problem what is wrong
   * @param origin the annotation
   * @param arguments the arguments of its text
   */
  public record Orphan(Problem problem, Origin origin, List<String> arguments) {}
}
