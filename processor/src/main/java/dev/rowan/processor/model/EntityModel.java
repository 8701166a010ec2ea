package dev.rowan.processor.model;

import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.model.hook.HooksModel;
import dev.rowan.processor.model.validation.ValidationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about one entity.
 *
 * @param type the entity's class or record
 * @param generatedPrefix the start of the names of the generated classes: {@code User}, or {@code
 *     ShopOrder} for {@code Shop.Order}
 * @param isPublic whether other packages see the entity and all its enclosing types
 * @param isRepositoryDeclared whether the user declares a repository under the name of the
 *     generated one
 * @param table the table
 * @param kind whether it is a table, or something that is only read
 * @param properties all columns in the order in which they are read: the columns of superclasses
 *     first, an embedded id's components in the place of the id, a foreign key's in that of the
 *     relation
 * @param embedded the values that are spread over several columns, but for the id
 * @param id the primary key
 * @param uniqueKeys the unique keys in the order of their declaration
 * @param relations the relations in the order of their declaration
 * @param construction how an instance is made from a row
 * @param validation what is checked of an instance before it is written, if there is something
 * @param hooks what is called when something happens to an instance
 * @param json how it is written as JSON, if it is
 * @param family its part in a hierarchy, if it has one
 * @param origin where the entity stands
 */
public record EntityModel(
    ClassName type,
    String generatedPrefix,
    boolean isPublic,
    boolean isRepositoryDeclared,
    TableName table,
    TableKind kind,
    List<PropertyModel> properties,
    List<EmbeddedModel> embedded,
    IdModel id,
    List<UniqueKey> uniqueKeys,
    List<RelationModel> relations,
    Construction construction,
    Optional<ValidationModel> validation,
    HooksModel hooks,
    Optional<JsonModel> json,
    Optional<FamilyModel> family,
    Origin origin) {

  /** Copies the lists. */
  public EntityModel {
    properties = List.copyOf(properties);
    embedded = List.copyOf(embedded);
    uniqueKeys = List.copyOf(uniqueKeys);
    relations = List.copyOf(relations);
  }

  /** The value of the entity that holds a column; empty when the entity holds it itself. */
  public Optional<EmbeddedModel> holding(PropertyModel column) {
    return embedded.stream().filter(value -> value.columns().contains(column)).findFirst();
  }

  /** The embedded value of this name: {@code home}, {@code home.position}, {@code homePosition}. */
  public Optional<EmbeddedModel> embedded(String name) {
    return embeddedValues()
        .filter(v -> String.join(".", v.path()).equals(name) || v.pathName().equals(name))
        .findFirst();
  }

  /** The embedded values, and those in them. */
  public Stream<EmbeddedModel> embeddedValues() {
    return embedded.stream().flatMap(EmbeddedModel::withInner);
  }

  /** The relations whose other entity every read joins. */
  public List<RelationModel.ToOne> joinedRelations() {
    return relations.stream()
        .filter(RelationModel.ToOne.class::isInstance)
        .map(RelationModel.ToOne.class::cast)
        .filter(relation -> relation.joined().isPresent())
        .toList();
  }

  /** The property that tells this of its row, if there is one. */
  public Optional<PropertyModel> property(Role role) {
    return properties.stream().filter(property -> property.is(role)).findFirst();
  }

  /** Whether it is only read. */
  public boolean isView() {
    return kind.isView();
  }

  /** Whether nothing tells its rows apart, as may be in views. */
  public boolean isKeyless() {
    return id.properties().isEmpty();
  }

  /** Whether somebody is told of inserts or updates, which must be told apart then. */
  public boolean hearsWrites() {
    return hooks.hears(HookEvent::isOfWrite);
  }

  /** Whether somebody is told of deletes, so that what is deleted must be known. */
  public boolean hearsDeletes() {
    return hooks.hears(HookEvent::isOfDelete);
  }

  /** Its part as the base of a hierarchy, if it is one. */
  public Optional<FamilyModel.Base> base() {
    return family.flatMap(
        f -> f instanceof FamilyModel.Base base ? Optional.of(base) : Optional.empty());
  }

  /** Its part as a subtype in a hierarchy, if it is one. */
  public Optional<FamilyModel.Subtype> subtype() {
    return family.flatMap(
        f -> f instanceof FamilyModel.Subtype sub ? Optional.of(sub) : Optional.empty());
  }

  /** Whether its rows stand in several tables. */
  public boolean isJoined() {
    return family.filter(f -> !f.hierarchy().isSingleTable()).isPresent();
  }

  /**
   * The columns that every read of an entity reads of its own table; of a base also the
   * discriminator, and then those of the subtypes one after the other.
   */
  public List<String> read() {
    List<String> names = new ArrayList<>(names(properties));
    if (base().isPresent()) {
      names.add(base().get().hierarchy().discriminator().column());
      base().get().subtypes().forEach(subtype -> names.addAll(names(subtype.own())));
    }
    return names;
  }

  /** The type that declares the relation: this one, or the base of its hierarchy. */
  public ClassName declaring(RelationModel relation) {
    return subtype()
        .filter(family -> family.properties().contains(relation.name()))
        .map(family -> family.hierarchy().base())
        .orElse(type);
  }

  /** The columns that are not those of the base of its hierarchy. */
  public List<PropertyModel> own() {
    return properties.subList(
        subtype().map(FamilyModel.Subtype::inherited).orElse(0), properties.size());
  }

  /** The columns that are those of the base of its hierarchy. */
  public List<PropertyModel> inherited() {
    return properties.subList(0, subtype().map(FamilyModel.Subtype::inherited).orElse(0));
  }

  private static List<String> names(List<PropertyModel> columns) {
    return columns.stream().map(property -> property.column().name()).toList();
  }

  /** Whether instances cannot change, so that an insert returns a new one. */
  public boolean immutable() {
    return construction.immutable();
  }

  /** The generated repository. */
  public ClassName repository() {
    return GeneratedNames.repository(type, isRepositoryDeclared);
  }

  /** The interface of the user's to which the generated repository leaves its name. */
  public Optional<ClassName> declaredRepository() {
    return isRepositoryDeclared
        ? Optional.of(GeneratedNames.repository(type, false))
        : Optional.empty();
  }

  /** The generated row mapper. */
  public ClassName rowMapper() {
    return GeneratedNames.rowMapper(type);
  }

  /** The generated validator, if there is something to check. */
  public ClassName validator() {
    return validation.map(ValidationModel::type).orElseThrow();
  }

  /** The generated class that writes it as JSON, if that is asked for. */
  public ClassName jsonClass() {
    return GeneratedNames.json(type);
  }

  /** The generated query class. */
  public ClassName queryClass() {
    return GeneratedNames.queryClass(type);
  }
}
