package dev.rowan.processor.write;

import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.JoinColumn;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the method that writes an entity as JSON. */
final class JsonWriteCode {
  private static final ClassName OUTPUT = ClassName.get("dev.rowan.json", "JsonOutput");

  private final EntityContext context;
  private final JsonNames names;
  private final TypeConstants types;

  JsonWriteCode(EntityContext context, JsonNames names, TypeConstants types) {
    this.context = context;
    this.names = names;
    this.types = types;
  }

  void add(TypeSpec.Builder type) {
    CodeBlock from = CodeBlock.of("$L", context.one());
    type.addMethod(
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(OUTPUT, "out")
            .addParameter(context.entity().type(), context.one())
            .addCode(slots(Slot.of(context.entity()), from))
            .build());
  }

  private CodeBlock slots(List<Slot> slots, CodeBlock from) {
    return slots.stream()
        .filter(names::isWritten)
        .map(slot -> slot(slot, from))
        .collect(CodeBlock.joining(""));
  }

  private CodeBlock slot(Slot slot, CodeBlock from) {
    CodeBlock value = Slot.get(slot.access(), from);
    if (slot.relation() != null) {
      return CodeBlock.builder().addStatement(relation(slot.relation(), value)).build();
    }
    if (slot.embedded() != null) {
      return embedded(slot.embedded(), slot.name(), value);
    }
    if (slot.record() != null) {
      return id(slot, value);
    }
    PropertyModel property = slot.properties().get(0);
    return column(slot.name(), property, value);
  }

  private CodeBlock column(String name, PropertyModel property, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement(
            "out.add($S, $L, $L)",
            names.member(name),
            types.elsewhere(property.type()),
            PropertyCode.asColumn(property, value))
        .build();
  }

  private CodeBlock embedded(EmbeddedModel value, String name, CodeBlock from) {
    return nested(name, from, slots(Slot.of(value, value.columns()), from));
  }

  private CodeBlock id(Slot slot, CodeBlock from) {
    CodeBlock parts =
        slot.properties().stream()
            .map(part -> column(part.name(), part, Slot.get(part.access(), from)))
            .collect(CodeBlock.joining(""));
    return nested(slot.name(), from, parts);
  }

  private CodeBlock nested(String name, CodeBlock value, CodeBlock members) {
    return CodeBlock.builder()
        .beginControlFlow("if (out.begin($S, $L))", names.member(name), value)
        .add(members)
        .addStatement("out.end()")
        .endControlFlow()
        .build();
  }

  private CodeBlock relation(RelationModel relation, CodeBlock value) {
    boolean isLazy = relation.holder() == Holder.LAZY;
    String member = names.member(relation.name());
    String json = names.field(relation);
    if (relation instanceof RelationModel.ToOne toOne) {
      CodeBlock.Builder keys = CodeBlock.builder();
      for (JoinColumn column : toOne.columns()) {
        keys.add(",$W$L", types.elsewhere(column.column().type()));
      }
      return CodeBlock.of(
          "out.$L($S, $L, $L, $T.INSTANCE$L)",
          isLazy ? "lazyOne" : "one",
          member,
          json,
          value,
          relation.target().rowMapper(),
          keys.build());
    }
    String method = relation instanceof RelationModel.ToMany ? "many" : "other";
    return CodeBlock.of(
        "out.$L($S, $L, $L)",
        isLazy ? "lazy" + LocalNames.capitalized(method) : method,
        member,
        json,
        value);
  }
}
