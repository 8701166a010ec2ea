package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What the base of a hierarchy says of it, right or wrong.
 *
 * @param base the base
 * @param isInterface whether that is an interface
 * @param isRepositoryDeclared whether the user declares a repository of it under the name that the
 *     generated one would have
 * @param strategy how the entities stand in tables
 * @param table the table of the base
 * @param discriminator the column that says what a row is
 * @param isSealed whether the base is sealed
 * @param subtypes the subtypes that the base names
 * @param origin the {@code @Inheritance}
 */
public record InheritanceDeclaration(
    ClassName base,
    boolean isInterface,
    boolean isRepositoryDeclared,
    InheritanceStrategy strategy,
    TableDeclaration table,
    Discriminator discriminator,
    boolean isSealed,
    List<ClassName> subtypes,
    Origin origin) {

  /** Copies the list. */
  public InheritanceDeclaration {
    subtypes = List.copyOf(subtypes);
  }

  /**
   * The column that says what a row is.
   *
   * @param name its name, which is {@code type} where none was written
   * @param type its SQL type
   * @param annotation the {@code @DiscriminatorColumn}, if it was written
   */
  public record Discriminator(SqlName name, String type, Optional<Origin> annotation) {}
}
