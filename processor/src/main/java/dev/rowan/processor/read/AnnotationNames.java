package dev.rowan.processor.read;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/**
 * The full names of annotations. Readers ask for them many times for each member, and javac decodes
 * a name each time it is made a text, so the texts are kept as long as the compiler keeps the name.
 */
final class AnnotationNames {
  private static final Map<Name, String> TEXTS = Collections.synchronizedMap(new WeakHashMap<>());

  private AnnotationNames() {}

  static String of(AnnotationMirror mirror) {
    Name name = ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
    return TEXTS.computeIfAbsent(name, Name::toString);
  }
}
