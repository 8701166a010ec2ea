package dev.rowan.processor.write;

import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.JoinColumn;
import dev.rowan.processor.model.Junction;
import dev.rowan.processor.model.Ordering;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Adds a constant and its class for each relation: how the tables are joined, and who holds it. */
final class RelationPart implements RowMapperPart {

  @Override
  public void add(TypeSpec.Builder rowMapper, EntityContext context, PropertyCode code) {
    for (RelationModel relation : context.entity().relations()) {
      ClassName type = RelationNames.type(context.entity(), relation);
      Modifier[] modifiers = modifiers(context, relation);
      rowMapper.addField(
          FieldSpec.builder(type, RelationNames.constant(relation), modifiers)
              .initializer("new $T()", type)
              .build());
      rowMapper.addType(type(context, relation, type, modifiers));
    }
  }

  /** The other side needs it, which may stand in another package. */
  private static Modifier[] modifiers(EntityContext context, RelationModel relation) {
    boolean isElsewhere =
        !relation.target().type().packageName().equals(context.entity().type().packageName());
    return relation instanceof RelationModel.ToOne && isElsewhere
        ? context.visibility(Modifier.STATIC, Modifier.FINAL)
        : new Modifier[] {Modifier.STATIC, Modifier.FINAL};
  }

  private static TypeSpec type(
      EntityContext context, RelationModel relation, ClassName name, Modifier[] modifiers) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(modifiers)
            .superclass(superclass(context, relation))
            .addMethod(constructor(relation))
            .addMethod(table("target", relation.target().type(), target(relation)));
    if (relation instanceof RelationModel.ToMany many) {
      if (!(relation instanceof RelationModel.OneToMany)) {
        type.addMethod(table("source", context.entity().type(), source(context)));
      }
      if (!many.order().isEmpty()) {
        type.addMethod(order(many));
      }
      type.addMethod(collect(many));
    }
    back(context, relation).ifPresent(type::addMethod);
    if (!isJoined(relation)) {
      type.addMethod(set(context, relation));
    }
    if (!context.isView()) {
      new WrittenRelation(context, relation).add(type, value(relation));
    }
    return type.build();
  }

  private static boolean isJoined(RelationModel relation) {
    return relation instanceof RelationModel.ToOne one && one.joined().isPresent();
  }

  private static TypeName value(RelationModel relation) {
    return relation instanceof RelationModel.ToMany many
        ? collection(many)
        : relation.target().type();
  }

  /** The property of the other entity that leads back, if it takes what is read. */
  private static Optional<MethodSpec> back(EntityContext context, RelationModel relation) {
    String mappedBy = "";
    if (relation instanceof RelationModel.OneToMany many && many.setsBack()) {
      mappedBy = many.mappedBy();
    } else if (relation instanceof RelationModel.InverseToOne one && one.setsBack()) {
      mappedBy = one.mappedBy();
    }
    if (mappedBy.isEmpty()) {
      return Optional.empty();
    }
    TypeName type =
        ParameterizedTypeName.get(
            RuntimeTypes.TO_ONE, relation.target().type(), context.entity().declaring(relation));
    CodeBlock constant =
        CodeBlock.of("$T.$L", relation.target().rowMapper(), RelationNames.constant(mappedBy));
    return Optional.of(inherited("back").returns(type).addStatement("return $L", constant).build());
  }

  private static TypeName superclass(EntityContext context, RelationModel relation) {
    ClassName entity = context.entity().type();
    ClassName target = relation.target().type();
    if (relation instanceof RelationModel.ToMany many) {
      return ParameterizedTypeName.get(
          RuntimeTypes.TO_MANY.nestedClass(kind(many)), entity, target, collection(many));
    }
    String owning = isJoined(relation) ? "Joined" : "Owning";
    String side = relation instanceof RelationModel.ToOne ? owning : "Inverse";
    return ParameterizedTypeName.get(RuntimeTypes.TO_ONE.nestedClass(side), entity, target);
  }

  private static String kind(RelationModel.ToMany many) {
    if (many instanceof RelationModel.OneSided) {
      return "OneSided";
    }
    return many instanceof RelationModel.OneToMany ? "OneToMany" : "ManyToMany";
  }

  private static TypeName collection(RelationModel.ToMany many) {
    Class<?> type =
        switch (many.collection()) {
          case LIST -> List.class;
          case SET -> Set.class;
          case COLLECTION -> Collection.class;
        };
    return ParameterizedTypeName.get(ClassName.get(type), many.target().type());
  }

  private static MethodSpec constructor(RelationModel relation) {
    return MethodSpec.constructorBuilder()
        .addStatement("super($S, $L)", relation.name(), arguments(relation))
        .build();
  }

  private static CodeBlock arguments(RelationModel relation) {
    if (relation instanceof RelationModel.ToOne one) {
      return CodeBlock.of("$L, $L", !one.nullable(), columns(one.columns()));
    }
    if (relation instanceof RelationModel.InverseToOne one) {
      return CodeBlock.of("$S, $L", one.mappedBy(), columns(one.columns()));
    }
    if (relation instanceof RelationModel.OneToMany many) {
      return CodeBlock.of("$S, $L", many.mappedBy(), columns(many.columns()));
    }
    if (relation instanceof RelationModel.OneSided one) {
      return texts(one.columns());
    }
    Junction junction = ((RelationModel.ManyToMany) relation).junction();
    return CodeBlock.of(
        "new $T($S, $S, $L,$W$L)",
        RuntimeTypes.JUNCTION,
        junction.table().schema(),
        junction.table().name(),
        names(junction.columns()),
        names(junction.targetColumns()));
  }

  private static CodeBlock columns(List<JoinColumn> columns) {
    return columns.stream()
        .map(column -> CodeBlock.of("$S", column.column().column().name()))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock names(List<Junction.Column> columns) {
    return CodeBlock.of("$T.of($L)", List.class, texts(columns));
  }

  private static CodeBlock texts(List<Junction.Column> columns) {
    return columns.stream()
        .map(column -> CodeBlock.of("$S", column.name()))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock target(RelationModel relation) {
    return CodeBlock.of("$T.$L", relation.target().queryClass(), RelationNames.table(relation));
  }

  private static CodeBlock source(EntityContext context) {
    return CodeBlock.of("$T.$L", context.entity().queryClass(), context.queryConstant());
  }

  private static MethodSpec table(String name, ClassName entity, CodeBlock constant) {
    return inherited(name)
        .returns(ParameterizedTypeName.get(RuntimeTypes.TABLE, entity))
        .addStatement("return $L", constant)
        .build();
  }

  private static MethodSpec order(RelationModel.ToMany many) {
    CodeBlock order =
        many.order().stream()
            .map(part -> CodeBlock.of("$L.$L", target(many), key(many, part)))
            .collect(CodeBlock.joining(",$W"));
    return inherited("order")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.ORDER))
        .addStatement("return $T.of($L)", List.class, order)
        .build();
  }

  private static String key(RelationModel.ToMany many, Ordering part) {
    return PathCode.field(RelationNames.table(many), part.property())
        + (part.descending() ? ".desc()" : ".asc()");
  }

  private static MethodSpec collect(RelationModel.ToMany many) {
    ClassName target = many.target().type();
    MethodSpec.Builder collect =
        inherited("collect")
            .returns(collection(many))
            .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), target), "found");
    return many.collection() == CollectionKind.SET
        ? collect.addStatement("return new $T<>(found)", LinkedHashSet.class).build()
        : collect.addStatement("return found").build();
  }

  private static MethodSpec set(EntityContext context, RelationModel relation) {
    String name = LocalNames.free(relation.name());
    String parameter = name.equals(context.one()) ? "other" : name;
    Slot slot = new Instances(context.entity()).slotOf(relation);
    CodeBlock set =
        relation.holder() == Holder.LAZY
            ? CodeBlock.of(
                "$T.fill($L, $L);\n", RuntimeTypes.LAZIES, slot.get(context.one()), parameter)
            : slot.set(context.one(), CodeBlock.of("$L", parameter));
    return inherited("set")
        .addParameter(context.entity().type(), context.one())
        .addParameter(value(relation), parameter)
        .addCode(set)
        .build();
  }

  private static MethodSpec.Builder inherited(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
