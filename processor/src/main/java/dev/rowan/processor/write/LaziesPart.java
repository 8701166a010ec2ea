package dev.rowan.processor.write;

import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;

/**
 * Adds {@code withLazies}: the lazy relations of an instance that was written. An entity without
 * such relations has none.
 */
final class LaziesPart implements RowMapperPart {
  private static final String LAZIES = "lazies";

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    Instances instances = new Instances(context.entity());
    List<RelationModel> made =
        context.entity().relations().stream().filter(r -> isMade(r, instances)).toList();
    if (made.isEmpty()) {
      return;
    }
    MethodSpec.Builder method =
        Methods.override("withLazies")
            .returns(context.entity().type())
            .addParameter(ParameterSpec.builder(RuntimeTypes.WRITTEN_LAZIES, LAZIES).build())
            .addParameter(Methods.entity(context));
    if (made.stream().map(instances::slotOf).allMatch(Slot::isSettable)) {
      for (RelationModel relation : made) {
        Value lazy = lazy(relation, context);
        method.addCode(Instances.set(instances.slotOf(relation), context.one(), lazy));
      }
      method.addStatement("return $L", context.one());
    } else {
      method.addCode(
          instances.copy(
              "written", slot -> value(slot, made, context), slot -> value(slot, made, context)));
    }
    rowMapper.addMethod(method.build());
  }

  /** A foreign key of which only a part stands in plain columns is not made of anything. */
  private static boolean isMade(RelationModel relation, Instances instances) {
    if (!(relation instanceof RelationModel.ToOne one)) {
      return relation.holder() == Holder.LAZY;
    }
    int own = instances.slotOf(relation).properties().size();
    return relation.holder() == Holder.LAZY && (own == 0 || own == one.columns().size());
  }

  private static Value value(Slot slot, List<RelationModel> made, EntityContext context) {
    for (RelationModel relation : made) {
      if (relation.name().equals(slot.name())) {
        return lazy(relation, context);
      }
    }
    return new Value.Simple(slot.get(context.one()), "");
  }

  private static Value lazy(RelationModel relation, EntityContext context) {
    Slot slot = new Instances(context.entity()).slotOf(relation);
    CodeBlock lazy =
        CodeBlock.of(
            "$L.of($L,$W$L,$W$L)",
            LAZIES,
            RelationNames.constant(relation),
            slot.get(context.one()),
            key(relation, slot, context));
    return new Value.Simple(lazy, "");
  }

  private static CodeBlock key(RelationModel relation, Slot slot, EntityContext context) {
    if (!(relation instanceof RelationModel.ToOne one)) {
      return CodeBlock.of("key($L)", context.one());
    }
    return slot.properties().isEmpty()
        ? plainKey(one, context)
        : RelationNames.key(one, slot, context);
  }

  /** The key stands in columns that are properties of their own. */
  private static CodeBlock plainKey(RelationModel.ToOne relation, EntityContext context) {
    Instances instances = new Instances(context.entity());
    List<PropertyModel> columns = relation.columns().stream().map(c -> c.column()).toList();
    CodeBlock values =
        columns.stream()
            .map(column -> instances.get(column, context.one()))
            .collect(CodeBlock.joining(",$W"));
    return columns.size() == 1
        ? values
        : CodeBlock.of("$T.ofParts($L)", RuntimeTypes.FOREIGN_KEYS, values);
  }
}
