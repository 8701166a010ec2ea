package dev.rowan.processor.model;

import dev.rowan.processor.model.hook.HooksModel;
import dev.rowan.processor.model.validation.ValidationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entity as the user declared it, right or wrong. The rules look at it; where they find no
 * fault, an {@link EntityModel} is made from it.
 *
 * @param type the entity
 * @param shape what kind of type it is
 * @param isRepositoryDeclared whether the user declares a repository of it under the name that the
 *     generated one would have
 * @param table its table
 * @param properties the properties, those of superclasses first
 * @param uniqueKeys the {@code @Unique}s
 * @param construction how instances are made
 * @param strays the annotations of Rowan on members that are no properties
 * @param remarks what users must know of annotations of Jakarta Persistence
 * @param missing the types that the compiler does not know (yet)
 * @param keyClass the class of the user's that holds the key, if several properties are the key
 * @param validation what is checked of instances, if there is something
 * @param hooks what is called when something happens to instances
 * @param json how it is written as JSON, if it is
 * @param family its part in a hierarchy, if it has one
 * @param origin where it stands
 */
public record EntityDeclaration(
    ClassName type,
    Shape shape,
    boolean isRepositoryDeclared,
    TableDeclaration table,
    List<PropertyDeclaration> properties,
    List<UniqueDeclaration> uniqueKeys,
    ConstructionReading construction,
    List<Stray> strays,
    List<Remark> remarks,
    List<MissingType> missing,
    Optional<KeyClass> keyClass,
    Optional<ValidationModel> validation,
    HooksModel hooks,
    Optional<JsonModel> json,
    Optional<FamilyDeclaration> family,
    Origin origin) {

  /** Copies the lists. */
  public EntityDeclaration {
    properties = List.copyOf(properties);
    uniqueKeys = List.copyOf(uniqueKeys);
    strays = List.copyOf(strays);
    remarks = List.copyOf(remarks);
    missing = List.copyOf(missing);
  }

  /**
   * The columns: the properties, and in the place of an embedded id, a relation or an embedded
   * value its components. Those of an embedded value carry their path as their name.
   */
  public List<PropertyDeclaration> columns() {
    List<PropertyDeclaration> columns = new ArrayList<>();
    for (PropertyDeclaration property : properties) {
      addColumns(property, columns);
    }
    return columns;
  }

  /** The columns of the primary key. */
  public List<PropertyDeclaration> idColumns() {
    List<PropertyDeclaration> columns = new ArrayList<>();
    for (PropertyDeclaration property : properties) {
      if (property.isKey()) {
        addColumns(property, columns);
      }
    }
    return columns;
  }

  private static void addColumns(PropertyDeclaration property, List<PropertyDeclaration> columns) {
    if (property.embedded().isPresent()) {
      for (PropertyDeclaration component : property.components()) {
        addColumns(component.named(property.name() + "." + component.name()), columns);
      }
    } else if (property.embeddedId().isPresent() || property.relation().isPresent()) {
      columns.addAll(property.components());
    } else {
      columns.add(property);
    }
  }

  /** The property of this name, if there is one. */
  public Optional<PropertyDeclaration> property(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** The properties that are relations. */
  public List<PropertyDeclaration> relations() {
    return properties.stream().filter(p -> p.relation().isPresent()).toList();
  }

  /** The relations whose other entity every read joins. */
  public List<PropertyDeclaration> joinedRelations() {
    return properties.stream().filter(PropertyDeclaration::isJoined).toList();
  }

  /** Whether the compiler knows all types that it needs, those of related entities included. */
  public boolean isReady() {
    return missing.isEmpty()
        && relations().stream()
            .flatMap(p -> p.relation().flatMap(RelationDeclaration::link).stream())
            .allMatch(EntityDeclaration::isReady)
        && base().stream()
            .flatMap(base -> base.members().stream())
            .allMatch(member -> member.entity().isReady());
  }

  private static boolean isReady(RelationLink link) {
    return link.isJoined() ? link.target().isReady() : link.target().missing().isEmpty();
  }

  /** The same with other properties. */
  public EntityDeclaration with(List<PropertyDeclaration> newProperties) {
    return new EntityDeclaration(
        type,
        shape,
        isRepositoryDeclared,
        table,
        newProperties,
        uniqueKeys,
        construction,
        strays,
        remarks,
        missing,
        keyClass,
        validation,
        hooks,
        json,
        family,
        origin);
  }

  /** The same with other unique keys, and another table. */
  public EntityDeclaration with(List<UniqueDeclaration> newUniqueKeys, TableDeclaration newTable) {
    return new EntityDeclaration(
        type,
        shape,
        isRepositoryDeclared,
        newTable,
        properties,
        newUniqueKeys,
        construction,
        strays,
        remarks,
        missing,
        keyClass,
        validation,
        hooks,
        json,
        family,
        origin);
  }

  /** The same with what is checked of instances, and what is called. */
  public EntityDeclaration with(Optional<ValidationModel> newValidation, HooksModel newHooks) {
    return new EntityDeclaration(
        type,
        shape,
        isRepositoryDeclared,
        table,
        properties,
        uniqueKeys,
        construction,
        strays,
        remarks,
        missing,
        keyClass,
        newValidation,
        newHooks,
        json,
        family,
        origin);
  }

  /** The same with another part in a hierarchy. */
  public EntityDeclaration with(FamilyDeclaration newFamily) {
    return new EntityDeclaration(
        type,
        shape,
        isRepositoryDeclared,
        table,
        properties,
        uniqueKeys,
        construction,
        strays,
        remarks,
        missing,
        keyClass,
        validation,
        hooks,
        json,
        Optional.of(newFamily),
        origin);
  }

  /** Its part as the base of a hierarchy, if it is one. */
  public Optional<FamilyDeclaration.Base> base() {
    return family.flatMap(
        f -> f instanceof FamilyDeclaration.Base base ? Optional.of(base) : Optional.empty());
  }

  /** Its part as a subtype in a hierarchy, if it is one. */
  public Optional<FamilyDeclaration.Subtype> subtype() {
    return family.flatMap(
        f -> f instanceof FamilyDeclaration.Subtype sub ? Optional.of(sub) : Optional.empty());
  }

  /** The start of the names of the generated classes. */
  public String generatedPrefix() {
    return GeneratedNames.prefix(type);
  }

  /** The generated classes. */
  public List<ClassName> generated() {
    return Stream.concat(
            Stream.of(
                GeneratedNames.repository(type, isRepositoryDeclared),
                GeneratedNames.queryClass(type)),
            json.map(asked -> GeneratedNames.json(type)).stream())
        .toList();
  }

  /**
   * What kind of type an entity is.
   *
   * @param kind class, record or something else
   * @param isAbstract whether it is abstract
   * @param hidden whether it or a type around it is private
   * @param isInner whether an instance needs an instance of the enclosing class
   * @param isGeneric whether it has type parameters
   * @param isMappedSuperclass whether it is also a {@code @MappedSuperclass}
   * @param isPublic whether other packages see it and the types around it
   * @param entitySuperclass the superclass that is an entity itself, or empty
   */
  public record Shape(
      Kind kind,
      boolean isAbstract,
      boolean hidden,
      boolean isInner,
      boolean isGeneric,
      boolean isMappedSuperclass,
      boolean isPublic,
      String entitySuperclass) {}

  /** The kinds of types. */
  public enum Kind {
    /** A class. */
    CLASS,
    /** A record. */
    RECORD,
    /** An interface. */
    INTERFACE,
    /** An enum. */
    ENUM,
    /** An annotation. */
    ANNOTATION
  }

  /**
   * An annotation on a member that is no property.
   *
   * @param annotation the annotation's simple name
   * @param member the member's name
   * @param reason why the member is no property
   * @param origin the annotation
   */
  public record Stray(String annotation, String member, Reason reason, Origin origin) {

    /** Why a member is no property. */
    public enum Reason {
      /** It is static. */
      STATIC,
      /** It is transient. */
      TRANSIENT,
      /** It is a method that reads no property. */
      NO_GETTER,
      /** It is a property, but no relation. */
      NO_RELATION,
      /** It is a property, but not embedded. */
      NOT_EMBEDDED,
      /** It is the entity itself, which has no such part in a hierarchy. */
      NO_HIERARCHY
    }
  }
}
