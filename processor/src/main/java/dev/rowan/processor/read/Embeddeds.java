package dev.rowan.processor.read;

import dev.rowan.processor.model.EmbeddedDeclaration;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyDeclaration.Nullness;
import dev.rowan.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;

/** Makes the models of values that are spread over several columns. */
final class Embeddeds {

  private Embeddeds() {}

  /** Those of an entity with these columns. */
  static List<EmbeddedModel> of(EntityDeclaration entity, List<PropertyModel> columns) {
    return of(List.of(), entity.properties(), columns);
  }

  private static List<EmbeddedModel> of(
      List<String> before, List<PropertyDeclaration> properties, List<PropertyModel> columns) {
    return properties.stream()
        .filter(p -> p.embedded().isPresent())
        .map(p -> model(path(before, p.name()), p, columns))
        .toList();
  }

  private static EmbeddedModel model(
      List<String> path, PropertyDeclaration property, List<PropertyModel> columns) {
    EmbeddedDeclaration value = property.embedded().orElseThrow();
    return new EmbeddedModel(
        path,
        property.javaType(),
        value.shape().isPublic(),
        property.access(),
        isNullable(property),
        columns.stream().filter(c -> isIn(path, c)).toList(),
        of(path, property.components(), columns),
        ModelBuilder.construction(value.construction()));
  }

  private static boolean isIn(List<String> path, PropertyModel column) {
    return column.path().size() > path.size() && column.path().subList(0, path.size()).equals(path);
  }

  /** Whether a value is null where all its columns are NULL. */
  static boolean isNullable(PropertyDeclaration property) {
    return property
        .embedded()
        .flatMap(EmbeddedDeclaration::nullable)
        .orElse(property.nullness() != Nullness.NOT_NULL);
  }

  /** The path with one more name. */
  static List<String> path(List<String> before, String name) {
    List<String> path = new ArrayList<>(before);
    path.add(name);
    return List.copyOf(path);
  }
}
