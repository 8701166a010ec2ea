package dev.rowan.processor.read;

import dev.rowan.processor.model.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The fields behind the components of a record, in the order of the components. */
final class RecordFields {

  private RecordFields() {}

  static List<Places> places(TypeElement record) {
    List<? extends Element> members = record.getEnclosedElements();
    List<VariableElement> fields = ElementFilter.fieldsIn(members);
    List<ExecutableElement> methods = ElementFilter.methodsIn(members);
    List<Places> places = new ArrayList<>();
    for (RecordComponentElement component : ElementFilter.recordComponentsIn(members)) {
      Name name = component.getSimpleName();
      Optional<ExecutableElement> accessor = accessor(name, methods);
      field(name, fields).ifPresent(field -> places.add(new Places(field, accessor)));
    }
    return places;
  }

  static Access access(Places places) {
    return new Access.Methods(places.field().getSimpleName().toString(), "");
  }

  private static Optional<VariableElement> field(Name name, List<VariableElement> fields) {
    return fields.stream()
        .filter(f -> f.getKind() == ElementKind.FIELD && f.getSimpleName().equals(name))
        .findFirst();
  }

  /** Eclipse's compiler does not always lead from a component to its accessor. */
  private static Optional<ExecutableElement> accessor(Name name, List<ExecutableElement> methods) {
    return methods.stream()
        .filter(m -> m.getSimpleName().equals(name) && m.getParameters().isEmpty())
        .findFirst();
  }
}
