package dev.rowan.processor.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The one place that prints. It says nothing twice, and what is wrong outside of the sources of
 * this compilation it says at the entity that is affected.
 */
public final class Reporter {
  private final Messager messager;
  private final MessagePlaces places;
  private final Set<String> sources = new HashSet<>();
  private final Set<String> printed = new HashSet<>();

  /** Prints to the compiler, at places that it can show. */
  public Reporter(Messager messager, MessagePlaces places) {
    this.messager = messager;
    this.places = places;
  }

  /** Notes that the type stands in a source of this compilation. */
  public void addSource(Element type) {
    sources.add(type.toString());
  }

  /** Prints all that was found about an entity. */
  public void print(Diagnostics diagnostics, Element entity) {
    for (Finding finding : diagnostics.sorted()) {
      Kind kind = finding.problem().isWarning() ? Kind.WARNING : Kind.ERROR;
      Origin origin = finding.origin();
      if (!isInSources(origin.element())) {
        String text = finding.message() + " (in " + name(origin.element()) + ")";
        print(kind, text, Origin.of(entity));
      } else {
        print(kind, finding.message(), places.shown(origin, entity));
      }
    }
  }

  /**
   * Ends a run of rounds. Eclipse may run the same processor again over the same sources, and then
   * forgets what was said before.
   */
  public void end() {
    printed.clear();
  }

  private void print(Kind kind, String text, Origin origin) {
    if (!printed.add(text + " " + name(origin.element()))) {
      return;
    }
    AnnotationMirror annotation = origin.annotation();
    if (annotation == null) {
      messager.printMessage(kind, text, origin.element());
      return;
    }
    AnnotationValue value = value(annotation, origin.member());
    if (value == null) {
      messager.printMessage(kind, text, origin.element(), annotation);
    } else {
      messager.printMessage(kind, text, origin.element(), annotation, value);
    }
  }

  private static @Nullable AnnotationValue value(
      AnnotationMirror annotation, @Nullable String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(String.valueOf(member))) {
        return entry.getValue();
      }
    }
    return null;
  }

  private boolean isInSources(Element element) {
    return sources.contains(outermost(element).toString());
  }

  private static Element outermost(Element element) {
    Element at = element;
    while (at.getEnclosingElement() != null
        && at.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      at = at.getEnclosingElement();
    }
    return at;
  }

  private static String name(Element element) {
    return element instanceof TypeElement
        ? element.toString()
        : element.getEnclosingElement() + "." + element.getSimpleName();
  }
}
