package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Adds {@code delete} and {@code deleteById}. */
final class DeletePart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addField(TextBlock.constant("DELETE_BY_ID", context.plan().deleteById().text()));
    repository.addMethod(
        Methods.override("delete")
            .addJavadoc("Deletes the $L and returns whether it was there.", context.words())
            .returns(boolean.class)
            .addParameter(Methods.entity(context))
            .addCode(delete(IdCode.bindInstance(context, "delete")))
            .build());
    MethodSpec delete =
        Methods.publicMethod("deleteById")
            .addJavadoc(
                "Deletes the $L with this id and returns whether it was there.", context.words())
            .returns(boolean.class)
            .addParameters(IdCode.parameters(context))
            .addCode(delete(IdCode.bind(context, "delete")))
            .build();
    IdCode.add(repository, context, delete);
  }

  private static CodeBlock delete(CodeBlock bind) {
    CodeBlock body =
        CodeBlock.builder().add(bind).addStatement("return delete.update() > 0").build();
    return Blocks.trying("delete", "DELETE_BY_ID", body);
  }
}
