package dev.rowan.processor.read;

import dev.rowan.processor.model.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    return ElementFilter.recordComponentsIn(record.getEnclosedElements()).stream()
        .flatMap(c -> field(record, c).map(f -> new Places(f, accessor(record, c))))
        .toList();
  }

  static Access access(Places places) {
    return new Access.Methods(places.field().getSimpleName().toString(), "");
  }

  private static Stream<VariableElement> field(TypeElement record, RecordComponentElement of) {
    Name name = of.getSimpleName();
    return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
        .filter(f -> f.getKind() == ElementKind.FIELD && f.getSimpleName().equals(name))
        .limit(1);
  }

  /** Eclipse's compiler does not always lead from a component to its accessor. */
  private static Optional<ExecutableElement> accessor(
      TypeElement record, RecordComponentElement of) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
        .filter(m -> m.getSimpleName().equals(of.getSimpleName()) && m.getParameters().isEmpty())
        .findFirst();
  }
}
