package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;

/** Adds {@code deleteAll} and {@code deleteAllById}: one statement with arrays. */
final class DeleteAllPart implements RepositoryPart {
  private static final CodeBlock NONE = CodeBlock.of("0");

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addField(
        TextBlock.constant("DELETE_ALL_BY_ID", context.plan().deleteAllById().text()));
    CodeBlock addId = CodeBlock.builder().addStatement("ids.add($L)", IdCode.of(context)).build();
    repository.addMethod(
        Methods.override("deleteAll")
            .addJavadoc("Deletes the $L and returns how many were there.", context.manyWords())
            .returns(long.class)
            .addParameter(Blocks.many(context))
            .addCode(Blocks.declareList(context.idType(), "ids", context.many()))
            .addCode(Blocks.forEach(context, addId))
            .addStatement("return deleteAllById(ids)")
            .build());
    repository.addMethod(
        Methods.override("deleteAllById")
            .addJavadoc(
                "Deletes the $L with these ids and returns how many were there.",
                context.manyWords())
            .returns(long.class)
            .addParameter(Blocks.ids(context))
            .addCode(Blocks.whenEmpty("ids", NONE))
            .addCode(IdCode.lists(context))
            .addCode(Blocks.trying("delete", "DELETE_ALL_BY_ID", delete(context)))
            .build());
  }

  private static CodeBlock delete(EntityContext context) {
    return CodeBlock.builder()
        .add(IdCode.bindAll(context, "delete"))
        .addStatement("return delete.update()")
        .build();
  }
}
