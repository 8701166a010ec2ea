package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.model.EntityDeclaration.Stray.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds annotations of properties on members of a class that are no properties. */
final class StrayReader {
  private static final List<String> OVERRIDES = List.of(Names.OVERRIDE, Names.OVERRIDE_LIST);

  private StrayReader() {}

  /** Reads the members of the type but for the getters of its properties. */
  static List<Stray> read(TypeElement type, Set<Element> getters) {
    List<Stray> strays = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (!member.getAnnotationMirrors().isEmpty() && !getters.contains(member)) {
        reason(member).ifPresent(reason -> add(member, reason, strays));
      }
    }
    return strays;
  }

  /** Why a member is no property, if it is none. */
  private static Optional<Reason> reason(Element member) {
    if (member.getKind() == ElementKind.RECORD_COMPONENT) {
      return Optional.empty();
    }
    if (member.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of(Reason.STATIC);
    }
    if (isTransient(member)) {
      return Optional.of(Reason.TRANSIENT);
    }
    return member.getKind() == ElementKind.METHOD
        ? Optional.of(Reason.NO_GETTER)
        : Optional.empty();
  }

  private static void add(Element member, Reason reason, List<Stray> strays) {
    Annotations annotations = new Annotations(member);
    for (String annotation : Names.ON_PROPERTY) {
      annotations
          .find(annotation)
          .ifPresent(view -> strays.add(stray(view, annotation, member, reason)));
    }
  }

  /** Finds what says more of a relation on properties that are none. */
  static List<Stray> read(List<Places> properties) {
    List<Stray> strays = new ArrayList<>();
    for (Places places : properties) {
      if (!RelationReader.isRelation(places)) {
        for (String annotation : Names.ON_RELATION) {
          Optional<View> view = places.find(annotation);
          if (view.isPresent()) {
            strays.add(stray(view.get(), annotation, places.field(), Reason.NO_RELATION));
          }
        }
      }
    }
    return strays;
  }

  /** Finds what says more of embedded values on properties that are none. */
  static List<Stray> readOverrides(List<Places> properties, Members members) {
    List<Stray> strays = new ArrayList<>();
    for (Places places : properties) {
      for (String annotation : OVERRIDES) {
        Optional<View> view = places.find(annotation);
        if (view.isPresent()
            && !EmbeddedReader.isEmbedded(places, members.typeOf(places.field()))) {
          strays.add(stray(view.get(), annotation, places.field(), Reason.NOT_EMBEDDED));
        }
      }
    }
    return strays;
  }

  static boolean isTransient(Element member) {
    return member.getModifiers().contains(Modifier.TRANSIENT) || View.has(member, Names.TRANSIENT);
  }

  private static Stray stray(View view, String annotation, Element member, Reason reason) {
    return new Stray(
        Names.simple(annotation), member.getSimpleName().toString(), reason, view.origin());
  }
}
