package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Adds {@code existsById} and {@code count}. */
final class ExistsPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addField(TextBlock.constant("EXISTS_BY_ID", context.plan().existsById().text()));
    repository.addField(TextBlock.constant("COUNT", context.plan().count().text()));
    IdCode.add(repository, context, exists(context));
    repository.addMethod(
        Methods.override("count")
            .addJavadoc("Returns the number of $L.", context.manyWords())
            .returns(long.class)
            .addStatement("return count(COUNT)")
            .build());
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
