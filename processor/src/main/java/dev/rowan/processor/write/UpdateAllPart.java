package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Sql;

/** Adds {@code updateAll}: one batch, in which each update must find its row. */
final class UpdateAllPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    Sql update = context.plan().update();
    if (update.isQuery()) {
      repository.addMethod(EachCode.method(context, "updateAll", "update", "Updates"));
      return;
    }
    repository.addMethod(
        BatchCode.method(context, "updateAll")
            .addJavadoc("Updates the $L and returns them in their order.", context.manyWords())
            .addCode(BatchCode.declareResult(context, update))
            .addCode(
                update.returns() ? Blocks.atomically(readBack(context, update)) : batch(context))
            .addCode(BatchCode.returnResult(context, update))
            .build());
  }

  private static CodeBlock readBack(EntityContext context, Sql update) {
    return BatchCode.run(context, "update", bind(context), update);
  }

  private static CodeBlock batch(EntityContext context) {
    CodeBlock body =
        CodeBlock.builder()
            .add(BatchCode.fill(context, "update", bind(context)))
            .addStatement("update.updateEach()")
            .build();
    return Blocks.trying("update", "UPDATE", body);
  }

  private static CodeBlock bind(EntityContext context) {
    return WriteCode.bind(context, "bindUpdate", "update");
  }
}
