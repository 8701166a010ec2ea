package dev.rowan.processor.model;

import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A property as the user declared it.
 *
 * @param name its name in Java
 * @param javaType its type, with type arguments resolved and without annotations
 * @param type what the type means
 * @param column its column
 * @param id the {@code @Id}, if it has one
 * @param embeddedId the {@code @EmbeddedId}, if it has one
 * @param generated the {@code @Generated}, if it has one
 * @param roles what it tells of its row: one role at most, unless there is a fault
 * @param nullness what the null annotations and the type say
 * @param access how it is read and set, as far as it can be
 * @param components the components of an embedded id or value, or the columns of a foreign key that
 *     belong to the relation alone
 * @param enumeration the enum behind the type, if there is one
 * @param conflicts the annotations that stand on the field and on the getter and say different
 *     things, at the getter
 * @param foreignKey what it is to a relation, if it is a column of its foreign key
 * @param origin where it stands
 */
public record PropertyDeclaration(
    String name,
    TypeName javaType,
    TypeReading type,
    ColumnDeclaration column,
    Optional<Origin> id,
    Optional<Origin> embeddedId,
    Optional<GeneratedDeclaration> generated,
    List<RoleDeclaration> roles,
    Nullness nullness,
    Access access,
    List<PropertyDeclaration> components,
    Optional<EnumDeclaration> enumeration,
    List<Origin> conflicts,
    Optional<ForeignKeyPart> foreignKey,
    Origin origin) {

  /** Copies the lists. */
  public PropertyDeclaration {
    roles = List.copyOf(roles);
    components = List.copyOf(components);
    conflicts = List.copyOf(conflicts);
  }

  /** What the type and the null annotations say about NULL. */
  public enum Nullness {
    /** A primitive holds no null. */
    PRIMITIVE,
    /** It is not null. */
    NOT_NULL,
    /** It may be null. */
    NULLABLE,
    /** They say nothing. */
    UNKNOWN
  }

  /** The same, read and set otherwise. */
  public PropertyDeclaration with(Access newAccess) {
    return new PropertyDeclaration(
        name,
        javaType,
        type,
        column,
        id,
        embeddedId,
        generated,
        roles,
        nullness,
        newAccess,
        components,
        enumeration,
        conflicts,
        foreignKey,
        origin);
  }

  /** Whether it belongs to the primary key. */
  public boolean isKey() {
    return id.isPresent() || embeddedId.isPresent();
  }

  /** What it tells of its row, if anything. */
  public Optional<Role> role() {
    return roles.isEmpty() ? Optional.empty() : Optional.of(roles.get(0).role());
  }

  /** Whether it is a version that PostgreSQL keeps of each row by itself. */
  public boolean isSystemVersion() {
    return role().equals(Optional.of(Role.VERSION)) && column().name().value().equals("xmin");
  }

  /** The relation, if it is one. */
  public Optional<RelationDeclaration> relation() {
    return type instanceof TypeReading.Related related
        ? Optional.of(related.relation())
        : Optional.empty();
  }

  /** Whether it is a relation whose other entity every read joins. */
  public boolean isJoined() {
    return relation().flatMap(RelationDeclaration::link).filter(RelationLink::isJoined).isPresent();
  }

  /** What it is as a value over several columns, if it is one and no key. */
  public Optional<EmbeddedDeclaration> embedded() {
    return embeddedId.isEmpty() && type instanceof TypeReading.Embedded embedded
        ? Optional.of(embedded.value())
        : Optional.empty();
  }

  /** The same under another name. */
  public PropertyDeclaration named(String newName) {
    return new PropertyDeclaration(
        newName,
        javaType,
        type,
        column,
        id,
        embeddedId,
        generated,
        roles,
        nullness,
        access,
        components,
        enumeration,
        conflicts,
        foreignKey,
        origin);
  }

  /**
   * The same key with another name of its column, or of that of one of its components; none of a
   * key of several columns where no component is said.
   */
  public PropertyDeclaration withColumns(String component, SqlName name) {
    if (embeddedId.isEmpty()) {
      return component.isEmpty() || component.equals(this.name) ? with(column.named(name)) : this;
    }
    boolean isOne = component.isEmpty() && components.size() == 1;
    return with(
        components.stream()
            .map(c -> isOne || c.name().equals(component) ? c.with(c.column().named(name)) : c)
            .toList());
  }

  private PropertyDeclaration with(ColumnDeclaration newColumn) {
    return new PropertyDeclaration(
        name,
        javaType,
        type,
        newColumn,
        id,
        embeddedId,
        generated,
        roles,
        nullness,
        access,
        components,
        enumeration,
        conflicts,
        foreignKey,
        origin);
  }

  private PropertyDeclaration with(List<PropertyDeclaration> newComponents) {
    return new PropertyDeclaration(
        name,
        javaType,
        type,
        column,
        id,
        embeddedId,
        generated,
        roles,
        nullness,
        access,
        newComponents,
        enumeration,
        conflicts,
        foreignKey,
        origin);
  }

  /** The same relation with what the other entity says, and with its columns. */
  public PropertyDeclaration linked(
      RelationDeclaration relation, List<PropertyDeclaration> columns) {
    return new PropertyDeclaration(
        name,
        javaType,
        new TypeReading.Related(relation),
        column,
        id,
        embeddedId,
        generated,
        roles,
        nullness,
        access,
        columns,
        enumeration,
        conflicts,
        foreignKey,
        origin);
  }

  /** The same column with nothing but its name and its type; what reads it is not known. */
  public PropertyDeclaration plain() {
    SqlName columnName = new SqlName(name, SqlName.Source.AS_WRITTEN, name, origin);
    return new PropertyDeclaration(
        name,
        javaType,
        type,
        ColumnDeclaration.plain(columnName, origin),
        id,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        nullness,
        new Access.Field(name, false),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        origin);
  }

  /** The same as the primary key. */
  public PropertyDeclaration asKey() {
    return new PropertyDeclaration(
        name,
        javaType,
        type,
        column,
        Optional.of(origin),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        nullness,
        access,
        components,
        enumeration,
        conflicts,
        Optional.empty(),
        origin);
  }

  /** The same as a column of its own. */
  public PropertyDeclaration ofNoRelation() {
    return new PropertyDeclaration(
        name,
        javaType,
        type,
        column,
        id,
        embeddedId,
        generated,
        roles,
        nullness,
        access,
        components,
        enumeration,
        conflicts,
        Optional.empty(),
        origin);
  }

  /** How values travel, if the type is a column's. */
  public Optional<ColumnType> columnType() {
    return type instanceof TypeReading.Mapped mapped
        ? Optional.of(mapped.type())
        : Optional.empty();
  }
}
