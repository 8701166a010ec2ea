package dev.rowan.processor.model;

import dev.rowan.processor.model.EntityDeclaration.Shape;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A record with {@code @Projection} as the user declared it, right or wrong.
 *
 * @param type the record
 * @param shape what kind of type it is
 * @param entity the type of whose rows it is, if it says so
 * @param components its components
 * @param missing the types that the compiler does not know (yet)
 * @param origin where it stands
 * @param annotation the annotation
 */
public record ProjectionDeclaration(
    ClassName type,
    Shape shape,
    Optional<TypeName> entity,
    List<Component> components,
    List<MissingType> missing,
    Origin origin,
    Origin annotation) {

  /** Copies the lists. */
  public ProjectionDeclaration {
    components = List.copyOf(components);
    missing = List.copyOf(missing);
  }

  /** The generated class. */
  public ClassName generated() {
    return GeneratedNames.projection(type);
  }

  /** Whether the compiler knows all types that it needs. */
  public boolean isReady() {
    return missing.isEmpty();
  }

  /**
   * A component.
   *
   * @param name its name
   * @param javaType its type
   * @param type what the type means
   * @param from the path that is written at it, if there is one
   * @param origin where it stands
   * @param path where the path is written, or it stands
   */
  public record Component(
      String name,
      TypeName javaType,
      ComponentType type,
      Optional<String> from,
      Origin origin,
      Origin path) {}
}
