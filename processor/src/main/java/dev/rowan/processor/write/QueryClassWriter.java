package dev.rowan.processor.write;

import dev.rowan.processor.model.Cascade;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.TableName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.plan.SqlPlan;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.FieldSpec;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code QUser}: the table and its columns, for queries; and the row mapper in it. */
public final class QueryClassWriter implements EntityWriter {
  private static final TypeName JOIN = RuntimeTypes.JOIN.annotated(RuntimeTypes.NULLABLE);

  private final RowMapperWriter rowMapper = new RowMapperWriter();

  @Override
  public TypeSpec write(EntityModel entity, SqlPlan plan) {
    EntityContext context = new EntityContext(entity, plan);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.queryClass())
            .addModifiers(context.visibility(Modifier.FINAL))
            .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE, entity.type()))
            .addJavadoc(
                "The $L {@code $L} and its columns, for queries for $L.",
                entity.isView() ? "view" : "table",
                Comments.table(entity.table()),
                context.link())
            .addField(constant(context));
    TypeConstants types = new TypeConstants(entity);
    addColumns(type, context, types);
    SubtypeColumns hierarchy = new SubtypeColumns(context);
    hierarchy.addColumns(type);
    type.addMethod(constructor(context)).addMethod(alias(context));
    entity.relations().forEach(relation -> type.addMethod(relation(context, relation)));
    hierarchy.addMethods(type);
    plan.rows().ifPresent(rows -> JoinedTablesCode.add(type, context, rows));
    type.addMethod(entity.isView() ? isView() : repository(entity));
    PropertyNames.renamed(context).ifPresent(type::addMethod);
    if (!entity.joinedRelations().isEmpty()) {
      type.addMethod(alwaysJoined(entity));
    }
    RelatedCode.of(entity).ifPresent(type::addMethod);
    new RolesPart(context).add(type);
    if (context.isCascading()) {
      type.addMethod(cascades(context));
    }
    return type.addType(rowMapper.write(context)).build();
  }

  private static void addColumns(
      TypeSpec.Builder type, EntityContext context, TypeConstants types) {
    EmbeddedColumnsCode embedded = new EmbeddedColumnsCode(context, types);
    for (PropertyModel property : context.entity().properties()) {
      Optional<EmbeddedModel> value = context.entity().holding(property);
      if (value.isEmpty()) {
        type.addField(column(context, types, property));
      } else if (property.equals(value.get().columns().get(0))) {
        embedded.add(type, value.get());
      }
    }
  }

  private static MethodSpec cascades(EntityContext context) {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    TypeName cascading =
        ParameterizedTypeName.get(RuntimeTypes.CASCADING, context.entity().type(), any);
    List<CodeBlock> cascades =
        context.entity().relations().stream()
            .filter(RelationModel::isCascading)
            .map(relation -> cascade(context, relation))
            .toList();
    return inherited("cascades")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), cascading))
        .addStatement(
            cascades.size() == 1 ? "return $T.of($L)" : "return $T.of(\n$L)",
            List.class,
            CodeBlock.join(cascades, ",\n"))
        .build();
  }

  private static CodeBlock cascade(EntityContext context, RelationModel relation) {
    CodeBlock.Builder cascade =
        CodeBlock.builder()
            .add(
                "$T.along($T.$L)",
                RuntimeTypes.CASCADING,
                context.entity().rowMapper(),
                RelationNames.constant(relation));
    if (relation.does(Cascade.PERSIST)) {
      cascade.add(".persist()");
    }
    if (relation.does(Cascade.DELETE)) {
      cascade.add(".delete()");
    }
    if (relation.does(Cascade.UNLINK)) {
      cascade.add(".unlink()");
    }
    if (relation.removesOrphans()) {
      cascade.add(".removeOrphans()");
    }
    return cascade.build();
  }

  private static FieldSpec constant(EntityContext context) {
    ClassName type = context.entity().queryClass();
    return FieldSpec.builder(
            type, context.queryConstant(), context.visibility(Modifier.STATIC, Modifier.FINAL))
        .addJavadoc("The table.")
        .initializer("new $T(null)", type)
        .build();
  }

  private static FieldSpec column(
      EntityContext context, TypeConstants types, PropertyModel property) {
    ColumnCode code = ColumnCode.of(property, types);
    return FieldSpec.builder(
            code.type(), context.columnField(property), context.visibility(Modifier.FINAL))
        .initializer(code.initializer())
        .build();
  }

  private static MethodSpec constructor(EntityContext context) {
    TableName table = context.entity().table();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(context.visibility())
            .addJavadoc(
                "Makes the table where a path leads to it, or another name; for generated code.")
            .addParameter(JOIN, "join")
            .addStatement(
                "super($S, $S, $T.INSTANCE, join)",
                table.schema(),
                table.name(),
                context.entity().rowMapper());
    mark(constructor, context, "primaryKey", context.id());
    mark(constructor, context, "notNull", required(context.entity()));
    return constructor.build();
  }

  private static MethodSpec alias(EntityContext context) {
    ClassName type = context.entity().queryClass();
    return MethodSpec.methodBuilder("as")
        .addModifiers(context.visibility())
        .addJavadoc("The table under another name, to stand in a query once more.")
        .addParameter(String.class, "name")
        .returns(type)
        .addStatement("return new $T(aliased(name))", type)
        .build();
  }

  private static MethodSpec relation(EntityContext context, RelationModel relation) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(RelationNames.method(relation))
            .addModifiers(visibility(context, relation));
    CodeBlock constant =
        CodeBlock.of("$T.$L", context.entity().rowMapper(), RelationNames.constant(relation));
    if (relation instanceof RelationModel.ToMany) {
      return method
          .addJavadoc("The path to the {@code $L}.", relation.name())
          .returns(ParameterizedTypeName.get(RuntimeTypes.MANY, relation.target().type()))
          .addStatement("return many($L)", constant)
          .build();
    }
    ClassName target = relation.target().queryClass();
    return method
        .addJavadoc("The path to the {@code $L}, which is joined when it is used.", relation.name())
        .returns(target)
        .addStatement("return new $T(join($L))", target, constant)
        .build();
  }

  /** No more visible than the other entity's classes. */
  private static Modifier[] visibility(EntityContext context, RelationModel relation) {
    return relation.target().isPublic() ? context.visibility() : new Modifier[0];
  }

  private static MethodSpec isView() {
    return inherited("isView").returns(boolean.class).addStatement("return true").build();
  }

  private static MethodSpec repository(EntityModel entity) {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    return inherited("repository")
        .returns(ParameterizedTypeName.get(RuntimeTypes.ENTITY_REPOSITORY, entity.type(), any))
        .addParameter(RuntimeTypes.DATABASE, "database")
        .addStatement("return new $T(database)", entity.repository())
        .build();
  }

  /** What beside the primary key is never NULL. */
  private static List<PropertyModel> required(EntityModel entity) {
    return entity.properties().stream()
        .filter(property -> !property.isId() && !property.column().nullable())
        .toList();
  }

  /** Says of columns by a call of the method what they are. */
  private static void mark(
      MethodSpec.Builder constructor,
      EntityContext context,
      String method,
      List<PropertyModel> properties) {
    if (!properties.isEmpty()) {
      CodeBlock names =
          properties.stream()
              .map(property -> CodeBlock.of("$L", context.columnField(property)))
              .collect(CodeBlock.joining(",$W"));
      constructor.addStatement("$L($L)", method, names);
    }
  }

  private static MethodSpec alwaysJoined(EntityModel entity) {
    TypeName table =
        ParameterizedTypeName.get(RuntimeTypes.TABLE, WildcardTypeName.subtypeOf(Object.class));
    CodeBlock paths =
        entity.joinedRelations().stream()
            .map(relation -> CodeBlock.of("$L()", RelationNames.method(relation)))
            .collect(CodeBlock.joining(",$W"));
    return inherited("alwaysJoined")
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), table))
        .addStatement("return $T.of($L)", List.class, paths)
        .build();
  }

  private static MethodSpec.Builder inherited(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
