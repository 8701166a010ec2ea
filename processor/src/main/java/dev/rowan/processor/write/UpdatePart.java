package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Sql;

/** Adds {@code update}. Without a column to update it only looks for the row. */
final class UpdatePart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    Sql update = context.plan().update();
    repository.addField(TextBlock.constant("UPDATE", update.text()));
    CodeBlock body =
        CodeBlock.builder()
            .add(WriteCode.bind(context, "bindUpdate", "update"))
            .add(run(context, update))
            .build();
    repository.addMethod(
        Methods.override("update")
            .addJavadoc(
                update.isQuery()
                    ? "Checks that the row of the $L is there; no column of it can change$L"
                    : "Updates the row of the $L$L",
                context.words(),
                WriteCode.afterwards(context, update))
            .returns(context.entity().type())
            .addParameter(Methods.entity(context))
            .addCode(Blocks.trying("update", "UPDATE", body))
            .build());
  }

  private static CodeBlock run(EntityContext context, Sql update) {
    if (update.returns()) {
      return WriteCode.readBack(context, "update", "readUpdated", update);
    }
    return CodeBlock.builder()
        .addStatement(update.isQuery() ? "update.row()" : "update.updateOne()")
        .addStatement("return $L", context.one())
        .build();
  }
}
