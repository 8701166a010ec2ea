package dev.rowan.processor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** The order in which origins stand in their sources, as far as elements tell it. */
final class SourceOrder {
  static final Comparator<Finding> COMPARATOR =
      Comparator.<Finding, int[]>comparing(f -> path(f.origin()), Arrays::compare)
          .thenComparing(f -> f.problem().number());

  private SourceOrder() {}

  /** The place of each element among its siblings from the outermost type, then the annotation. */
  private static int[] path(Origin origin) {
    List<Integer> path = new ArrayList<>();
    @Nullable Element parent = null;
    for (Element at = origin.element(); at != null && !isPackage(at); at = parent) {
      parent = at.getEnclosingElement();
      path.add(parent == null || isPackage(parent) ? 0 : parent.getEnclosedElements().indexOf(at));
    }
    Collections.reverse(path);
    if (!origin.element().getKind().isClass()) {
      path.add(annotation(origin));
      path.add(member(origin));
    }
    return path.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isPackage(Element element) {
    return element.getKind() == ElementKind.PACKAGE;
  }

  private static int annotation(Origin origin) {
    return origin.annotation() == null
        ? Integer.MAX_VALUE
        : origin.element().getAnnotationMirrors().indexOf(origin.annotation());
  }

  private static int member(Origin origin) {
    if (origin.annotation() == null || origin.member() == null) {
      return -1;
    }
    List<String> names =
        origin.annotation().getElementValues().keySet().stream()
            .map(ExecutableElement::getSimpleName)
            .map(Object::toString)
            .toList();
    return names.indexOf(origin.member());
  }
}
