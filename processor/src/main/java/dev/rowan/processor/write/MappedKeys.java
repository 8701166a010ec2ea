package dev.rowan.processor.write;

import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.IdModel;
import dev.rowan.processor.model.JoinColumn;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.source.CodeBlock;
import java.util.List;
import java.util.Optional;

/** The parts of a primary key that an insert takes from the entities to which relations lead. */
final class MappedKeys {
  private final EntityContext context;
  private final Instances instances;
  private final List<RelationModel.ToOne> relations;

  MappedKeys(EntityContext context) {
    this.context = context;
    this.instances = new Instances(context.entity());
    this.relations =
        context.entity().relations().stream()
            .filter(RelationModel.ToOne.class::isInstance)
            .map(RelationModel.ToOne.class::cast)
            .filter(RelationModel.ToOne::givesKey)
            .toList();
  }

  /** The statements that set them; none when there are no such parts. */
  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (RelationModel.ToOne relation : relations) {
      code.addStatement("$T $L = $L", Object.class, variable(relation), key(relation));
    }
    if (context.entity().id() instanceof IdModel.Embedded id && isWholeKey(id)) {
      code.add(set(id, relations));
    } else {
      relations.forEach(relation -> code.add(set(relation)));
    }
    return code.build();
  }

  private boolean isWholeKey(IdModel.Embedded id) {
    return id.properties().stream().allMatch(column -> relation(column, relations).isPresent());
  }

  private CodeBlock key(RelationModel.ToOne relation) {
    Slot slot = instances.slotOf(relation);
    return relation.holder() == Holder.LAZY
        ? RelationNames.key(relation, slot, context)
        : CodeBlock.of(
            "$T.of($L, $T.INSTANCE)",
            RuntimeTypes.FOREIGN_KEYS,
            slot.get(context.one()),
            relation.target().rowMapper());
  }

  private CodeBlock set(RelationModel.ToOne relation) {
    if (context.entity().id() instanceof IdModel.Embedded id) {
      return set(id, List.of(relation));
    }
    PropertyModel column = column(relation);
    return CodeBlock.builder()
        .beginControlFlow("if ($L != null)", variable(relation))
        .add(instances.slotOf(column).set(context.one(), part(column, relation)))
        .endControlFlow()
        .build();
  }

  /** A new key with these parts, and the others of the one that is there. */
  private CodeBlock set(IdModel.Embedded id, List<RelationModel.ToOne> given) {
    Slot slot = instances.slotOf(id.properties().get(0));
    CodeBlock held = slot.get(context.one());
    CodeBlock known =
        given.stream()
            .map(relation -> CodeBlock.of("$L != null", variable(relation)))
            .collect(CodeBlock.joining("$W&& "));
    CodeBlock condition =
        given.size() == id.properties().size()
            ? known
            : CodeBlock.of("$L != null$W&& $L", held, known);
    CodeBlock parts =
        id.properties().stream()
            .map(
                column ->
                    relation(column, given)
                        .map(relation -> part(column, relation))
                        .orElseGet(() -> slot.get(column, context.one())))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", condition)
        .add(slot.set(context.one(), CodeBlock.of("new $T($L)", id.type(), parts)))
        .endControlFlow()
        .build();
  }

  private CodeBlock part(PropertyModel column, RelationModel.ToOne relation) {
    return CodeBlock.of("($T) $L", column.javaType().box(), variable(relation));
  }

  private static Optional<RelationModel.ToOne> relation(
      PropertyModel column, List<RelationModel.ToOne> relations) {
    return relations.stream().filter(relation -> column(relation).equals(column)).findFirst();
  }

  private static PropertyModel column(RelationModel.ToOne relation) {
    List<JoinColumn> columns = relation.columns();
    return columns.get(0).column();
  }

  private String variable(RelationModel.ToOne relation) {
    String name = relation.name() + "Key";
    return name.equals(context.one()) ? name + "Value" : name;
  }
}
