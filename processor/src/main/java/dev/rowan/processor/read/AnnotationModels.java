package dev.rowan.processor.read;

import static java.util.Objects.requireNonNull;

import dev.rowan.processor.model.validation.AnnotationModel;
import dev.rowan.processor.model.validation.Literal;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads whole annotations: what was written, and the defaults of what was not. */
final class AnnotationModels {
  private final Elements elements;

  AnnotationModels(Elements elements) {
    this.elements = elements;
  }

  AnnotationModel read(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        elements.getElementValuesWithDefaults(mirror);
    List<AnnotationModel.Member> members = new ArrayList<>();
    for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationValue value = values.get(member);
      if (value != null) {
        members.add(
            new AnnotationModel.Member(
                member.getSimpleName().toString(),
                TypeName.get(member.getReturnType()).withoutAnnotations(),
                literal(value.getValue())));
      }
    }
    members.sort(Comparator.comparing(AnnotationModel.Member::name)); // compilers have own orders
    return new AnnotationModel(ClassName.get(type), members);
  }

  private Literal literal(Object value) {
    if (value instanceof VariableElement constant) {
      TypeElement type = (TypeElement) requireNonNull(constant.getEnclosingElement());
      return new Literal.Constant(ClassName.get(type), constant.getSimpleName().toString());
    }
    if (value instanceof TypeMirror type) {
      return new Literal.Type(TypeName.get(type));
    }
    if (value instanceof AnnotationMirror nested) {
      return new Literal.Nested(read(nested));
    }
    if (value instanceof List<?> list) {
      return new Literal.Array(
          list.stream().map(each -> literal(((AnnotationValue) each).getValue())).toList());
    }
    return new Literal.Plain(value);
  }
}
