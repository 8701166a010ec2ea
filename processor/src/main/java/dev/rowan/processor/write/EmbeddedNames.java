package dev.rowan.processor.write;

import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import java.util.Objects;

/** The names by which generated classes know embedded values. */
final class EmbeddedNames {
  private EmbeddedNames() {}

  /** The variable that holds a part of a value. */
  static String local(Slot slot) {
    return LocalNames.free(slot.name());
  }

  /** The variable that holds the value itself beside those of its parts. */
  static String variable(EmbeddedModel value) {
    String name = LocalNames.free(value.name());
    boolean isTaken =
        new Instances(value).slots().stream().anyMatch(slot -> local(slot).equals(name));
    return isTaken ? "the" + LocalNames.capitalized(value.name()) : name;
  }

  /** The variable that holds the value beside an instance of the entity. */
  static String variable(EmbeddedModel value, EntityContext context) {
    String name = LocalNames.free(value.pathName());
    return name.equals(context.one()) ? "the" + LocalNames.capitalized(name) : name;
  }

  /** The type of a part. */
  static TypeName type(Slot slot) {
    return slot.embedded() == null
        ? slot.properties().get(0).javaType()
        : Objects.requireNonNull(slot.embedded()).javaType();
  }

  /** The class of the columns, in the query class. */
  static ClassName columns(EntityModel entity, EmbeddedModel value) {
    return entity.queryClass().nestedClass(LocalNames.capitalized(value.pathName()) + "Columns");
  }
}
