package dev.rowan.processor.read;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.model.RelationLink.Join;
import dev.rowan.processor.model.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the unique keys of one entity. */
final class UniqueKeys {
  private final EntityDeclaration entity;
  private final List<PropertyModel> properties;
  private final List<UniqueKey> keys = new ArrayList<>();

  private UniqueKeys(EntityDeclaration entity, List<PropertyModel> properties) {
    this.entity = entity;
    this.properties = properties;
  }

  /**
   * The unique columns, then one-to-ones of several columns or of plain ones, but not the id
   * itself, then the keys over several properties.
   */
  static List<UniqueKey> of(EntityDeclaration entity, List<PropertyModel> properties) {
    UniqueKeys keys = new UniqueKeys(entity, properties);
    properties.stream().filter(p -> p.column().unique()).forEach(p -> keys.add(List.of(p)));
    entity.relations().forEach(keys::addOneToOne);
    entity
        .uniqueKeys()
        .forEach(
            key -> keys.keys.add(new UniqueKey(keys.named(key.properties()), key.name().value())));
    return keys.keys;
  }

  private void addOneToOne(PropertyDeclaration property) {
    if (property.relation().filter(r -> r.kind() == RelationKind.ONE_TO_ONE).isPresent()) {
      List<String> columns = columnsOf(property).map(PropertyDeclaration::name).toList();
      add(named(columns));
    }
  }

  private void add(List<PropertyModel> key) {
    List<PropertyModel> id = properties.stream().filter(PropertyModel::isId).toList();
    UniqueKey added = new UniqueKey(key, "");
    if (!key.isEmpty() && !key.equals(id) && !keys.contains(added)) {
      keys.add(added);
    }
  }

  /** A relation stands for the columns of its foreign key, an embedded value for all of its own. */
  private List<PropertyModel> named(List<String> names) {
    return names.stream().flatMap(name -> columns(name).stream()).toList();
  }

  private List<PropertyModel> columns(String name) {
    Optional<PropertyDeclaration> relation =
        entity.property(name).filter(p -> p.relation().isPresent());
    if (relation.isPresent()) {
      return columnsOf(relation.get()).map(column -> column(column.name()).orElseThrow()).toList();
    }
    return column(name)
        .map(List::of)
        .orElseGet(
            () ->
                properties.stream()
                    .filter(p -> p.isEmbedded() && p.writtenName().startsWith(name + "."))
                    .toList());
  }

  private Optional<PropertyModel> column(String name) {
    return properties.stream().filter(p -> p.writtenName().equals(name)).findFirst();
  }

  private static Stream<PropertyDeclaration> columnsOf(PropertyDeclaration relation) {
    return relation
        .relation()
        .flatMap(r -> r.link())
        .map(RelationLink::joins)
        .orElse(List.of())
        .stream()
        .map(Join::column);
  }
}
