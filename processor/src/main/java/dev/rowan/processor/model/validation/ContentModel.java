package dev.rowan.processor.model.validation;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A value as its constraints see it.
 *
 * @param type its type
 * @param kind what constraints see in the type
 * @param constraints its constraints
 * @param cascade the object whose own constraints are checked, if they are
 * @param elements what it holds, as far as there is something to check
 */
public record ContentModel(
    TypeName type,
    ValueKind kind,
    List<ConstraintModel> constraints,
    Optional<Cascaded> cascade,
    List<Element> elements) {

  /** Copies the lists. */
  public ContentModel {
    constraints = List.copyOf(constraints);
    elements = List.copyOf(elements);
  }

  /** A whole instance of a class. */
  public static ContentModel of(ClassName type) {
    return new ContentModel(type, ValueKind.OTHER, List.of(), Optional.empty(), List.of());
  }

  /** Whether there is nothing to check. */
  public boolean isFree() {
    return constraints.isEmpty() && cascade.isEmpty() && elements.isEmpty();
  }

  /** Whether there is an object to step into. */
  public boolean cascades() {
    return cascade.isPresent() || elements.stream().anyMatch(e -> e.content().cascades());
  }

  /** Whether there is one of these constraints. */
  public boolean hasConstraint(Predicate<ConstraintModel> filter) {
    return constraints.stream().anyMatch(filter)
        || elements.stream().anyMatch(e -> e.content().hasConstraint(filter));
  }

  /**
   * An object whose own constraints are checked.
   *
   * @param type its class
   * @param validator the validator of its own, which an entity has
   * @param isOnlyNew whether only an object without an id is checked
   */
  public record Cascaded(ClassName type, Optional<ClassName> validator, boolean isOnlyNew) {
    /** Whether it is an entity. */
    public boolean isEntity() {
      return validator.isPresent();
    }
  }

  /**
   * What a container holds.
   *
   * @param role what it is to the container
   * @param content the value
   */
  public record Element(Role role, ContentModel content) {}

  /** What a value is to its container. */
  public enum Role {
    /** An element of a list. */
    LIST_ELEMENT,
    /** An element of another collection or iterable. */
    ITERABLE_ELEMENT,
    /** An element of an array. */
    ARRAY_ELEMENT,
    /** A key of a map. */
    MAP_KEY,
    /** A value of a map. */
    MAP_VALUE,
    /** The value of an {@code Optional}. */
    OPTIONAL,
    /** The number of an {@code OptionalInt} or one of its kind. */
    OPTIONAL_NUMBER,
    /** What a {@code Lazy} has loaded. */
    LAZY
  }
}
