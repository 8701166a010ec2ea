package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import java.util.Optional;

/**
 * What the type of a relation's property says.
 *
 * @param holder whether it is a {@code Lazy}
 * @param collection the collection, if it is one
 * @param target the other entity; empty when there is a fault
 * @param fault what is wrong with the type, if something is
 */
public record RelationType(
    Holder holder,
    Optional<CollectionKind> collection,
    Optional<ClassName> target,
    Optional<Fault> fault) {

  /** Why a type is no relation's. */
  public enum Fault {
    /** A collection or a {@code Lazy} without a type argument. */
    RAW,
    /** A collection or a {@code Lazy} of a wildcard. */
    WILDCARD,
    /** A {@code Lazy} within a {@code Lazy} or a collection. */
    INNER_LAZY,
    /** An array, a map, an {@code Optional} or another collection. */
    CONTAINER,
    /** Something that a column holds. */
    COLUMN,
    /** A type that is no entity. */
    NO_ENTITY
  }
}
