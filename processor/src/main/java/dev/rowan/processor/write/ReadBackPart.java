package dev.rowan.processor.write;

import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.Sql;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;

/**
 * Adds {@code readInserted}, {@code readUpdated} and, where it differs, {@code readSaved}: what the
 * database made goes into the instance, or into a new one when it cannot be set. Where that may be
 * a value that Java does not take, {@code convertsReturned} says so.
 */
final class ReadBackPart implements RowMapperPart {

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    add(rowMapper, context, code, "inserted", context.plan().insert());
    if (context.readsSave()) {
      add(rowMapper, context, code, "saved", new Sql("", List.of(), context.readWhenSaved()));
    }
    add(rowMapper, context, code, "updated", context.plan().update());
    if (context.convertsReturned()) {
      rowMapper.addMethod(
          Methods.override("convertsReturned")
              .returns(boolean.class)
              .addStatement("return true")
              .build());
    }
  }

  private static void add(
      TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code, String state, Sql sql) {
    if (!sql.returns()) {
      return;
    }
    MethodSpec.Builder method =
        Methods.override("read" + LocalNames.capitalized(state))
            .returns(context.entity().type())
            .addParameter(Methods.row())
            .addParameter(Methods.entity(context));
    RowValues values = new RowValues(sql.columns(), code, "read" + LocalNames.capitalized(state));
    if (context.changesInPlace(sql)) {
      method.addCode(setAll(context, values)).addStatement("return $L", context.one());
    } else {
      method.addCode(copy(context, values, state));
    }
    rowMapper.addMethod(method.build());
  }

  private static CodeBlock setAll(EntityContext context, RowValues values) {
    Instances instances = new Instances(context.entity());
    return instances.slots().stream()
        .filter(slot -> slot.properties().stream().anyMatch(values::has))
        .map(slot -> Instances.set(slot, context.one(), changed(slot, context, values, true)))
        .collect(CodeBlock.joining(""));
  }

  private static CodeBlock copy(EntityContext context, RowValues values, String state) {
    return new Instances(context.entity())
        .copy(
            state,
            slot -> changed(slot, context, values, false),
            slot -> changed(slot, context, values, true));
  }

  private static Value changed(
      Slot slot, EntityContext context, RowValues values, boolean isNamed) {
    if (slot.properties().stream().noneMatch(values::has)) {
      return new Value.Simple(slot.get(context.one()), "");
    }
    if (slot.embedded() != null) {
      return new Value.Simple(values.embedded(slot.embedded()), isNamed ? "" : slot.name());
    }
    boolean showsName = isNamed && slot.record() == null;
    return Instances.value(slot, property -> value(slot, property, context, values, showsName));
  }

  private static Value value(
      Slot slot, PropertyModel property, EntityContext context, RowValues values, boolean isNamed) {
    if (!values.has(property)) {
      return new Value.Simple(slot.get(property, context.one()), "");
    }
    return isNamed ? values.named(property) : values.argument(property);
  }
}
