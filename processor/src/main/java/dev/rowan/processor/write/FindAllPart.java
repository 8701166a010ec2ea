package dev.rowan.processor.write;

import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.TypeSpec;

/** Adds {@code findAllById} for an id of several columns. */
final class FindAllPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addField(TextBlock.constant("FIND_ALL_BY_ID", context.plan().findAllById().text()));
    CodeBlock find =
        CodeBlock.builder().add(IdCode.bindAll(context, "find")).add(list(context)).build();
    repository.addMethod(
        Methods.override("findAllById")
            .addJavadoc(
                "Returns the $L that have one of these ids, in the order of their ids.",
                context.manyWords())
            .returns(Blocks.listOf(context))
            .addParameter(Blocks.ids(context))
            .addCode(Blocks.whenEmpty("ids", Blocks.newList()))
            .addCode(IdCode.lists(context))
            .addCode(Blocks.trying("find", "FIND_ALL_BY_ID", find))
            .build());
  }

  private static CodeBlock list(EntityContext context) {
    return CodeBlock.builder()
        .addStatement("return find.list($T.INSTANCE)", context.entity().rowMapper())
        .build();
  }
}
