package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Adds {@code findAll} and {@code findAllById}. */
final class FindAllPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addField(TextBlock.constant("FIND_ALL", context.plan().findAll().text()));
    repository.addField(TextBlock.constant("FIND_ALL_BY_ID", context.plan().findAllById().text()));
    repository.addMethod(
        Methods.override("findAll")
            .addJavadoc("Returns all $L in the order of their ids.", context.manyWords())
            .returns(Blocks.listOf(context))
            .addStatement("return findAll(FIND_ALL)")
            .build());
    repository.addMethod(findAllById(context));
  }

  private static MethodSpec findAllById(EntityContext context) {
    MethodSpec.Builder method =
        Methods.override("findAllById")
            .addJavadoc(
                "Returns the $L that have one of these ids, in the order of their ids.",
                context.manyWords())
            .returns(Blocks.listOf(context))
            .addParameter(Blocks.ids(context));
    if (context.isIdSingle()) {
      return method
          .addStatement("return findAllById(FIND_ALL_BY_ID, $L, ids)", IdCode.arrayType(context))
          .build();
    }
    CodeBlock find =
        CodeBlock.builder().add(IdCode.bindAll(context, "find")).add(list(context)).build();
    return method
        .addCode(Blocks.whenEmpty("ids", Blocks.newList()))
        .addCode(IdCode.lists(context))
        .addCode(Blocks.trying("find", "FIND_ALL_BY_ID", find))
        .build();
  }

  private static CodeBlock list(EntityContext context) {
    return CodeBlock.builder()
        .addStatement("return find.list($T.INSTANCE)", context.entity().rowMapper())
        .build();
  }
}
