package dev.rowan.processor.write;

import dev.rowan.processor.model.ColumnType;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.ParameterSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code UserJson} where it is asked for: an entity as JSON, and back. */
public final class EntityJsonWriter implements EntityWriter {
  static final ClassName ENTITY_JSON = ClassName.get("dev.rowan.json", "EntityJson");
  private static final ClassName CODEC = ClassName.get("dev.rowan.json", "JsonCodec");

  @Override
  public boolean writes(EntityModel entity) {
    return entity.json().isPresent();
  }

  @Override
  public TypeSpec write(EntityModel entity, SqlPlan plan) {
    EntityContext context = new EntityContext(entity, plan);
    JsonNames names = new JsonNames(context);
    TypeConstants types = new TypeConstants(entity);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.jsonClass())
            .addModifiers(context.visibility(Modifier.FINAL))
            .superclass(ParameterizedTypeName.get(ENTITY_JSON, entity.type()))
            .addAnnotation(RowMapperWriter.NULLS_ARE_FINE)
            .addJavadoc("Writes $L as JSON, and reads it.", context.link());
    if (!usesCodec(entity)) {
      type.addField(constant(context, names));
    }
    addMembers(type, context, names);
    new JsonWriteCode(context, names, types).add(type);
    new JsonReadCode(context, names, types).add(type);
    return type.build();
  }

  private static boolean usesCodec(EntityModel entity) {
    return entity.properties().stream()
        .map(PropertyModel::type)
        .anyMatch(ColumnType.Json.class::isInstance);
  }

  private static FieldSpec constant(EntityContext context, JsonNames names) {
    ClassName type = context.entity().jsonClass();
    return FieldSpec.builder(
            type, context.queryConstant(), context.visibility(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc("Relations to one stand in it as ids, and others not at all.")
        .initializer("new $T($L)", type, nulls(names.relations().size()))
        .build();
  }

  private static CodeBlock nulls(int count) {
    return CodeBlock.join(Collections.nCopies(count, CodeBlock.of("null")), ", ");
  }

  private static void addMembers(TypeSpec.Builder type, EntityContext context, JsonNames names) {
    boolean usesCodec = usesCodec(context.entity());
    List<ParameterSpec> parameters = new ArrayList<>();
    if (usesCodec) {
      parameters.add(ParameterSpec.builder(CODEC, "codec").build());
      type.addMethod(publicConstructor(context, names));
    }
    CodeBlock.Builder body =
        CodeBlock.builder().addStatement(usesCodec ? "super(codec)" : "super(null)");
    for (RelationModel relation : names.relations()) {
      String name = names.field(relation);
      type.addField(jsonOf(relation), name, Modifier.PRIVATE, Modifier.FINAL);
      parameters.add(ParameterSpec.builder(jsonOf(relation), name).build());
      body.addStatement("this.$1L = $1L", name);
    }
    if (!usesCodec || !names.relations().isEmpty()) {
      type.addMethod(
          MethodSpec.constructorBuilder()
              .addModifiers(Modifier.PRIVATE)
              .addParameters(parameters)
              .addCode(body.build())
              .build());
    }
    names.relations().forEach(relation -> type.addMethod(with(context, names, relation)));
  }

  private static MethodSpec publicConstructor(EntityContext context, JsonNames names) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(context.visibility())
            .addJavadoc("With the codec for its columns of JSON.")
            .addParameter(CODEC, "codec");
    return names.relations().isEmpty()
        ? constructor.addStatement("super(codec)").build()
        : constructor.addStatement("this(codec, $L)", nulls(names.relations().size())).build();
  }

  private static MethodSpec with(EntityContext context, JsonNames names, RelationModel relation) {
    List<CodeBlock> fields = new ArrayList<>();
    if (usesCodec(context.entity())) {
      fields.add(CodeBlock.of("codec()"));
    }
    names.relations().forEach(other -> fields.add(CodeBlock.of("$L", names.field(other))));
    return MethodSpec.methodBuilder("with" + LocalNames.capitalized(relation.name()))
        .addModifiers(relation.target().isPublic() ? context.visibility() : new Modifier[0])
        .addJavadoc(
            "The same with the {@code $L} in it, as this writes and reads them.", relation.name())
        .addParameter(jsonOf(relation), names.field(relation))
        .returns(context.entity().jsonClass())
        .addStatement(
            "return new $T($L)", context.entity().jsonClass(), CodeBlock.join(fields, ", "))
        .build();
  }

  private static TypeName jsonOf(RelationModel relation) {
    return ParameterizedTypeName.get(ENTITY_JSON, relation.target().type());
  }
}
