package dev.rowan.processor.read;

import dev.rowan.processor.model.Construction;
import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.model.TableDeclaration;
import dev.rowan.processor.model.TableKind;
import dev.rowan.processor.model.UniqueDeclaration;
import dev.rowan.processor.model.hook.HooksModel;
import dev.rowan.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Takes the faults out of an entity: of a faulty property stays what has a name and a type, of a
 * faulty relation the columns of its foreign key. What is left names the generated classes and
 * their members, and nothing else.
 */
public final class Repair {
  private final EntityDeclaration entity;

  private Repair(EntityDeclaration entity) {
    this.entity = entity;
  }

  /** The entity with its faulty properties made plain. */
  public static EntityDeclaration plain(EntityDeclaration entity, List<Finding> faults) {
    Set<String> faulty = names(faults);
    boolean areKeysRight = areKeysRight(entity, faulty);
    List<PropertyDeclaration> rest =
        entity.properties().stream()
            .flatMap(p -> areKeysRight && stays(p, faulty) ? Stream.of(p) : flat(p))
            .flatMap(p -> isAmong(faulty, p) ? columns(Stream.of(p)) : Stream.of(p))
            .toList();
    return new Repair(entity).with(rest, true);
  }

  private static boolean areKeysRight(EntityDeclaration entity, Set<String> faulty) {
    List<PropertyDeclaration> keys =
        entity.properties().stream().filter(PropertyDeclaration::isKey).toList();
    return !keys.isEmpty() && keys.stream().noneMatch(key -> isAmong(faulty, key));
  }

  /** Whether it is a relation that is right, and has its foreign key for itself. */
  private static boolean stays(PropertyDeclaration property, Set<String> faulty) {
    return !isAmong(faulty, property)
        && property
            .relation()
            .flatMap(RelationDeclaration::link)
            .filter(link -> link.joins().stream().noneMatch(RelationLink.Join::isShared))
            .isPresent();
  }

  /** The entity without the properties that are still faulty. */
  public static EntityDeclaration without(EntityDeclaration entity, List<Finding> faults) {
    Set<String> faulty = names(faults);
    Stream<PropertyDeclaration> rest =
        entity.properties().stream().flatMap(Repair::flat).filter(p -> !isAmong(faulty, p));
    return new Repair(entity).with(rest.toList(), false);
  }

  /** The entity with its plain columns alone. */
  public static EntityDeclaration bare(EntityDeclaration entity) {
    Stream<PropertyDeclaration> rest =
        entity.properties().stream().flatMap(Repair::flat).filter(p -> p.enumeration().isEmpty());
    return new Repair(entity).with(columns(rest).toList(), false);
  }

  /** The property, or in the place of a relation its own columns. */
  private static Stream<PropertyDeclaration> flat(PropertyDeclaration property) {
    return property.relation().isPresent()
        ? columns(property.components().stream())
        : Stream.of(property.ofNoRelation());
  }

  private static Stream<PropertyDeclaration> columns(Stream<PropertyDeclaration> properties) {
    return properties.filter(p -> p.columnType().isPresent()).map(PropertyDeclaration::plain);
  }

  /** The elements at which something was found. */
  private static Set<String> names(List<Finding> faults) {
    return faults.stream()
        .map(finding -> finding.origin().element())
        .filter(element -> !(element instanceof TypeElement))
        .map(Element::getSimpleName)
        .map(name -> name.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Whether it is faulty, or its getter. */
  private static boolean isAmong(Set<String> faulty, PropertyDeclaration property) {
    String name = property.name().toLowerCase(Locale.ROOT);
    return Stream.of(name, "get" + name, "is" + name).anyMatch(faulty::contains)
        || property.components().stream().anyMatch(c -> isAmong(faulty, c));
  }

  private EntityDeclaration with(List<PropertyDeclaration> properties, boolean keepsKeys) {
    List<PropertyDeclaration> keyed = keyed(properties);
    Set<String> names = keyed.stream().map(PropertyDeclaration::name).collect(Collectors.toSet());
    Stream<UniqueDeclaration> keys =
        entity.uniqueKeys().stream().filter(k -> keepsKeys && names.containsAll(k.properties()));
    return new EntityDeclaration(
        entity.type(),
        entity.shape(),
        entity.isRepositoryDeclared(),
        table(),
        keyed,
        keys.toList(),
        construction(keyed),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        HooksModel.NONE,
        entity.json(),
        entity.base().map(base -> base.with(List.of())),
        entity.origin());
  }

  /** With a key, if there is anything that could be one. */
  private static List<PropertyDeclaration> keyed(List<PropertyDeclaration> properties) {
    List<PropertyDeclaration> keyed = new ArrayList<>(properties);
    if (properties.stream().noneMatch(PropertyDeclaration::isKey)) {
      properties.stream()
          .filter(p -> p.columnType().isPresent())
          .min((a, b) -> Boolean.compare(!a.name().equals("id"), !b.name().equals("id")))
          .ifPresent(p -> keyed.set(properties.indexOf(p), p.plain().asKey()));
    }
    return keyed;
  }

  private TableDeclaration table() {
    SqlName none = new SqlName("", SqlName.Source.ABSENT, "", entity.origin());
    SqlName name = new SqlName("faulty", SqlName.Source.DERIVED, "", entity.origin());
    TableKind kind = entity.table().kind();
    return new TableDeclaration(
        kind,
        name,
        none,
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        entity.origin(),
        Optional.empty());
  }

  private ConstructionReading construction(List<PropertyDeclaration> properties) {
    boolean isRecord = entity.shape().kind() == Kind.RECORD;
    List<String> parameters =
        isRecord ? properties.stream().map(PropertyDeclaration::name).toList() : List.of();
    return new ConstructionReading.Found(new Construction(parameters, isRecord, isRecord));
  }
}
