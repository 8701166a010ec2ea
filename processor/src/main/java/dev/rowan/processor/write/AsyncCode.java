package dev.rowan.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ResultKind;
import dev.rowan.processor.model.ResultType;
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
