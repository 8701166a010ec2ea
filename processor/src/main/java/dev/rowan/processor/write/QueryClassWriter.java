package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.SqlPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code QUser}: the table and its columns, for queries. */
public final class QueryClassWriter implements EntityWriter {

  @Override
  public TypeSpec write(EntityModel entity, SqlPlan plan) {
    EntityContext context = new EntityContext(entity, plan);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.queryClass())
            .addModifiers(context.visibility(Modifier.FINAL))
            .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE, entity.type()))
            .addJavadoc(
                "The table {@code $L} and its columns, for queries for $L.",
                Comments.table(entity.table()),
                context.link())
            .addField(constant(context));
    TypeConstants types = new TypeConstants(entity);
    for (PropertyModel property : entity.properties()) {
      type.addField(column(context, types, property));
    }
    return type.addMethod(constructor(entity))
        .addMethod(mapper(entity))
        .addMethod(primaryKey(context))
        .build();
  }

  private static FieldSpec constant(EntityContext context) {
    ClassName type = context.entity().queryClass();
    return FieldSpec.builder(
            type, context.queryConstant(), context.visibility(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc("The table.")
        .initializer("new $T()", type)
        .build();
  }

  private static FieldSpec column(
      EntityContext context, TypeConstants types, PropertyModel property) {
    ColumnCode code = ColumnCode.of(property, types);
    return FieldSpec.builder(code.type(), property.name(), context.visibility(Modifier.FINAL))
        .initializer(code.initializer())
        .build();
  }

  private static MethodSpec constructor(EntityModel entity) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($S, $S)", entity.table().schema(), entity.table().name())
        .build();
  }

  private static MethodSpec mapper(EntityModel entity) {
    return inherited("mapper")
        .returns(ParameterizedTypeName.get(RuntimeTypes.ROW_MAPPER, entity.type()))
        .addStatement("return $T.INSTANCE", entity.rowMapper())
        .build();
  }

  private static MethodSpec primaryKey(EntityContext context) {
    TypeName column =
        ParameterizedTypeName.get(
            RuntimeTypes.query("Column"), WildcardTypeName.subtypeOf(Object.class));
    CodeBlock names =
        context.id().stream()
            .map(property -> CodeBlock.of("$L", property.name()))
            .collect(CodeBlock.joining(",$W"));
    return inherited("primaryKey")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), column))
        .addStatement("return $T.of($L)", List.class, names)
        .build();
  }

  private static MethodSpec.Builder inherited(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
