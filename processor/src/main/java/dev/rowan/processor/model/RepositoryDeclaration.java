package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A repository as the user declared it.
 *
 * @param type the interface
 * @param isInterface whether it is one
 * @param isGeneric whether it has type parameters
 * @param isVisible whether other classes of its package see it
 * @param isPublic whether other packages see it
 * @param entity the entity of the {@code CrudRepository} that it extends, if it does
 * @param id the type of the id that it says there
 * @param methods the methods that are to be written
 * @param isReady whether all types that it mentions are known
 * @param origin where it stands
 */
public record RepositoryDeclaration(
    ClassName type,
    boolean isInterface,
    boolean isGeneric,
    boolean isVisible,
    boolean isPublic,
    Optional<TypeName> entity,
    Optional<TypeName> id,
    List<RepositoryMethod> methods,
    boolean isReady,
    Origin origin) {

  /** Copies the list. */
  public RepositoryDeclaration {
    methods = List.copyOf(methods);
  }

  /** The class that is written. */
  public ClassName implementation() {
    return ClassName.get(type.packageName(), String.join("", type.simpleNames()) + "Impl");
  }

  /** The same with other methods. */
  public RepositoryDeclaration with(List<RepositoryMethod> others) {
    return new RepositoryDeclaration(
        type, isInterface, isGeneric, isVisible, isPublic, entity, id, others, isReady, origin);
  }
}
