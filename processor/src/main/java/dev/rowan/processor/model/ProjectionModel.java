package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A record with {@code @Projection} in which the rules found no fault.
 *
 * @param type the record
 * @param isPublic whether other packages see it, and its entity
 * @param entity the entity from whose rows it is read, if it is one's
 * @param components its components
 * @param origin where it stands
 */
public record ProjectionModel(
    ClassName type,
    boolean isPublic,
    Optional<ClassName> entity,
    List<Component> components,
    Origin origin) {

  /** Copies the list. */
  public ProjectionModel {
    components = List.copyOf(components);
  }

  /** The generated class. */
  public ClassName projection() {
    return GeneratedNames.projection(type);
  }

  /** Whether it holds what further queries read. */
  public boolean isDeferred() {
    return components.stream().anyMatch(Component::isDeferred);
  }

  /**
   * A component.
   *
   * @param name its name
   * @param javaType its type
   * @param type what the type means: anything but {@link ComponentType.Other}
   * @param path where it comes from, in a projection of an entity
   */
  public record Component(
      String name, TypeName javaType, ComponentType type, Optional<ComponentPath> path) {

    /** Whether it is complete only when further queries have run. */
    public boolean isDeferred() {
      return type instanceof ComponentType.Several
          || type instanceof ComponentType.Values
          || (type instanceof ComponentType.One one && one.row().isDeferred());
    }
  }
}
