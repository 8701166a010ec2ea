package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.RelationModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Adds to the class of a relation what its cascades need, and those that lead here. */
final class CascadeMethods {
  private final EntityContext context;
  private final RelationModel relation;
  private final Slot slot;

  CascadeMethods(EntityContext context, RelationModel relation) {
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
    boolean persists = relation.does(Cascade.PERSIST);
    if (persists || relation.removesOrphans()) {
      type.addMethod(loaded());
    }
    if (persists || (relation instanceof RelationModel.ToOne one && one.setByOther())) {
      type.addMethod(put(value));
    }
    if (persists) {
      owner().ifPresent(type::addMethod);
      type.addMethod(repository());
    }
  }

  private MethodSpec loaded() {
    TypeName collection =
        relation instanceof RelationModel.ToMany ? type(Collection.class) : list();
    return Methods.override("loaded")
        .returns(collection)
        .addParameter(Methods.entity(context))
        .addStatement("return $L", held())
        .build();
  }

  private CodeBlock held() {
    CodeBlock value = slot.get(context.one());
    boolean isLazy = relation.holder() == Holder.LAZY;
    if (relation instanceof RelationModel.ToMany) {
      return isLazy ? CodeBlock.of("$T.loaded($L)", RuntimeTypes.LAZIES, value) : value;
    }
    return CodeBlock.of("$T.$L($L)", RuntimeTypes.LAZIES, isLazy ? "loadedOne" : "one", value);
  }

  private TypeName list() {
    return type(List.class);
  }

  private TypeName type(Class<?> collection) {
    return ParameterizedTypeName.get(ClassName.get(collection), relation.target().type());
  }

  private MethodSpec put(TypeName value) {
    String name = LocalNames.free(relation.name());
    String parameter = name.equals(context.one()) ? "other" : name;
    CodeBlock held =
        relation.holder() == Holder.LAZY
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

  /** The path back, from where the foreign key stands. */
  private Optional<MethodSpec> owner() {
    String mappedBy = "";
    if (relation instanceof RelationModel.OneToMany many) {
      mappedBy = many.mappedBy();
    } else if (relation instanceof RelationModel.InverseToOne one) {
      mappedBy = one.mappedBy();
    }
    return mappedBy.isEmpty() ? Optional.empty() : Optional.of(owner(mappedBy));
  }

  private MethodSpec owner(String mappedBy) {
    return inherited("owner")
        .returns(
            ParameterizedTypeName.get(RuntimeTypes.TABLE, context.entity().declaring(relation)))
        .addStatement(
            "return $T.$L.$L()",
            relation.target().queryClass(),
            RelationNames.table(relation),
            RelationNames.method(mappedBy))
        .build();
  }

  private MethodSpec repository() {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    return Methods.override("repository")
        .returns(
            ParameterizedTypeName.get(
                RuntimeTypes.ENTITY_REPOSITORY, relation.target().type(), any))
        .addParameter(RuntimeTypes.DATABASE, "database")
        .addStatement("return new $T(database)", relation.target().repository())
        .build();
  }

  private static MethodSpec.Builder inherited(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
