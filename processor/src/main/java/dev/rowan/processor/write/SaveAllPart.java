package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Sql;

/** Adds {@code saveAll}: one batch when the id is assigned. */
final class SaveAllPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    repository.addMethod(
        context
            .plan()
            .save()
            .map(sql -> batch(context, sql))
            .orElseGet(() -> EachCode.method(context, "saveAll", "save", "Saves")));
  }

  private static MethodSpec batch(EntityContext context, Sql save) {
    CodeBlock bind = WriteCode.bind(context, context.saveBinder(), "save");
    return BatchCode.method(context, "saveAll")
        .addJavadoc("Saves the $L and returns them in their order.", context.manyWords())
        .addCode(BatchCode.declareResult(context, save))
        .addCode(BatchCode.run(context, "save", bind, save))
        .addCode(BatchCode.returnResult(context, save))
        .build();
  }
}
