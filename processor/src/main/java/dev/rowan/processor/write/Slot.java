package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.IdModel;
import dev.rowan.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instance holds in one place: a property, or the record of an embedded id.
 *
 * @param name the name in the entity
 * @param access how it is read and set
 * @param properties the property, or the components of the record
 * @param record the record of an embedded id, or null
 */
record Slot(
    String name, Access access, List<PropertyModel> properties, @Nullable ClassName record) {

  /** All of an entity in the order of the columns. */
  static List<Slot> of(EntityModel entity) {
    List<Slot> slots = new ArrayList<>();
    for (PropertyModel property : entity.properties()) {
      if (property.path().size() == 1) {
        slots.add(new Slot(property.name(), property.access(), List.of(property), null));
      } else if (entity.id().properties().get(0).equals(property)) {
        slots.add(embedded((IdModel.Embedded) entity.id()));
      }
    }
    return slots;
  }

  private static Slot embedded(IdModel.Embedded id) {
    return new Slot(id.name(), id.access(), id.properties(), id.type());
  }

  /** The value in an instance. */
  CodeBlock get(String instance) {
    return get(access, CodeBlock.of("$L", instance));
  }

  /** The value of one of the properties in an instance. */
  CodeBlock get(PropertyModel property, String instance) {
    return record == null ? get(instance) : get(property.access(), get(instance));
  }

  private static CodeBlock get(Access access, CodeBlock from) {
    return access instanceof Access.Field field
        ? CodeBlock.of("$L.$L", from, field.name())
        : CodeBlock.of("$L.$L()", from, ((Access.Methods) access).getter());
  }

  /** Whether it can be set when the instance is there. */
  boolean isSettable() {
    return access instanceof Access.Field field
        ? !field.isFinal()
        : !((Access.Methods) access).setter().isEmpty();
  }

  /** What stands before the value where it is set. */
  String setStart(String instance) {
    return access instanceof Access.Field field
        ? instance + "." + field.name() + " = "
        : instance + "." + ((Access.Methods) access).setter() + "(";
  }

  /** What stands after the value where it is set. */
  String setEnd() {
    return access instanceof Access.Field ? ";" : ");";
  }
}
