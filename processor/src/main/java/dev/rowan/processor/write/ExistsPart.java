package dev.rowan.processor.write;

import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;

/** Adds {@code existsById} for an id of several columns. */
final class ExistsPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addField(TextBlock.constant("EXISTS_BY_ID", context.plan().existsById().text()));
    IdCode.add(repository, context, exists(context));
  }

  private static MethodSpec exists(EntityContext context) {
    CodeBlock body =
        CodeBlock.builder()
            .add(IdCode.bind(context, "exists"))
            .addStatement("return exists.exists()")
            .build();
    return Methods.publicMethod("existsById")
        .addJavadoc("Returns whether the $L with this id exists.", context.words())
        .returns(boolean.class)
        .addParameters(IdCode.parameters(context))
        .addCode(Blocks.trying("exists", "EXISTS_BY_ID", body))
        .build();
  }
}
