package dev.rowan.processor.read;

import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.GeneratedDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyDeclaration.Nullness;
import dev.rowan.processor.model.RenameDeclaration;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.model.RoleDeclaration;
import dev.rowan.processor.model.Secrecy;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads one property: a field or a component of a record. */
final class PropertyReader {
  private final NamingReader naming;
  private final TypeResolver typeResolver;
  private final EnumReader enums;
  private final EmbeddedReader embedded;
  private final ConverterReader converters;
  private final JsonReader json;
  private final RelationReader relations;

  PropertyReader(
      NamingReader naming,
      TypeResolver typeResolver,
      EnumReader enums,
      EmbeddedReader embedded,
      ConverterReader converters,
      JsonReader json) {
    this.converters = converters;
    this.json = json;
    this.relations = new RelationReader(naming, new RelationTypes(typeResolver));
    this.naming = naming;
    this.typeResolver = typeResolver;
    this.enums = enums;
    this.embedded = embedded;
  }

  /** Reads a property whose column, or whose columns, stand where the scope says. */
  PropertyDeclaration read(Places places, Access access, Members members, ColumnScope scope) {
    TypeMirror type = members.typeOf(places.field());
    Optional<TypeReading> held = json.read(places, type, scope.entity());
    Optional<TypeReading> converted =
        held.isPresent() ? held : converters.read(places, type, scope.entity());
    ColumnDeclaration column = column(places, type, scope);
    if (converted.isPresent()) {
      TypeReading reading = ChosenTypes.of(converted.get(), column.type());
      return declaration(places, access, type, reading, List.of(), column);
    }
    if (RelationReader.isRelation(places)) {
      return declaration(places, access, type, relation(places, type), List.of(), column);
    }
    if (EmbeddedReader.isEmbedded(places, type)) {
      EmbeddedReader.Reading reading = embedded.read(places, type, scope, this);
      return declaration(places, access, type, reading.type(), reading.components(), column);
    }
    TypeReading reading = ChosenTypes.of(typeResolver.read(type), column.type());
    return declaration(places, access, type, reading, List.of(), column);
  }

  private TypeReading relation(Places places, TypeMirror type) {
    return TypeResolver.missing(type)
        .<TypeReading>map(TypeReading.Missing::new)
        .orElseGet(() -> new TypeReading.Related(relations.read(places, type)));
  }

  private PropertyDeclaration declaration(
      Places places,
      Access access,
      TypeMirror type,
      TypeReading reading,
      List<PropertyDeclaration> components,
      ColumnDeclaration column) {
    VariableElement field = places.field();
    return new PropertyDeclaration(
        field.getSimpleName().toString(),
        reading instanceof TypeReading.Missing
            ? ClassName.OBJECT
            : TypeName.get(type).withoutAnnotations(),
        reading,
        column,
        places.find(Names.ID).map(View::origin),
        places.find(Names.EMBEDDED_ID).map(View::origin),
        places.find(Names.GENERATED).map(PropertyReader::generated),
        roles(places),
        nullness(places, type),
        access,
        components,
        isNoEnum(reading) ? Optional.empty() : typeResolver.enumOf(type).map(enums::read),
        places.conflicts(),
        Optional.empty(),
        Origin.of(field));
  }

  private static boolean isNoEnum(TypeReading reading) {
    return reading instanceof TypeReading.Mapped mapped
        && (mapped.type() instanceof ColumnType.Converted
            || mapped.type() instanceof ColumnType.Json);
  }

  /** What the types say, or else the annotations of a relation. */
  private static Nullness nullness(Places places, TypeMirror type) {
    Nullness said = NullnessReader.read(places.elements(), type);
    return said == Nullness.UNKNOWN && RelationReader.isNeverNull(places)
        ? Nullness.NOT_NULL
        : said;
  }

  private ColumnDeclaration column(Places places, TypeMirror type, ColumnScope scope) {
    VariableElement field = places.field();
    Optional<View> view = scope.column(places);
    return new ColumnDeclaration(
        name(places, scope),
        view.filter(v -> v.has("type"))
            .map(v -> v.string("type"))
            .or(() -> JakartaTypes.columnType(places, type))
            .orElse(""),
        number(view, "length"),
        number(view, "precision"),
        number(view, "scale"),
        view.flatMap(v -> v.bool("nullable")),
        truth(view, "unique", false),
        text(view, "defaultValue"),
        text(view, "check"),
        text(view, "comment"),
        truth(view, "insertable", true),
        truth(view, "updatable", true),
        secrecy(places),
        renamedFrom(places, scope),
        view.map(View::written).orElse(Set.of()),
        view.map(View::origin).orElseGet(() -> Origin.of(field)));
  }

  /** What is written where a value is embedded stands without a prefix. */
  private SqlName name(Places places, ColumnScope scope) {
    VariableElement field = places.field();
    boolean isNamed = scope.isNamed(places);
    SqlName name =
        naming.name(
            isNamed ? scope.column(places) : places.find(Names.COLUMN),
            "name",
            field.getSimpleName().toString(),
            field,
            scope.entity());
    return isNamed
        ? name
        : scope.prefix().before(name, scope.holder().map(Origin::of).orElseGet(name::origin));
  }

  /** The name before has the prefix that the present one has. */
  private Optional<RenameDeclaration> renamedFrom(Places places, ColumnScope scope) {
    Optional<RenameDeclaration> old = naming.renamedFrom(places.find(Names.RENAMED_FROM));
    return scope.isNamed(places)
        ? old
        : old.map(o -> new RenameDeclaration(scope.prefix().text() + o.name(), o.origin()));
  }

  private static Secrecy secrecy(Places places) {
    boolean isSensitive = places.has(Names.SENSITIVE);
    Optional<View> hidden = places.find(Names.HIDDEN);
    boolean isHidden = isSensitive || hidden.isPresent();
    boolean isRead = truth(hidden, "read", false) || !isHidden;
    return new Secrecy(isSensitive, isHidden, isRead);
  }

  private static List<RoleDeclaration> roles(Places places) {
    List<RoleDeclaration> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      Optional<View> view = places.find(Names.of(role));
      if (view.isPresent()) {
        roles.add(new RoleDeclaration(role, view.get().origin()));
      }
    }
    return roles;
  }

  private static GeneratedDeclaration generated(View view) {
    return new GeneratedDeclaration(
        GeneratedDeclaration.Strategy.valueOf(view.constant("value").orElse("AUTO")),
        view.string("sequence"),
        view.integer("block", 50),
        view.written(),
        view.origin());
  }

  private static String text(Optional<View> view, String member) {
    return view.isPresent() ? view.get().string(member) : "";
  }

  private static int number(Optional<View> view, String member) {
    return view.isPresent() ? view.get().integer(member, 0) : 0;
  }

  private static boolean truth(Optional<View> view, String member, boolean otherwise) {
    return view.isPresent() ? view.get().bool(member).orElse(otherwise) : otherwise;
  }
}
