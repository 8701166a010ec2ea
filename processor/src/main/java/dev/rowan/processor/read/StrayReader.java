package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.model.EntityDeclaration.Stray.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds annotations of properties on members of a class that are no properties. */
final class StrayReader {

  private StrayReader() {}

  /** Reads the members of the type but for the getters of its properties. */
  static List<Stray> read(TypeElement type, Set<Element> getters) {
    List<Stray> strays = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getAnnotationMirrors().isEmpty()) {
        continue;
      }
      for (String annotation : Names.ON_PROPERTY) {
        View.of(member, annotation)
            .ifPresent(view -> add(view, annotation, member, getters, strays));
      }
    }
    return strays;
  }

  private static void add(
      View view, String annotation, Element member, Set<Element> getters, List<Stray> strays) {
    if (member.getKind() == ElementKind.RECORD_COMPONENT || getters.contains(member)) {
      return;
    }
    if (member.getModifiers().contains(Modifier.STATIC)) {
      strays.add(stray(view, annotation, member, Reason.STATIC));
    } else if (isTransient(member)) {
      strays.add(stray(view, annotation, member, Reason.TRANSIENT));
    } else if (member.getKind() == ElementKind.METHOD) {
      strays.add(stray(view, annotation, member, Reason.NO_GETTER));
    }
  }

  /** Finds what says more of a relation on properties that are none. */
  static List<Stray> read(List<Places> properties) {
    List<Stray> strays = new ArrayList<>();
    for (Places places : properties) {
      if (!RelationReader.isRelation(places)) {
        for (String annotation : Names.ON_RELATION) {
          places
              .find(annotation)
              .map(view -> stray(view, annotation, places.field(), Reason.NO_RELATION))
              .ifPresent(strays::add);
        }
      }
    }
    return strays;
  }

  /** Finds what says more of embedded values on properties that are none. */
  static List<Stray> readOverrides(List<Places> properties, Members members) {
    List<Stray> strays = new ArrayList<>();
    for (Places places : properties) {
      boolean isEmbedded = EmbeddedReader.isEmbedded(places, members.typeOf(places.field()));
      for (String annotation : List.of(Names.OVERRIDE, Names.OVERRIDE_LIST)) {
        places
            .find(annotation)
            .filter(view -> !isEmbedded)
            .map(view -> stray(view, annotation, places.field(), Reason.NOT_EMBEDDED))
            .ifPresent(strays::add);
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
