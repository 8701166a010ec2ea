package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Sql;

/** Adds {@code updateAll}: one batch, in which each update must find its row. */
final class UpdateAllPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    Sql update = context.plan().update();
    if (update.isQuery()) {
      repository.addMethod(oneByOne(context));
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

  /** A query cannot be in a batch. */
  private static MethodSpec oneByOne(EntityContext context) {
    CodeBlock each = CodeBlock.of("update($L)", context.one());
    return BatchCode.method(context, "updateAll")
        .addJavadoc("Checks that the rows of the $L are there.", context.manyWords())
        .addCode(BatchCode.declareResult(context))
        .addCode(Blocks.atomically(Blocks.forEach(context, BatchCode.addToResult(each))))
        .addCode(BatchCode.returnResult())
        .build();
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
