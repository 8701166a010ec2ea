package dev.rowan.processor.write;

import dev.rowan.processor.name.ArrayTypeName;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.name.WildcardTypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** Adds what the base of a hierarchy writes: each instance by the repository of its subtype. */
final class BaseWritePart implements RepositoryPart {
  static final String SUBTYPES = "subtypes";

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    TypeName type =
        ParameterizedTypeName.get(RuntimeTypes.SUBTYPES, context.entity().type(), context.idType());
    repository.addField(type, SUBTYPES, Modifier.PRIVATE, Modifier.FINAL);
    addOne(repository, context, "insert", "Inserts the $L as what it is.");
    addMany(repository, context, "insertAll", "Inserts the $L and returns them in their order.");
    addOne(repository, context, "update", "Updates the row of the $L.");
    addMany(repository, context, "updateAll", "Updates the $L and returns them in their order.");
    addOne(repository, context, "save", "Inserts the $L, or updates its row.");
    addMany(repository, context, "saveAll", "Inserts or updates the $L.");
    repository.addMethod(
        Methods.override("delete")
            .addJavadoc("Deletes the $L and returns whether it was there.", context.words())
            .returns(boolean.class)
            .addParameter(Methods.entity(context))
            .addStatement("return $L.delete($L)", SUBTYPES, context.one())
            .build());
    repository.addMethod(
        Methods.override("deleteAll")
            .addJavadoc("Deletes the $L and returns how many were there.", context.manyWords())
            .returns(long.class)
            .addParameter(Blocks.many(context))
            .addStatement("return $L.deleteAll($L)", SUBTYPES, context.many())
            .build());
    if (context.doSubtypesDeleteMore()) {
      addDeletes(repository, context);
    }
    repository.addMethod(isNew(context)).addMethod(validate(context)).addMethod(subtypes(type));
  }

  /** Each subtype deletes what belongs to its rows. */
  private static void addDeletes(TypeSpec.Builder repository, EntityContext context) {
    repository.addMethod(
        Methods.override("deleteById")
            .addJavadoc(
                "Deletes the $L with this id and returns whether it was there.", context.words())
            .returns(boolean.class)
            .addParameter(context.idType(), "id")
            .addStatement("return $L.deleteById(id)", SUBTYPES)
            .build());
    repository.addMethod(
        Methods.override("deleteAllById")
            .addJavadoc(
                "Deletes the $L with these ids and returns how many were there.",
                context.manyWords())
            .returns(long.class)
            .addParameter(Blocks.ids(context))
            .addStatement("return $L.deleteAllById(ids)", SUBTYPES)
            .build());
  }

  private static MethodSpec subtypes(TypeName type) {
    return MethodSpec.methodBuilder(SUBTYPES)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(type)
        .addStatement("return $L", SUBTYPES)
        .build();
  }

  /** The statement of the constructor that knows the subtypes. */
  static CodeBlock made(EntityContext context) {
    CodeBlock.Builder made =
        CodeBlock.builder()
            .add(
                "this.$L =\n$>$>new $T<$T, $T>(statements)",
                SUBTYPES,
                RuntimeTypes.SUBTYPES,
                context.entity().type(),
                context.idType());
    context
        .entity()
        .base()
        .orElseThrow()
        .subtypes()
        .forEach(
            subtype ->
                made.add(
                    "\n$>$>.with($T.class, new $T(database))$<$<",
                    subtype.type(),
                    subtype.repository()));
    return made.add(";\n$<$<").build();
  }

  private static void addOne(
      TypeSpec.Builder repository, EntityContext context, String verb, String javadoc) {
    repository.addMethod(
        Methods.override(verb)
            .returns(context.entity().type())
            .addParameter(Methods.entity(context))
            .addJavadoc(javadoc, context.words())
            .addStatement("return $L.$L($L)", SUBTYPES, verb, context.one())
            .build());
  }

  private static void addMany(
      TypeSpec.Builder repository, EntityContext context, String verb, String javadoc) {
    repository.addMethod(
        Methods.override(verb)
            .returns(Blocks.listOf(context))
            .addParameter(Blocks.many(context))
            .addJavadoc(javadoc, context.manyWords())
            .addStatement("return $L.$L($L)", SUBTYPES, verb, context.many())
            .build());
  }

  private static MethodSpec isNew(EntityContext context) {
    return MethodSpec.methodBuilder("isNew")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(boolean.class)
        .addParameter(Methods.entity(context))
        .addStatement("return $L.isNew($L)", SUBTYPES, context.one())
        .build();
  }

  private static MethodSpec validate(EntityContext context) {
    TypeName any =
        ParameterizedTypeName.get(
            ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));
    return Methods.override("validate")
        .addJavadoc("Returns all that is wrong with the $L.", context.words())
        .returns(RuntimeTypes.validation("Violations"))
        .addParameter(Methods.entity(context))
        .addParameter(ArrayTypeName.of(any), "groups")
        .varargs()
        .addStatement("return $L.validate($L, groups)", SUBTYPES, context.one())
        .build();
  }
}
