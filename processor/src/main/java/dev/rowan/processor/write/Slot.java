package dev.rowan.processor.write;

import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.IdModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.CodeBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an instance holds in one place: a property, the record of an embedded id, an embedded value,
 * or a relation.
 *
 * @param name the name in the entity
 * @param access how it is read and set
 * @param properties the property, the components of the record, the columns of the value, or the
 *     foreign key of the relation as far as it has columns of its own
 * @param record the record of an embedded id, or null
 * @param embedded the embedded value, or null
 * @param relation the relation, or null
 */
record Slot(
    String name,
    Access access,
    List<PropertyModel> properties,
    @Nullable ClassName record,
    @Nullable EmbeddedModel embedded,
    @Nullable RelationModel relation) {

  /** All of an entity in the order of the columns; then the relations that have none. */
  static List<Slot> of(EntityModel entity) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (PropertyModel property : entity.properties()) {
      String name = property.path().get(0);
      if (!slots.containsKey(name)) {
        slots.put(name, of(property, entity));
      }
    }
    for (RelationModel relation : entity.relations()) {
      slots.computeIfAbsent(relation.name(), name -> of(relation, List.of()));
    }
    return List.copyOf(slots.values());
  }

  private static Slot of(PropertyModel property, EntityModel entity) {
    if (property.foreignKey().isPresent()) {
      RelationModel relation = relation(entity, property.path().get(0));
      return of(
          relation,
          entity.properties().stream()
              .filter(p -> p.foreignKey().isPresent())
              .filter(p -> p.path().get(0).equals(relation.name()))
              .toList());
    }
    if (property.isEmbedded()) {
      return of(entity.holding(property).orElseThrow());
    }
    return property.path().size() == 1 ? of(property) : embedded((IdModel.Embedded) entity.id());
  }

  /** What an embedded value holds, in the order of the columns. */
  static List<Slot> of(EmbeddedModel value, List<PropertyModel> columns) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (PropertyModel column : columns) {
      Slot slot = value.holding(column).map(Slot::of).orElseGet(() -> of(column));
      slots.putIfAbsent(slot.name(), slot);
    }
    return List.copyOf(slots.values());
  }

  private static Slot of(EmbeddedModel value) {
    return new Slot(value.name(), value.access(), value.columns(), null, value, null);
  }

  private static Slot of(PropertyModel property) {
    String name = property.path().get(property.path().size() - 1);
    return new Slot(name, property.access(), List.of(property), null, null, null);
  }

  private static Slot of(RelationModel relation, List<PropertyModel> foreignKey) {
    return new Slot(
        relation.name(), relation.property().access(), foreignKey, null, null, relation);
  }

  /** The relation of this name. */
  static RelationModel relation(EntityModel entity, String name) {
    return entity.relations().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  private static Slot embedded(IdModel.Embedded id) {
    return new Slot(id.name(), id.access(), id.properties(), id.type(), null, null);
  }

  /** The value in an instance. */
  CodeBlock get(String instance) {
    return get(access, CodeBlock.of("$L", instance));
  }

  /** The value of one of the properties in an instance. */
  CodeBlock get(PropertyModel property, String instance) {
    if (embedded != null) {
      return get(property, embedded, get(instance));
    }
    return record == null ? get(instance) : get(property.access(), get(instance));
  }

  private static CodeBlock get(PropertyModel property, EmbeddedModel value, CodeBlock from) {
    return value
        .holding(property)
        .map(inner -> get(property, inner, get(inner.access(), from)))
        .orElseGet(() -> get(property.access(), from));
  }

  /** What an access reads. */
  static CodeBlock get(Access access, CodeBlock from) {
    if (access instanceof Access.Filled filled) {
      return get(filled.held(), from);
    }
    if (access instanceof Access.Field field) {
      return CodeBlock.of("$L.$L", from, field.name());
    }
    Access.Methods methods = (Access.Methods) access;
    String held = methods.isOptional() ? ".orElse(null)" : "";
    return CodeBlock.of("$L.$L()$L", from, methods.getter(), held);
  }

  /** Whether it can be set when the instance is there. */
  boolean isSettable() {
    return access.settable();
  }

  /** The statement that puts a value into an instance. */
  CodeBlock set(String instance, CodeBlock value) {
    return access instanceof Access.Filled
        ? CodeBlock.of("$T.refill($L, $L);\n", RuntimeTypes.LAZIES, get(instance), value)
        : CodeBlock.of("$L$L$L\n", setStart(instance), value, setEnd());
  }

  /** What stands before the value where it is set in a new instance. */
  String setStart(String instance) {
    if (access instanceof Access.Filled) {
      return get(instance) + ".addAll(";
    }
    return access instanceof Access.Field field
        ? instance + "." + field.name() + " = "
        : instance + "." + ((Access.Methods) access).setter() + "(";
  }

  /** What stands after the value where it is set. */
  String setEnd() {
    return access instanceof Access.Field ? ";" : ");";
  }
}
