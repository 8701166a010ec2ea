package dev.rowan.processor.write;

import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import dev.rowan.processor.source.TypeSpec;
import java.util.concurrent.Callable;

/** Writes the body of a method whose result comes later, in a {@code CompletableFuture}. */
final class AsyncCode {
  private AsyncCode() {}

  /**
   * Runs a body on another thread. It is that of a method which returns the value itself; where
   * there is none, it returns nothing.
   */
  static CodeBlock of(ResultType result, CodeBlock body) {
    TypeName value = Signatures.value(result);
    MethodSpec.Builder call = Methods.override("call").returns(value).addCode(body);
    if (result.kind() == ResultKind.VOID) {
      call.addStatement("return null");
    }
    TypeSpec callable =
        TypeSpec.anonymousClassBuilder("")
            .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Callable.class), value))
            .addMethod(call.build())
            .build();
    return CodeBlock.of("return statements.database().async($L);\n", callable);
  }
}
