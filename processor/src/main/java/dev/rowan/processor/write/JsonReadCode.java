package dev.rowan.processor.write;

import dev.rowan.processor.model.CollectionKind;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Adds the methods that read an entity, and the embedded values in it, from JSON. */
final class JsonReadCode {
  private static final ClassName INPUT = ClassName.get("dev.rowan.json", "JsonInput");

  private final EntityContext context;
  private final JsonNames names;
  private final TypeConstants types;

  JsonReadCode(EntityContext context, JsonNames names, TypeConstants types) {
    this.context = context;
    this.names = names;
    this.types = types;
  }

  void add(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(context.entity().type())
            .addParameter(INPUT, "in")
            .addCode(body(new Instances(context.entity()), context.entity().type(), context.one()))
            .build());
    for (Slot slot : Slot.of(context.entity())) {
      if (slot.record() != null) {
        type.addMethod(id(slot));
      }
    }
    context.entity().embedded().forEach(value -> addEmbedded(type, value));
  }

  private void addEmbedded(TypeSpec.Builder type, EmbeddedModel value) {
    Instances instances = new Instances(value);
    if (instances.slots().stream().anyMatch(names::isRead)) {
      String one = EmbeddedNames.variable(value);
      type.addMethod(
          nested("read" + LocalNames.capitalized(value.pathName()), value.javaType())
              .addCode(body(instances, value.javaType(), one))
              .build());
    }
    value.embedded().forEach(inner -> addEmbedded(type, inner));
  }

  private MethodSpec.Builder nested(String name, TypeName type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .returns(type)
        .addParameter(INPUT, "in")
        .beginControlFlow("if (!in.begin())")
        .addStatement("return null")
        .endControlFlow();
  }

  /** Sets members as they come where there is an instance; else keeps them until it is made. */
  private CodeBlock body(Instances instances, TypeName type, String one) {
    List<Slot> read = instances.slots().stream().filter(names::isRead).toList();
    boolean isEmpty = instances.slotsToSet().size() == instances.slots().size();
    CodeBlock.Builder code = CodeBlock.builder();
    if (isEmpty) {
      code.add(
          instances.construct(this::local).statement(CodeBlock.of("$T $L = ", type, one), ";"));
      List<Slot> settable = read.stream().filter(Slot::isSettable).toList();
      code.add(loop(settable, slot -> CodeBlock.of("$L", slot.setStart(one)), Slot::setEnd));
      return code.addStatement("return $L", one).build();
    }
    instances.slots().forEach(slot -> code.add(declared(slot)));
    code.add(loop(read, slot -> CodeBlock.of("$L = ", names.local(slot)), slot -> ";"));
    if (instances.slotsToSet().stream().noneMatch(read::contains)) {
      return code.add(instances.construct(this::local).statement(CodeBlock.of("return "), ";"))
          .build();
    }
    code.add(instances.construct(this::local).statement(CodeBlock.of("$T $L = ", type, one), ";"));
    instances.slotsToSet().stream()
        .filter(read::contains)
        .forEach(slot -> code.add(Instances.set(slot, one, local(slot))));
    return code.addStatement("return $L", one).build();
  }

  private Value local(Slot slot) {
    return new Value.Simple(CodeBlock.of("$L", names.local(slot)), "");
  }

  private CodeBlock declared(Slot slot) {
    TypeName type = type(slot);
    String none = !type.isPrimitive() ? "null" : type.equals(PrimitiveName.BOOLEAN) ? "false" : "0";
    return CodeBlock.builder().addStatement("$T $L = $L", type, names.local(slot), none).build();
  }

  private static TypeName type(Slot slot) {
    if (slot.relation() != null) {
      return slot.relation().property().javaType();
    }
    return slot.record() != null ? slot.record() : EmbeddedNames.type(slot);
  }

  /** What stands before and after the value of a slot. */
  private interface Around<T> {
    T of(Slot slot);
  }

  private CodeBlock loop(List<Slot> slots, Around<CodeBlock> start, Around<String> end) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("for (String member = in.next(); member != null; member = in.next())")
            .beginControlFlow("switch (member)");
    for (Slot slot : slots) {
      code.add("case $S -> ", names.member(slot.name()));
      code.add(set(slot, start.of(slot), end.of(slot)));
    }
    return code.addStatement("default -> in.skip()").endControlFlow().endControlFlow().build();
  }

  private CodeBlock set(Slot slot, CodeBlock start, String end) {
    CodeBlock set = CodeBlock.of("$L$L$L\n", start, value(slot), end);
    RelationModel relation = slot.relation();
    if (relation == null || relation instanceof RelationModel.ToOne) {
      return set;
    }
    return CodeBlock.builder()
        .add("{\n$>")
        .beginControlFlow("if ($L == null)", names.field(relation))
        .addStatement("in.skip()")
        .nextControlFlow("else")
        .add(set)
        .endControlFlow()
        .add("$<}\n")
        .build();
  }

  private CodeBlock value(Slot slot) {
    if (slot.relation() != null) {
      return relation(slot.relation());
    }
    if (slot.embedded() != null) {
      return CodeBlock.of("read$L(in)", LocalNames.capitalized(slot.embedded().pathName()));
    }
    return slot.record() != null
        ? CodeBlock.of("read$L(in)", LocalNames.capitalized(slot.name()))
        : column(slot.properties().get(0));
  }

  private CodeBlock column(PropertyModel property) {
    return CodeBlock.of(
        "in.$L($L)",
        property.javaType().isPrimitive() ? "required" : "get",
        types.elsewhere(property.type()));
  }

  private CodeBlock relation(RelationModel relation) {
    boolean isLazy = relation.holder() == Holder.LAZY;
    String json = names.field(relation);
    if (relation instanceof RelationModel.ToMany many) {
      String method = many.collection() == CollectionKind.SET ? "manyAsSet" : "many";
      CodeBlock read = CodeBlock.of("in.$L($L)", method, json);
      return isLazy ? CodeBlock.of("$T.of($L)", RuntimeTypes.LAZY, read) : read;
    }
    CodeBlock one = CodeBlock.of("in.$L($L)", isLazy ? "lazyOne" : "one", json);
    if (!(relation instanceof RelationModel.ToOne toOne) || toOne.columns().size() > 1) {
      return one;
    }
    CodeBlock key = types.elsewhere(toOne.columns().get(0).column().type());
    if (isLazy) {
      return CodeBlock.of("in.isObject() ? $L : in.lazyId($L)", one, key);
    }
    return relation.target().referable()
        ? CodeBlock.of(
            "in.isObject()\n    ? $L\n    : $T.INSTANCE.reference(in.get($L))",
            one,
            relation.target().rowMapper(),
            key)
        : one;
  }

  private MethodSpec id(Slot slot) {
    ClassName type = Objects.requireNonNull(slot.record());
    MethodSpec.Builder method = nested("read" + LocalNames.capitalized(slot.name()), type);
    List<Slot> parts =
        slot.properties().stream()
            .map(p -> new Slot(p.name(), p.access(), List.of(p), null, null, null))
            .toList();
    parts.forEach(part -> method.addCode(declared(part)));
    method.addCode(loop(parts, part -> CodeBlock.of("$L = ", names.local(part)), part -> ";"));
    List<Value> arguments = parts.stream().map(this::local).toList();
    return method
        .addCode(new Value.New(type, arguments).statement(CodeBlock.of("return "), ";"))
        .build();
  }
}
