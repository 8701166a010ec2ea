package dev.rowan.processor.write;

import dev.rowan.processor.model.Construction;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How instances of an entity or an embedded value are made and changed. */
final class Instances {
  private final TypeName type;
  private final Construction construction;
  private final List<Slot> slots;

  Instances(EntityModel entity) {
    this.type = entity.type();
    this.construction = entity.construction();
    this.slots = Slot.of(entity);
  }

  Instances(EmbeddedModel value) {
    this.type = value.javaType();
    this.construction = value.construction();
    this.slots = Slot.of(value, value.columns());
  }

  List<Slot> slots() {
    return slots;
  }

  /** The slots of which the constructor knows nothing. */
  List<Slot> slotsToSet() {
    return slots.stream().filter(slot -> !isGivenToConstructor(slot)).toList();
  }

  private boolean isGivenToConstructor(Slot slot) {
    return construction.parameters().contains(slot.name());
  }

  /** The value of a property in an instance. */
  CodeBlock get(PropertyModel property, String instance) {
    return slotOf(property).get(property, instance);
  }

  /** The slot that holds a property. */
  Slot slotOf(PropertyModel property) {
    return slots.stream()
        .filter(slot -> slot.properties().contains(property))
        .findFirst()
        .orElseThrow();
  }

  /** The slot that holds a relation. */
  Slot slotOf(RelationModel relation) {
    return slots.stream()
        .filter(slot -> slot.name().equals(relation.name()))
        .findFirst()
        .orElseThrow();
  }

  /** The call of the constructor. */
  Value construct(Function<Slot, Value> values) {
    List<Value> arguments = new ArrayList<>();
    for (String parameter : construction.parameters()) {
      slots.stream()
          .filter(slot -> slot.name().equals(parameter))
          .map(values)
          .forEach(arguments::add);
    }
    return new Value.New(type, arguments);
  }

  /**
   * The statements that make an instance and return it: what the constructor takes, then what is
   * set in a variable of this name.
   */
  CodeBlock copy(String variable, Function<Slot, Value> arguments, Function<Slot, Value> set) {
    Value made = construct(arguments);
    if (slotsToSet().isEmpty()) {
      return made.statement(CodeBlock.of("return "), ";");
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(made.statement(CodeBlock.of("$T $L = ", type, variable), ";"));
    slotsToSet().forEach(slot -> code.add(set(slot, variable, set.apply(slot))));
    return code.addStatement("return $L", variable).build();
  }

  /** The value for a slot, made of the values for its properties. */
  static Value value(Slot slot, Function<PropertyModel, Value> values) {
    return slot.record() == null
        ? values.apply(slot.properties().get(0))
        : new Value.New(slot.record(), slot.properties().stream().map(values).toList());
  }

  /** The statement that sets a slot. */
  static CodeBlock set(Slot slot, String instance, Value value) {
    return value.statement(CodeBlock.of("$L", slot.setStart(instance)), slot.setEnd());
  }
}
