package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Sql;

/** Adds {@code save}: by the generated id, or {@code on conflict} when the id is assigned. */
final class SavePart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    MethodSpec.Builder save =
        Methods.override("save")
            .returns(context.entity().type())
            .addParameter(Methods.entity(context));
    context
        .plan()
        .save()
        .ifPresentOrElse(
            sql -> saveAssigned(repository, save, context, sql),
            () -> saveGenerated(save, context));
    repository.addMethod(save.build());
  }

  private static void saveAssigned(
      TypeSpec.Builder repository, MethodSpec.Builder save, EntityContext context, Sql sql) {
    repository.addField(TextBlock.constant("SAVE", sql.text()));
    CodeBlock body =
        CodeBlock.builder()
            .add(WriteCode.bind(context, context.saveBinder(), "save"))
            .add(WriteCode.run(context, "save", "readInserted", sql))
            .build();
    save.addJavadoc("Inserts the $L, or updates the row that has its id.", context.words())
        .addCode(Blocks.trying("save", "SAVE", body));
  }

  private static void saveGenerated(MethodSpec.Builder save, EntityContext context) {
    save.addJavadoc("Inserts the $L when it has no id yet, else updates its row.", context.words())
        .addStatement(
            "return $1L ? insert($2L) : update($2L)", IdCode.isMissing(context), context.one());
  }
}
