package dev.rowan.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the user's source: an element, perhaps an annotation on it, perhaps one member of that
 * annotation. It takes no part in equality (any two are equal), so that models which hold it
 * compare by what they say. It must not outlive the round.
 */
public final class Origin {
  private final Element element;
  private final @Nullable AnnotationMirror annotation;
  private final @Nullable String member;

  private Origin(Element element, @Nullable AnnotationMirror annotation, @Nullable String member) {
    this.element = element;
    this.annotation = annotation;
    this.member = member;
  }

  /** The element itself. */
  public static Origin of(Element element) {
    return new Origin(element, null, null);
  }

  /** The annotation, or the element when the annotation is not there. */
  public Origin at(@Nullable AnnotationMirror newAnnotation) {
    return new Origin(element, newAnnotation, null);
  }

  /** The value of the annotation's member, or the annotation when the value is not written. */
  public Origin at(@Nullable AnnotationMirror newAnnotation, String newMember) {
    return new Origin(element, newAnnotation, newMember);
  }

  /** The value of a member of the annotation at which this points. */
  public Origin member(String newMember) {
    return new Origin(element, annotation, newMember);
  }

  /** The element. */
  public Element element() {
    return element;
  }

  /** The annotation, or null. */
  public @Nullable AnnotationMirror annotation() {
    return annotation;
  }

  /** The name of the annotation's member, or null. */
  public @Nullable String member() {
    return member;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return element
        + (annotation == null ? "" : " " + annotation)
        + (member == null ? "" : " " + member);
  }
}
