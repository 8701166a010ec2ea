package dev.rowan.processor.write;

import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds {@code deleteById} and {@code deleteAllById} for an id of several columns. */
final class DeletePart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    if (context.doSubtypesDeleteMore()) {
      if (context.deletesByKeys()) {
        addKey(repository, context);
      }
      return;
    }
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
    CodeBlock values =
        context.id().stream()
            .map(property -> IdCode.component(context, property))
            .collect(CodeBlock.joining(",$W"));
    repository.addMethod(
        MethodSpec.methodBuilder("keyOfId")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(Object.class)
            .addParameter(context.idRecord(), "id")
            .addStatement("return $T.of($L)", List.class, values)
            .build());
    repository.addMethod(
        Methods.publicMethod("deleteById")
            .addJavadoc(
                "Deletes the $L with this id and returns whether it was there.", context.words())
            .returns(boolean.class)
            .addParameters(IdCode.parameters(context))
            .addStatement("return deleteById($L)", IdCode.ofParameters(context))
            .build());
  }

  private static MethodSpec deleteAllById(EntityContext context) {
    CodeBlock body =
        CodeBlock.builder()
            .add(IdCode.bindAll(context, "delete"))
            .addStatement("return delete.update()")
            .build();
    return Methods.override("deleteAllById")
        .addJavadoc(
            "Deletes the $L with these ids and returns how many were there.", context.manyWords())
        .returns(long.class)
        .addParameter(Blocks.ids(context))
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
