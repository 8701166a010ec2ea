package dev.rowan.processor.read;

import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration.Stray;
import dev.rowan.processor.model.FamilyDeclaration.Inherited;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.Remark;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Reads what instances of a class or a record hold, and how they are made. */
final class InstanceReader {
  private final Elements elements;
  private final PropertyReader properties;

  InstanceReader(Elements elements, PropertyReader properties) {
    this.elements = elements;
    this.properties = properties;
  }

  /** Reads the type of the members, whose columns stand where the scope says. */
  Instance read(Members members, ColumnScope scope) {
    return members.entity().getKind() == ElementKind.RECORD
        ? ofRecord(members, scope)
        : ofClass(members, scope);
  }

  private Instance ofRecord(Members members, ColumnScope scope) {
    BaseProperties base = BaseProperties.of(members.entity());
    List<Places> places =
        RecordFields.places(members.entity()).stream().map(base::declared).toList();
    List<PropertyDeclaration> read =
        places.stream()
            .map(p -> properties.read(p, RecordFields.access(p), members, scope))
            .toList();
    return new Instance(
        base.first(read, places),
        ConstructionReader.ofRecord(read),
        strays(List.of(members.entity()), places, members),
        JakartaReader.read(List.of(members.entity())),
        base.inherited(places),
        repeated(places));
  }

  private Instance ofClass(Members members, ColumnScope scope) {
    AccessReader access = new AccessReader(members);
    BaseProperties base = BaseProperties.of(members.entity());
    List<TypeElement> classes = MappedFields.classes(members.entity());
    boolean isByMethods = JakartaAccess.isByMethods(classes);
    List<Places> all =
        MappedFields.read(classes).stream()
            .map(f -> base.declared(new Places(f, access.getter(f))))
            .toList();
    List<Places> places =
        all.stream()
            .filter(p -> !p.has(Names.TRANSIENT) && (!isByMethods || JakartaAccess.isGot(p)))
            .toList();
    List<PropertyDeclaration> read =
        places.stream()
            .map(p -> properties.read(p, access(p, access, isByMethods), members, scope))
            .toList();
    List<VariableElement> fields = places.stream().map(Places::field).toList();
    ConstructionReading construction = new ConstructionReader(elements, members, read).read(fields);
    List<Remark> remarks = JakartaReader.read(classes);
    if (isByMethods) {
      remarks.addAll(JakartaAccess.withoutField(classes, all, members));
    }
    return new Instance(
        base.first(read, places),
        construction,
        strays(classes, places, members),
        remarks,
        base.inherited(places),
        repeated(places));
  }

  private static List<Origin> repeated(List<Places> places) {
    return places.stream().flatMap(p -> p.repeated().stream()).toList();
  }

  private static Access access(Places places, AccessReader access, boolean isByMethods) {
    return isByMethods ? access.readMethods(places) : access.read(places);
  }

  private static List<Stray> strays(List<TypeElement> types, List<Places> places, Members members) {
    Stream<Stray> ofOthers =
        Stream.concat(
            StrayReader.read(places).stream(), StrayReader.readOverrides(places, members).stream());
    Set<Element> getters =
        places.stream().flatMap(p -> p.getter().stream()).collect(Collectors.toSet());
    return Stream.concat(
            types.stream().flatMap(t -> StrayReader.read(t, getters).stream()), ofOthers)
        .toList();
  }

  /**
   * What was read.
   *
   * @param properties the properties, those of superclasses first
   * @param construction how instances are made
   * @param strays the annotations on members that are no properties
   * @param remarks what users must know of annotations of Jakarta Persistence
   * @param inherited the properties that the base of a hierarchy declares
   * @param repeated the annotations of columns that stand here as well
   */
  record Instance(
      List<PropertyDeclaration> properties,
      ConstructionReading construction,
      List<Stray> strays,
      List<Remark> remarks,
      List<Inherited> inherited,
      List<Origin> repeated) {

    /** Nothing, of which no instances are made. */
    static final Instance NOTHING =
        new Instance(
            List.of(),
            new ConstructionReading.None(List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
  }
}
