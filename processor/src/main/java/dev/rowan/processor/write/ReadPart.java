package dev.rowan.processor.write;

import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.hook.HookEvent;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Optional;

/** Adds {@code read}: one instance from one row. */
final class ReadPart implements RowMapperPart {

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    Instances instances = new Instances(context.entity());
    RowValues values = RowValues.whole(context, code);
    RelationValues relations = new RelationValues(context, values);
    Value made = instances.construct(slot -> argument(slot, values, relations));
    MethodSpec.Builder read =
        SubtypeReadPart.begin(rowMapper, context)
            .orElseGet(() -> Methods.override("read").addParameter(Methods.row()))
            .returns(context.entity().type());
    String one = context.one();
    CodeBlock hooks =
        new HookCode(context).calls(HookEvent.AFTER_LOAD, CodeBlock.of("row.listeners()"));
    if (instances.slotsToSet().isEmpty() && hooks.isEmpty()) {
      rowMapper.addMethod(read.addCode(made.statement(CodeBlock.of("return "), ";")).build());
      return;
    }
    SplitMethod sets =
        new SplitMethod(
            "read",
            SubtypeReadPart.parameters(context),
            instances.slotsToSet().stream()
                .flatMap(slot -> set(slot, one, values, relations).stream())
                .toList());
    CodeBlock start = CodeBlock.of("$T $L = ", context.entity().type(), one);
    read.addCode(made.statement(start, ";")).addCode(sets.body()).addCode(hooks);
    read.addStatement("return $L", one);
    rowMapper.addMethod(read.build());
    sets.addParts(rowMapper);
  }

  private static Value argument(Slot slot, RowValues values, RelationValues relations) {
    if (slot.embedded() != null) {
      return new Value.Simple(values.embedded(slot.embedded()), slot.name());
    }
    return slot.relation() == null
        ? Instances.value(slot, values::argument)
        : new Value.Simple(relations.argument(slot.relation()), slot.name());
  }

  private static Optional<CodeBlock> set(
      Slot slot, String one, RowValues values, RelationValues relations) {
    RelationModel relation = slot.relation();
    if (relation != null) {
      return relations
          .unfetched(relation)
          .map(value -> Instances.set(slot, one, new Value.Simple(value, "")))
          .map(set -> relations.isReference(relation) ? unlessFetched(relation, set) : set);
    }
    if (slot.embedded() != null) {
      Value value = new Value.Simple(values.embedded(slot.embedded()), "");
      return Optional.of(Instances.set(slot, one, value));
    }
    Value value =
        slot.record() == null
            ? values.named(slot.properties().get(0))
            : Instances.value(slot, values::argument);
    return Optional.of(Instances.set(slot, one, value));
  }

  private static CodeBlock unlessFetched(RelationModel relation, CodeBlock set) {
    return CodeBlock.builder()
        .beginControlFlow("if (!row.isFetched($L))", RelationNames.constant(relation))
        .add(set)
        .endControlFlow()
        .build();
  }
}
