package dev.rowan.processor.read;

import dev.rowan.processor.model.KeyClass;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.Remark;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.read.InstanceReader.Instance;
import dev.rowan.processor.report.JakartaProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the class that {@code @IdClass} of Jakarta Persistence names: a record, or a class with a
 * constructor that takes the whole key.
 */
final class IdClassReader {
  private static final String NAME = "IdClass";

  private final Types types;
  private final Elements elements;
  private final InstanceReader instances;

  IdClassReader(Types types, Elements elements, InstanceReader instances) {
    this.types = types;
    this.elements = elements;
    this.instances = instances;
  }

  /** The class of an entity's key, if there is one that generated code can use. */
  Optional<KeyClass> read(TypeElement entity, List<PropertyDeclaration> properties) {
    return written(entity)
        .flatMap(view -> view.type("value"))
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(DeclaredType.class::cast)
        .filter(type -> isVisible(Converters.element(type), entity))
        .map(type -> keyClass(new Members(types, elements, type, entity), entity, ids(properties)))
        .filter(key -> key.components().size() > 1);
  }

  /** What users must know of a class that cannot be used. */
  Optional<Remark> remark(TypeElement entity, List<PropertyDeclaration> properties) {
    return written(entity)
        .filter(view -> read(entity, properties).isEmpty())
        .map(
            view ->
                new Remark(
                    JakartaProblem.JAKARTA_IGNORED,
                    List.of(
                        NAME,
                        "the class has no visible constructor that takes the whole key, with the"
                            + " names and the types of the @Id properties",
                        "write one, or use the record Id of the generated repository"),
                    view.origin()));
  }

  /** It may stand on a superclass. */
  private static Optional<View> written(TypeElement entity) {
    return MappedFields.classes(entity).stream()
        .flatMap(type -> Jakarta.written(type, NAME).stream())
        .findFirst();
  }

  private boolean isVisible(TypeElement type, TypeElement entity) {
    return !ShapeReader.hidden(type)
        && (ShapeReader.read(type).isPublic()
            || elements.getPackageOf(type).equals(elements.getPackageOf(entity)));
  }

  private static List<PropertyDeclaration> ids(List<PropertyDeclaration> properties) {
    return properties.stream().filter(PropertyDeclaration::isKey).toList();
  }

  /** Without components, when they are not those of the key. */
  private KeyClass keyClass(Members members, TypeElement entity, List<PropertyDeclaration> ids) {
    Instance instance = instances.read(members, ColumnScope.of(entity));
    List<PropertyDeclaration> held =
        members.entity().getKind() == ElementKind.RECORD
            ? instance.properties()
            : new KeyClassReader(members).components(instance);
    boolean isKey = types(held).equals(types(ids));
    return new KeyClass(
        ClassName.get(members.entity()),
        (isKey ? held.stream() : Stream.<PropertyDeclaration>empty())
            .map(part -> new KeyClass.Component(part.name(), part.access()))
            .toList());
  }

  private static Map<String, TypeName> types(List<PropertyDeclaration> properties) {
    return properties.stream()
        .collect(Collectors.toMap(PropertyDeclaration::name, p -> p.javaType().box()));
  }
}
