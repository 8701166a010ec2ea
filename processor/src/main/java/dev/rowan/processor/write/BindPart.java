package dev.rowan.processor.write;

import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.plan.Sql;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds {@code bindInsert}, {@code bindUpdate} and, where it differs, {@code bindSave}; of what has
 * a version also {@code bindDelete}.
 */
final class BindPart implements RowMapperPart {

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    addBind(rowMapper, context, code, "insert", context.plan().insert());
    if (context.bindsSave()) {
      addBind(rowMapper, context, code, "save", context.plan().save().orElseThrow());
    }
    addBind(rowMapper, context, code, "update", context.plan().update());
    context
        .plan()
        .versioned()
        .ifPresent(sql -> addBind(rowMapper, context, code, "delete", sql.delete()));
  }

  private static void addBind(
      TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code, String verb, Sql sql) {
    List<ParameterSpec> parameters = List.of(Methods.statement(verb), Methods.entity(context));
    String name = "bind" + LocalNames.capitalized(verb);
    SplitMethod binds = new SplitMethod(name, parameters, binds(context, code, verb, sql));
    MethodSpec.Builder method = Methods.override(name).addParameters(parameters);
    rowMapper.addMethod(method.addCode(binds.body()).build());
    binds.addParts(rowMapper);
  }

  private static List<CodeBlock> binds(
      EntityContext context, PropertyCode code, String verb, Sql sql) {
    Instances instances = new Instances(context.entity());
    List<CodeBlock> binds = new ArrayList<>();
    int shared = verb.equals("update") ? sharedWithInsert(context) : 0;
    if (shared > 0) {
      binds.add(CodeBlock.builder().addStatement("bindInsert(update, $L)", context.one()).build());
    }
    EmbeddedBinds embeddedBinds = new EmbeddedBinds(context, code, verb, sql.parameters());
    for (int i = shared; i < sql.parameters().size(); i++) {
      PropertyModel property = sql.parameters().get(i);
      if (property.isEmbedded()) {
        binds.add(embeddedBinds.at(i));
        i = embeddedBinds.end(i) - 1;
        continue;
      }
      CodeBlock bind =
          property.foreignKey().isPresent()
              ? code.bindForeignKey(verb, i + 1, property, foreignKey(context, property))
              : code.bind(verb, i + 1, property, value(instances, verb, property, context));
      binds.add(CodeBlock.builder().addStatement("$L", bind).build());
    }
    return binds;
  }

  private static CodeBlock value(
      Instances instances, String verb, PropertyModel property, EntityContext context) {
    CodeBlock value = instances.get(property, context.one());
    return verb.equals("insert") ? madeIfMissing(property, value) : value;
  }

  /** The key of the other entity, and which part of it when it has several. */
  private static CodeBlock foreignKey(EntityContext context, PropertyModel property) {
    RelationModel.ToOne relation =
        (RelationModel.ToOne) Slot.relation(context.entity(), property.path().get(0));
    Slot slot = new Instances(context.entity()).slotOf(relation);
    CodeBlock key =
        relation.holder() == Holder.LAZY
            ? RelationNames.key(relation, slot, context)
            : CodeBlock.of(
                "$T.of($L, $T.INSTANCE)",
                RuntimeTypes.FOREIGN_KEYS,
                slot.get(context.one()),
                relation.target().rowMapper());
    List<PropertyModel> columns = relation.columns().stream().map(c -> c.column()).toList();
    return columns.size() == 1 ? key : CodeBlock.of("$L, $L", key, columns.indexOf(property));
  }

  /** How many columns an update begins with that are just those of an insert. */
  private static int sharedWithInsert(EntityContext context) {
    List<PropertyModel> inserted = context.plan().insert().parameters();
    List<PropertyModel> updated = context.plan().update().parameters();
    boolean isStart =
        inserted.size() > 1
            && inserted.size() < updated.size()
            && inserted.equals(updated.subList(0, inserted.size()))
            && inserted.stream().allMatch(p -> p.generation() instanceof Generation.None);
    return isStart ? inserted.size() : 0;
  }

  /** What the client makes, unless it is there already. */
  private static CodeBlock madeIfMissing(PropertyModel property, CodeBlock value) {
    Generation generation = property.generation();
    if (generation instanceof Generation.UuidV4) {
      return CodeBlock.of("$1L == null ? $2T.v4() : $1L", value, RuntimeTypes.UUIDS);
    }
    if (generation instanceof Generation.UuidV7) {
      return CodeBlock.of("$1L == null ? $2T.v7() : $1L", value, RuntimeTypes.UUIDS);
    }
    return value;
  }
}
