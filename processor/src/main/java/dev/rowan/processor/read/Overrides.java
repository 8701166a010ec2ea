package dev.rowan.processor.read;

import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Gives a part of a composed constraint what the composed one says: members and groups. */
final class Overrides {

  /** The part as an annotation of its own. */
  AnnotationModel apply(
      TypeElement composed,
      AnnotationModel annotation,
      AnnotationMirror part,
      List<AnnotationMirror> composing,
      AnnotationModels annotations) {
    AnnotationModel model = annotations.read(part);
    Optional<Literal> groups = annotation.find("groups");
    if (groups.isPresent()) {
      model = model.with("groups", groups.get());
    }
    for (ExecutableElement member : ElementFilter.methodsIn(composed.getEnclosedElements())) {
      String name = member.getSimpleName().toString();
      Optional<Literal> value = annotation.find(name);
      for (View override : overrides(member).toList()) {
        if (value.isPresent() && isMeant(override, part, composing)) {
          String target = override.string("name");
          model = model.with(target.isEmpty() ? name : target, value.get());
        }
      }
    }
    return model;
  }

  private static Stream<View> overrides(ExecutableElement member) {
    return Stream.concat(
        View.of(member, ConstraintAnnotations.OVERRIDES).stream(),
        View.of(member, ConstraintAnnotations.OVERRIDES_LIST).stream()
            .flatMap(list -> list.nested("value").stream()));
  }

  private static boolean isMeant(
      View override, AnnotationMirror part, List<AnnotationMirror> composing) {
    boolean isType =
        override
            .type("constraint")
            .filter(DeclaredType.class::isInstance)
            .map(type -> ((DeclaredType) type).asElement())
            .filter(part.getAnnotationType().asElement()::equals)
            .isPresent();
    int index = override.integer("constraintIndex", -1);
    return isType && (index < 0 || index == index(part, composing));
  }

  /** The place of the part among those of its type. */
  private static int index(AnnotationMirror part, List<AnnotationMirror> composing) {
    return composing.stream()
        .filter(c -> c.getAnnotationType().asElement().equals(part.getAnnotationType().asElement()))
        .toList()
        .indexOf(part);
  }
}
