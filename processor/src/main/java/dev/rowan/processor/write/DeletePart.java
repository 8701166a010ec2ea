package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.SqlPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds {@code deleteById} and {@code deleteAllById}; {@code delete} of what has a version. */
final class DeletePart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    context.plan().versioned().ifPresent(sql -> addVersioned(repository, context, sql));
    if (context.deletesByKeys()) {
      addKey(repository, context);
      return;
    }
    repository.addField(TextBlock.constant("DELETE_BY_ID", context.plan().deleteById().text()));
    MethodSpec delete =
        Methods.publicMethod("deleteById")
            .addJavadoc(
                "Deletes the $L with this id and returns whether it was there.", context.words())
            .returns(boolean.class)
            .addParameters(IdCode.parameters(context))
            .addCode(delete(IdCode.bind(context, "delete")))
            .build();
    IdCode.add(repository, context, delete);
    repository.addField(
        TextBlock.constant("DELETE_ALL_BY_ID", context.plan().deleteAllById().text()));
    repository.addMethod(deleteAllById(context));
  }

  /** The superclass deletes, by the values of the columns. */
  private static void addKey(TypeSpec.Builder repository, EntityContext context) {
    if (context.isIdSingle()) {
      return;
    }
    CodeBlock values =
        context.id().stream()
            .map(property -> CodeBlock.of("id.$L()", property.name()))
            .collect(CodeBlock.joining(",$W"));
    repository.addMethod(
        MethodSpec.methodBuilder("keyOfId")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(Object.class)
            .addParameter(context.idRecord(), "id")
            .addStatement("return $T.of($L)", List.class, values)
            .build());
    CodeBlock parameters =
        IdCode.parameters(context).stream()
            .map(parameter -> CodeBlock.of("$N", parameter))
            .collect(CodeBlock.joining(",$W"));
    repository.addMethod(
        Methods.publicMethod("deleteById")
            .addJavadoc(
                "Deletes the $L with this id and returns whether it was there.", context.words())
            .returns(boolean.class)
            .addParameters(IdCode.parameters(context))
            .addStatement("return deleteById(new $T($L))", context.idRecord(), parameters)
            .build());
  }

  /** An instance is deleted as it was read, or not at all. */
  private static void addVersioned(
      TypeSpec.Builder repository, EntityContext context, SqlPlan.Versioned sql) {
    boolean isLocked = context.deletesByKeys();
    String constant = isLocked ? "LOCK" : "DELETE";
    String form = isLocked ? "Locked" : "Versioned";
    repository.addField(
        TextBlock.constant(constant, (isLocked ? sql.lock() : sql.delete()).text()));
    repository.addMethod(
        Methods.override("delete")
            .addJavadoc(
                "Deletes the $L as it was read, and returns whether it was there.", context.words())
            .returns(boolean.class)
            .addParameter(Methods.entity(context))
            .addStatement("return delete$L($L, $L)", form, constant, context.one())
            .build());
    repository.addMethod(
        Methods.override("deleteAll")
            .addJavadoc(
                "Deletes the $L as they were read, and returns how many were there.",
                context.manyWords())
            .returns(long.class)
            .addParameter(Blocks.many(context))
            .addStatement("return deleteAll$L($L, $L)", form, constant, context.many())
            .build());
  }

  private static MethodSpec deleteAllById(EntityContext context) {
    MethodSpec.Builder method =
        Methods.override("deleteAllById")
            .addJavadoc(
                "Deletes the $L with these ids and returns how many were there.",
                context.manyWords())
            .returns(long.class)
            .addParameter(Blocks.ids(context));
    if (context.isIdSingle()) {
      return method
          .addStatement(
              "return deleteAllById(DELETE_ALL_BY_ID, $L, ids)", IdCode.arrayType(context))
          .build();
    }
    CodeBlock body =
        CodeBlock.builder()
            .add(IdCode.bindAll(context, "delete"))
            .addStatement("return delete.update()")
            .build();
    return method
        .addCode(Blocks.whenEmpty("ids", CodeBlock.of("0")))
        .addCode(IdCode.lists(context))
        .addCode(Blocks.trying("delete", "DELETE_ALL_BY_ID", body))
        .build();
  }

  private static CodeBlock delete(CodeBlock bind) {
    CodeBlock body =
        CodeBlock.builder().add(bind).addStatement("return delete.update() > 0").build();
    return Blocks.trying("delete", "DELETE_BY_ID", body);
  }
}
