package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.plan.Sql;
import java.util.ArrayList;
import java.util.Iterator;

/** Adds {@code saveAll}: one batch when the id is assigned, else one of inserts, one of updates. */
final class SaveAllPart implements RepositoryPart {

  @Override
  public void add(TypeSpec.Builder repository, EntityContext context) {
    MethodSpec.Builder method =
        BatchCode.method(context, "saveAll")
            .addJavadoc("Saves the $L and returns them in their order.", context.manyWords());
    context
        .plan()
        .save()
        .ifPresentOrElse(
            save -> addBatch(method, context, save), () -> addBatches(method, context));
    repository.addMethod(method.build());
  }

  private static void addBatch(MethodSpec.Builder method, EntityContext context, Sql save) {
    CodeBlock bind = WriteCode.bind(context, context.saveBinder(), "save");
    method
        .addCode(BatchCode.declareResult(context, save))
        .addCode(BatchCode.run(context, "save", bind, save))
        .addCode(BatchCode.returnResult(context, save));
  }

  private static void addBatches(MethodSpec.Builder method, EntityContext context) {
    Sql insert = context.plan().insert();
    method
        .addCode(split(context))
        .addCode(BatchCode.declareResult(context, insert))
        .addCode(
            Blocks.atomically(
                context.changesInPlace(insert) ? writeInPlace() : writeAndMerge(context)))
        .addCode(BatchCode.returnResult(context, insert));
  }

  /** Parts those without an id from the others. */
  private static CodeBlock split(EntityContext context) {
    CodeBlock choose =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", IdCode.isMissing(context))
            .addStatement("added.add($L)", context.one())
            .nextControlFlow("else")
            .addStatement("changed.add($L)", context.one())
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .addStatement("$1T added = new $2T<>()", Blocks.listOf(context), ArrayList.class)
        .addStatement("$1T changed = new $2T<>()", Blocks.listOf(context), ArrayList.class)
        .add(Blocks.forEach(context, choose))
        .build();
  }

  private static CodeBlock writeInPlace() {
    return CodeBlock.builder()
        .addStatement("insertAll(added)")
        .addStatement("updateAll(changed)")
        .build();
  }

  private static CodeBlock writeAndMerge(EntityContext context) {
    TypeName iterator =
        ParameterizedTypeName.get(ClassName.get(Iterator.class), context.entity().type());
    CodeBlock choose =
        CodeBlock.of("$L ? inserted.next() : updated.next()", IdCode.isMissing(context));
    return CodeBlock.builder()
        .addStatement("$T inserted = insertAll(added).iterator()", iterator)
        .addStatement("$T updated = updateAll(changed).iterator()", iterator)
        .add(Blocks.forEach(context, BatchCode.addToResult(choose)))
        .build();
  }
}
