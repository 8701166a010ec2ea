package dev.rowan.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.ColumnDeclaration;
import dev.rowan.processor.model.GeneratedDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads one property: a field or a component of a record. */
final class PropertyReader {
  private final NamingReader naming;
  private final TypeResolver typeResolver;
  private final EnumReader enums;
  private final EmbeddedReader embedded;
  private final RelationReader relations;

  PropertyReader(
      NamingReader naming, TypeResolver typeResolver, EnumReader enums, EmbeddedReader embedded) {
    this.relations = new RelationReader(naming, new RelationTypes(typeResolver));
    this.naming = naming;
    this.typeResolver = typeResolver;
    this.enums = enums;
    this.embedded = embedded;
  }

  /** Reads a property of an entity, in whose package the names are made. */
  PropertyDeclaration read(Places places, Access access, Members members, TypeElement entity) {
    TypeMirror type = members.typeOf(places.field());
    if (!places.has(Names.EMBEDDED_ID) || RelationReader.isRelation(places)) {
      return plain(places, access, members, entity);
    }
    TypeReading reading = embedded.type(type, entity);
    List<PropertyDeclaration> components =
        reading instanceof TypeReading.Embedded
            ? embedded.components(type, entity, this)
            : List.of();
    return declaration(places, access, type, reading, components, column(places, entity));
  }

  private TypeReading relation(Places places, TypeMirror type) {
    return TypeResolver.missing(type)
        .<TypeReading>map(TypeReading.Missing::new)
        .orElseGet(() -> new TypeReading.Related(relations.read(places, type)));
  }

  /** Reads a property that holds one column, or a relation. */
  PropertyDeclaration plain(Places places, Access access, Members members, TypeElement entity) {
    TypeMirror type = members.typeOf(places.field());
    ColumnDeclaration column = column(places, entity);
    TypeReading reading =
        RelationReader.isRelation(places)
            ? relation(places, type)
            : ChosenTypes.of(typeResolver.read(type), column.type());
    return declaration(places, access, type, reading, List.of(), column);
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
        NullnessReader.read(places.elements(), type),
        access,
        components,
        typeResolver.enumOf(type).map(enums::read),
        places.conflicts(),
        Optional.empty(),
        Origin.of(field));
  }

  private ColumnDeclaration column(Places places, TypeElement entity) {
    VariableElement field = places.field();
    Optional<View> view = places.find(Names.COLUMN);
    return new ColumnDeclaration(
        naming.name(view, "name", field.getSimpleName().toString(), field, entity),
        text(view, "type"),
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
        view.map(View::written).orElse(Set.of()),
        view.map(View::origin).orElseGet(() -> Origin.of(field)));
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
    return view.map(v -> v.string(member)).orElse("");
  }

  private static int number(Optional<View> view, String member) {
    return view.map(v -> v.integer(member, 0)).orElse(0);
  }

  private static boolean truth(Optional<View> view, String member, boolean otherwise) {
    return view.flatMap(v -> v.bool(member)).orElse(otherwise);
  }
}
