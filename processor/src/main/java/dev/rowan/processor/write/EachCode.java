package dev.rowan.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

/** Methods for many instances that call the one for a single instance, in one transaction. */
final class EachCode {
  private EachCode() {}

  static MethodSpec method(EntityContext context, String name, String single, String verb) {
    String result = single + "d";
    CodeBlock each =
        CodeBlock.builder().addStatement("$L.add($L($L))", result, single, context.one()).build();
    return BatchCode.method(context, name)
        .addJavadoc("$L the $L and returns them in their order.", verb, context.manyWords())
        .addCode(Blocks.declareList(context.entity().type(), result, context.many()))
        .addCode(Blocks.atomically(Blocks.forEach(context, each)))
        .addStatement("return $L", result)
        .build();
  }
}
