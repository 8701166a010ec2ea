package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import java.util.List;

/**
 * A class of the user's that holds the key of an entity, whose columns stand in the entity.
 *
 * @param type the class
 * @param components what it holds, in the order of its constructor
 */
public record KeyClass(ClassName type, List<Component> components) {

  /** Copies the list. */
  public KeyClass {
    components = List.copyOf(components);
  }

  /** How the value of an id property is read from the key. */
  public Access access(PropertyModel id) {
    return components.stream()
        .filter(component -> component.name().equals(id.name()))
        .map(Component::access)
        .findFirst()
        .orElseThrow();
  }

  /**
   * One part of the key.
   *
   * @param name the name of the id property
   * @param access how it is read from the key
   */
  public record Component(String name, Access access) {}
}
