package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.plan.Sql;
import java.util.Optional;

/** Adds {@code insertAll}: one batch. */
final class InsertAllPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    Sql insert = context.plan().insert();
    MethodSpec.Builder method =
        BatchCode.method(context, "insertAll")
            .addJavadoc("Inserts the $L and returns them in their order.", context.manyWords())
            .addCode(BatchCode.declareResult(context, insert));
    CodeBlock batch = BatchCode.run(context, "insert", bind(context), insert);
    method.addCode(context.fromSequence().isPresent() ? Blocks.atomically(batch) : batch);
    repository.addMethod(method.addCode(BatchCode.returnResult(context, insert)).build());
  }

  /** Ids of a sequence are taken on the connection of the batch, which is why it is atomic. */
  private static CodeBlock bind(EntityContext context) {
    Optional<PropertyModel> id = context.fromSequence();
    return CodeBlock.builder()
        .add(id.map(i -> WriteCode.takeId(context, i)).orElse(CodeBlock.of("")))
        .add(WriteCode.bindInsert(context))
        .build();
  }
}
