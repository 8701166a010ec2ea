package dev.rowan.processor.read;

import dev.rowan.processor.model.Construction;
import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.IdModel;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.TableName;
import dev.rowan.processor.model.TypeReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the model of an entity from a declaration in which the rules found no fault. */
public final class ModelBuilder {

  private ModelBuilder() {}

  /** Makes the model. */
  public static EntityModel build(EntityDeclaration entity) {
    TableName table = table(entity);
    List<PropertyModel> properties = new ArrayList<>();
    for (PropertyDeclaration property : entity.properties()) {
      properties.addAll(PropertyModels.of(property, FamilyModels.table(entity, property)));
    }
    return new EntityModel(
        entity.type(),
        entity.generatedPrefix(),
        entity.shape().isPublic(),
        entity.isRepositoryDeclared(),
        table,
        entity.table().kind(),
        properties,
        Embeddeds.of(entity, properties),
        id(entity, properties),
        UniqueKeys.of(entity, properties),
        new RelationModels(entity).all(),
        construction(entity),
        entity.validation(),
        entity.hooks(),
        entity.json(),
        entity.family().map(family -> FamilyModels.of(entity, family, properties)),
        entity.origin());
  }

  /** The table of an entity. */
  static TableName table(EntityDeclaration entity) {
    return new TableName(entity.table().schema().value(), entity.table().name().value());
  }

  private static Construction construction(EntityDeclaration entity) {
    return entity.base().isPresent()
        ? new Construction(List.of(), false, true)
        : construction(entity.construction());
  }

  /** The one way to make an instance. */
  static Construction construction(ConstructionReading reading) {
    if (reading instanceof ConstructionReading.Found found) {
      return found.construction();
    }
    throw new IllegalStateException("no constructor: " + reading);
  }

  /** The primary key of an entity with these columns. */
  static IdModel id(EntityDeclaration entity, List<PropertyModel> properties) {
    List<PropertyModel> ids = properties.stream().filter(PropertyModel::isId).toList();
    Optional<PropertyDeclaration> embedded =
        entity.properties().stream().filter(p -> p.embeddedId().isPresent()).findFirst();
    if (embedded.isPresent() && embedded.get().type() instanceof TypeReading.Embedded type) {
      return new IdModel.Embedded(
          embedded.get().name(), type.value().type(), embedded.get().access(), ids);
    }
    return ids.size() == 1
        ? new IdModel.Single(ids.get(0))
        : new IdModel.Several(ids, entity.keyClass());
  }
}
