package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Adds to the class of a relation what is needed to write along it: what an instance holds, and how
 * it comes to hold something else.
 */
final class WrittenRelation {
  private final EntityContext context;
  private final RelationModel relation;
  private final Slot slot;

  WrittenRelation(EntityContext context, RelationModel relation) {
    this.context = context;
    this.relation = relation;
    this.slot = new Instances(context.entity()).slotOf(relation);
  }

  /**
   * Adds the methods.
   *
   * @param value what the relation holds, without a {@code Lazy}
   */
  void add(TypeSpec.Builder type, TypeName value) {
    type.addMethod(isLazy() ? lazy(value) : loaded());
    if (isLazy() || !slot.isSettable() || isJoined() || isAskedByBase()) {
      type.addMethod(put(value));
    }
  }

  /** Where the base of a hierarchy cannot set the relation, it calls the method of its subtype. */
  private boolean isAskedByBase() {
    return context.entity().subtype().isPresent();
  }

  private boolean isLazy() {
    return relation.holder() == Holder.LAZY;
  }

  private boolean isJoined() {
    return relation instanceof RelationModel.ToOne one && one.joined().isPresent();
  }

  private MethodSpec lazy(TypeName value) {
    return inherited("lazy")
        .returns(ParameterizedTypeName.get(RuntimeTypes.LAZY, value))
        .addParameter(Methods.entity(context))
        .addStatement("return $L", slot.get(context.one()))
        .build();
  }

  private MethodSpec loaded() {
    boolean isMany = relation instanceof RelationModel.ToMany;
    CodeBlock held = slot.get(context.one());
    return Methods.override("loaded")
        .returns(isMany ? type(Collection.class) : type(List.class))
        .addParameter(Methods.entity(context))
        .addStatement(
            "return $L", isMany ? held : CodeBlock.of("$T.one($L)", RuntimeTypes.LAZIES, held))
        .build();
  }

  private TypeName type(Class<?> collection) {
    return ParameterizedTypeName.get(ClassName.get(collection), relation.target().type());
  }

  private MethodSpec put(TypeName value) {
    String name = LocalNames.free(relation.name());
    String parameter = name.equals(context.one()) ? "other" : name;
    CodeBlock held =
        isLazy()
            ? CodeBlock.of("$T.of($L)", RuntimeTypes.LAZY, parameter)
            : CodeBlock.of("$L", parameter);
    return inherited("put")
        .returns(context.entity().type())
        .addParameter(Methods.entity(context))
        .addParameter(value, parameter)
        .addCode(slot.isSettable() ? set(held) : copyOrAsk(held, parameter))
        .build();
  }

  /** What the base of a hierarchy cannot set, its subtypes can. */
  private CodeBlock copyOrAsk(CodeBlock held, String parameter) {
    Optional<FamilyModel.Base> base = context.entity().base();
    return base.isPresent() ? ask(base.get(), parameter) : copy(held);
  }

  private CodeBlock ask(FamilyModel.Base base, String parameter) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (EntityModel subtype : base.subtypes()) {
      String one = LocalNames.one(subtype.type());
      String name = one.equals(parameter) ? "written" : one;
      code.beginControlFlow("if ($L instanceof $T $L)", context.one(), subtype.type(), name)
          .addStatement(
              "return $T.$L.put($L, $L)",
              subtype.rowMapper(),
              RelationNames.constant(relation),
              name,
              parameter)
          .endControlFlow();
    }
    return code.addStatement("return $L", context.one()).build();
  }

  private CodeBlock set(CodeBlock held) {
    return CodeBlock.builder()
        .add(slot.set(context.one(), held))
        .addStatement("return $L", context.one())
        .build();
  }

  private CodeBlock copy(CodeBlock held) {
    Instances instances = new Instances(context.entity());
    Value made = instances.construct(other -> value(other, held));
    List<Slot> rest = instances.slotsToSet();
    if (rest.isEmpty()) {
      return made.statement(CodeBlock.of("return "), ";");
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(made.statement(CodeBlock.of("$T written = ", context.entity().type()), ";"));
    rest.forEach(other -> code.add(Instances.set(other, "written", value(other, held))));
    return code.addStatement("return written").build();
  }

  private Value value(Slot other, CodeBlock held) {
    return new Value.Simple(other.equals(slot) ? held : other.get(context.one()), "");
  }

  private static MethodSpec.Builder inherited(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
