package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Sql;

/** Adds {@code insert}. */
final class InsertPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    Sql insert = context.plan().insert();
    repository.addField(TextBlock.constant("INSERT", insert.text()));
    MethodSpec.Builder method =
        Methods.override("insert")
            .addJavadoc("Inserts the $L$L", context.words(), WriteCode.afterwards(context, insert))
            .returns(context.entity().type())
            .addParameter(Methods.entity(context));
    context.fromSequence().ifPresent(id -> method.addCode(WriteCode.takeId(context, id)));
    CodeBlock body =
        CodeBlock.builder()
            .add(WriteCode.bindInsert(context))
            .add(WriteCode.run(context, "insert", "readInserted", insert))
            .build();
    repository.addMethod(method.addCode(Blocks.trying("insert", "INSERT", body)).build());
  }
}
