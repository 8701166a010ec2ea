package dev.rowan.processor.read;

import dev.rowan.processor.report.Origin;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds annotations on, and in, classes that are not mapped. */
public final class Orphans {
  private static final Set<String> ON_TYPE = Set.of(Names.TABLE, Names.UNIQUE, Names.UNIQUE_LIST);
  private static final Set<String> ON_MEMBER =
      Stream.concat(Names.ON_PROPERTY.stream(), Stream.of(Names.TRANSIENT))
          .collect(Collectors.toUnmodifiableSet());

  private Orphans() {}

  /** The annotation on the element, if it has no effect there. */
  public static Optional<Orphan> find(Element element, TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    boolean onMember = ON_MEMBER.contains(name) && isField(element);
    Element owner = onMember ? owner(element) : element;
    if ((!onMember && !ON_TYPE.contains(name)) || isMapped(owner, onMember)) {
      return Optional.empty();
    }
    return View.of(element, name)
        .map(view -> new Orphan(Names.simple(name), simpleName(owner), view.origin()));
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
   * @param annotation its simple name
   * @param owner the class that is not mapped
   * @param origin the annotation
   */
  public record Orphan(String annotation, String owner, Origin origin) {}
}
