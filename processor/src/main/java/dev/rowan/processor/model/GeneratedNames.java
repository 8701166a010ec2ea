package dev.rowan.processor.model;

import dev.rowan.processor.name.ClassName;

/** The names of the classes that are generated for an entity. */
public final class GeneratedNames {

  private GeneratedNames() {}

  /** The start of the names: {@code User}, or {@code ShopOrder} for {@code Shop.Order}. */
  static String prefix(ClassName entity) {
    return String.join("", entity.simpleNames());
  }

  /** The repository; the name is the user's where something is declared under it. */
  public static ClassName repository(ClassName entity, boolean isDeclared) {
    return inPackageOf(entity, repositoryName(entity) + (isDeclared ? "Base" : ""));
  }

  /** The name of the repository, as users know it: {@code UserRepository}. */
  static String repositoryName(ClassName entity) {
    return prefix(entity) + "Repository";
  }

  /** The query class of an entity. */
  public static ClassName queryClass(ClassName entity) {
    return inPackageOf(entity, "Q" + prefix(entity));
  }

  /** The row mapper of an entity, which stands in its query class. */
  public static ClassName rowMapper(ClassName entity) {
    return queryClass(entity).nestedClass("RowMapper");
  }

  /** The validator of an entity. */
  public static ClassName validator(ClassName entity) {
    return inPackageOf(entity, prefix(entity) + "Validator");
  }

  /** The validator where the name is the user's. */
  public static ClassName otherValidator(ClassName entity) {
    return inPackageOf(entity, prefix(entity) + "EntityValidator");
  }

  /** The class that writes an entity as JSON. */
  public static ClassName json(ClassName entity) {
    return inPackageOf(entity, prefix(entity) + "Json");
  }

  /** The class that reads a projection. */
  public static ClassName projection(ClassName record) {
    return inPackageOf(record, prefix(record) + "Projection");
  }

  private static ClassName inPackageOf(ClassName entity, String name) {
    return ClassName.get(entity.packageName(), name);
  }
}
