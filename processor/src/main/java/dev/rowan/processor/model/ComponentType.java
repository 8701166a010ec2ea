package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import java.util.Optional;

/** What the type of a projection's component means. */
public sealed interface ComponentType {

  /** A value that a column can hold. */
  record Value(ColumnType type) implements ComponentType {}

  /** A record or an entity. */
  record One(Row row) implements ComponentType {}

  /** A collection of records or entities. */
  record Several(CollectionKind collection, Row row) implements ComponentType {}

  /** A collection of values, each of a column of another row. */
  record Values(CollectionKind collection, ColumnType type) implements ComponentType {}

  /** A value that is embedded in an entity. */
  record Embedded() implements ComponentType {}

  /** Nothing that is read from a row. */
  record Other() implements ComponentType {}

  /**
   * A type that is read from several columns.
   *
   * @param type the type
   * @param role what it is
   * @param entity the entity of which it is a projection, or itself, if there is one
   * @param isDeferred whether it holds what further queries read
   * @param isCyclic whether it leads back to the projection that is read
   * @param isVisible whether its generated classes are seen from there
   */
  record Row(
      ClassName type,
      Role role,
      Optional<ClassName> entity,
      boolean isDeferred,
      boolean isCyclic,
      boolean isVisible) {}

  /** What a type is that is read from several columns. */
  enum Role {
    /** An entity. */
    ENTITY,
    /** A projection. */
    PROJECTION,
    /** Any other record. */
    RECORD
  }
}
