package dev.rowan.processor.read;

import dev.rowan.processor.model.EmbeddedDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.model.TypeReading.Reason;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.read.InstanceReader.Instance;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads values that are spread over several columns: embedded ids, and all others. */
final class EmbeddedReader {
  private final Types types;
  private final Elements elements;
  private final NamingReader naming;
  private final TypeResolver resolver;

  EmbeddedReader(Types types, Elements elements, NamingReader naming, TypeResolver resolver) {
    this.types = types;
    this.elements = elements;
    this.naming = naming;
    this.resolver = resolver;
  }

  /** Whether a property of this type is an embedded value or id. */
  static boolean isEmbedded(Places places, TypeMirror type) {
    return places.has(Names.EMBEDDED_ID)
        || places.has(Names.EMBEDDED)
        || (type.getKind() == TypeKind.DECLARED && View.has(element(type), Names.EMBEDDABLE));
  }

  /** Reads the property; its components are read with the reader of properties. */
  Reading read(Places places, TypeMirror type, ColumnScope scope, PropertyReader properties) {
    Optional<String> missing = missing(type);
    if (missing.isPresent()) {
      return new Reading(new TypeReading.Missing(missing.get()), List.of());
    }
    boolean isKey = places.has(Names.EMBEDDED_ID);
    if (isKey ? !isClass(type) : !isValue(type)) {
      return unmapped(isKey ? Reason.NOT_A_RECORD : Reason.NOT_EMBEDDABLE, type);
    }
    TypeName name = TypeName.get(type).withoutAnnotations();
    boolean isCircular = scope.isCircle(name);
    ColumnScope inner = scope.in(places, name, prefix(places, type, scope), overrides(places));
    Members members = new Members(types, elements, (DeclaredType) type, scope.entity());
    Instance instance =
        isCircular
            ? Instance.NOTHING
            : new InstanceReader(elements, properties).read(members, inner);
    List<PropertyDeclaration> components =
        isKey && !isRecord(type)
            ? new KeyClassReader(members).components(instance)
            : instance.properties();
    return isKey && !isRecord(type) && components.isEmpty()
        ? unmapped(Reason.NOT_A_RECORD, type)
        : new Reading(
            new TypeReading.Embedded(declaration(places, type, scope, instance, isCircular)),
            components);
  }

  private static Reading unmapped(Reason reason, TypeMirror type) {
    return new Reading(new TypeReading.Unmapped(reason, TypeName.get(type).toString()), List.of());
  }

  private EmbeddedDeclaration declaration(
      Places places, TypeMirror type, ColumnScope scope, Instance instance, boolean isCircular) {
    Optional<View> view = places.find(Names.EMBEDDED);
    return new EmbeddedDeclaration(
        ClassName.get(element(type)),
        ShapeReader.read(element(type)),
        visible(element(type), scope.entity()),
        isCircular,
        instance.construction(),
        view.flatMap(v -> v.bool("nullable")),
        overrides(places).stream()
            .map(v -> new EmbeddedDeclaration.ColumnOverride(v.string("name"), v.at("name")))
            .toList(),
        instance.strays(),
        instance.remarks(),
        Origin.of(element(type)));
  }

  private static Optional<String> missing(TypeMirror type) {
    Optional<String> own = TypeResolver.missing(type);
    return own.isEmpty() && type.getKind() == TypeKind.DECLARED
        ? TypeResolver.missing(Hierarchy.top(element(type)))
        : own;
  }

  /** The columns of a key have their names alone; those of another value, that of the property. */
  private ColumnPrefix prefix(Places places, TypeMirror type, ColumnScope scope) {
    Optional<View> view =
        places
            .find(Names.EMBEDDED)
            .or(() -> View.of(element(type), Names.EMBEDDABLE))
            .filter(v -> v.has("prefix"));
    if (view.isPresent()) {
      return scope.prefix().before(view.get().string("prefix"));
    }
    if (places.has(Names.EMBEDDED_ID)) {
      return scope.prefix();
    }
    String name = places.field().getSimpleName().toString();
    SqlName derived = naming.derived(name, places.field(), scope.entity());
    return scope.prefix().before(derived, naming.isSnakeCase(scope.entity()));
  }

  private static List<View> overrides(Places places) {
    Stream<View> single = places.find(Names.OVERRIDE).stream();
    Stream<View> several =
        places.find(Names.OVERRIDE_LIST).stream().flatMap(v -> v.nested("value").stream());
    return Stream.concat(single, several).toList();
  }

  private static boolean isRecord(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && element(type).getKind() == ElementKind.RECORD;
  }

  private static boolean isClass(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && (isRecord(type) || element(type).getKind() == ElementKind.CLASS);
  }

  /** Whether the type is a class or a record that is neither an entity nor a column's type. */
  private boolean isValue(TypeMirror type) {
    return isClass(type)
        && !EntityReader.isEntity(element(type))
        && !resolver.isContainer(type)
        && !(resolver.read(type) instanceof TypeReading.Mapped);
  }

  private boolean visible(TypeElement type, TypeElement entity) {
    return !ShapeReader.hidden(type)
        && (ShapeReader.read(type).isPublic()
            || elements.getPackageOf(type).equals(elements.getPackageOf(entity)));
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  /**
   * What was read.
   *
   * @param type what the type means
   * @param components the properties of the value
   */
  record Reading(TypeReading type, List<PropertyDeclaration> components) {}
}
