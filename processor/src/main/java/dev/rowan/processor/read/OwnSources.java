package dev.rowan.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Tells the sources that Rowan wrote from those that the user wrote. Both may be compiled together:
 * Eclipse compiles generated sources again when something they use has changed.
 */
public final class OwnSources {
  private static final String PROCESSOR = "\"dev.rowan.processor.RowanProcessor\"";

  private OwnSources() {}

  /** Whether Rowan wrote the type: it carries Rowan's {@code @Generated}. */
  public static boolean contains(TypeElement type) {
    return type.getAnnotationMirrors().stream().anyMatch(OwnSources::isStamp);
  }

  private static boolean isStamp(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals("javax.annotation.processing.Generated")
        && annotation.getElementValues().values().toString().contains(PROCESSOR);
  }
}
