package dev.rowan.processor.read;

import dev.rowan.processor.model.FamilyDeclaration.Inherited;
import dev.rowan.processor.model.PropertyDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The properties that a subtype has from the base of its hierarchy: fields, or methods. */
final class BaseProperties {
  private static final BaseProperties NONE = new BaseProperties(Set.of(), List.of());

  private final Set<Element> fields;
  private final List<ExecutableElement> methods;

  private BaseProperties(Set<Element> fields, List<ExecutableElement> methods) {
    this.fields = fields;
    this.methods = methods;
  }

  /** Those of the base of which this is a subtype; none when it is no subtype. */
  static BaseProperties of(TypeElement subtype) {
    return FamilyReader.baseOf(subtype).map(BaseProperties::ofBase).orElse(NONE);
  }

  private static BaseProperties ofBase(TypeElement base) {
    if (base.getKind() == ElementKind.INTERFACE) {
      return new BaseProperties(Set.of(), BaseMethods.of(base));
    }
    List<VariableElement> fields = MappedFields.read(MappedFields.classes(base));
    return new BaseProperties(Set.copyOf(fields), List.of());
  }

  /** The places of a property, and the method of an interface that declares it. */
  Places declared(Places places) {
    String getter = getter(places);
    Optional<ExecutableElement> method =
        methods.stream().filter(m -> m.getSimpleName().contentEquals(getter)).findFirst();
    return method.isPresent() ? places.with(method) : places;
  }

  /** Eclipse's compiler does not always know the accessor of a record's component. */
  private static String getter(Places places) {
    Element enclosing = places.field().getEnclosingElement();
    boolean isRecord = enclosing != null && enclosing.getKind() == ElementKind.RECORD;
    return isRecord
        ? places.field().getSimpleName().toString()
        : places.getter().map(g -> g.getSimpleName().toString()).orElse("");
  }

  /** Those that the base declares, in its order. */
  List<Inherited> inherited(List<Places> places) {
    List<Inherited> inherited = new ArrayList<>();
    for (ExecutableElement method : methods) {
      places.stream()
          .filter(p -> p.declared().filter(method::equals).isPresent())
          .map(p -> new Inherited(name(p.field()), name(method)))
          .forEach(inherited::add);
    }
    places.stream()
        .filter(p -> fields.contains(p.field()))
        .map(p -> new Inherited(name(p.field()), ""))
        .forEach(inherited::add);
    return inherited;
  }

  /** The properties, those of the base first and in its order. */
  List<PropertyDeclaration> first(List<PropertyDeclaration> properties, List<Places> places) {
    if (methods.isEmpty()) {
      return properties;
    }
    List<String> order =
        inherited(places).stream().map(Inherited::property).collect(Collectors.toList());
    return properties.stream()
        .sorted(Comparator.comparingInt(p -> place(order.indexOf(p.name()))))
        .toList();
  }

  private static int place(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  private static String name(Element element) {
    return element.getSimpleName().toString();
  }
}
