package dev.rowan.processor.write;

import dev.rowan.processor.finder.TogetherMethod;
import dev.rowan.processor.finder.TogetherMethod.Piece;
import dev.rowan.processor.model.RepositoryMethod;
import dev.rowan.processor.model.RepositoryMethod.Parameter;
import dev.rowan.processor.model.ResultType;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.ParameterizedTypeName;
import dev.rowan.processor.name.PrimitiveName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.source.CodeBlock;
import dev.rowan.processor.source.MethodSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes a method that reads what several others read. */
final class TogetherCode {
  private static final TypeName BATCH = RuntimeTypes.query("ReadBatch");

  private TogetherCode() {}

  static MethodSpec method(TogetherMethod together, ReadNames reads) {
    RepositoryMethod method = together.method().named(ParameterNames.of(together.method()));
    CodeBlock body = body(together, method, reads);
    return Signatures.override(method)
        .addCode(method.result().isAsync() ? AsyncCode.of(method.result(), body) : body)
        .build();
  }

  private static CodeBlock body(TogetherMethod together, RepositoryMethod method, ReadNames reads) {
    Set<String> taken = new HashSet<>();
    method.parameters().forEach(parameter -> taken.add(parameter.name()));
    String batch = free("batch", taken);
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T $N = new $T(statements)", BATCH, batch, BATCH);
    List<CodeBlock> results = new ArrayList<>();
    for (Piece piece : together.pieces()) {
      String part = free(piece.component().name(), taken);
      code.add(
          "$T $N =\n    $N.add($N($L));\n",
          ParameterizedTypeName.get(
              RuntimeTypes.query("ReadBatch").nestedClass("Part"), result(piece.read().result())),
          part,
          batch,
          reads.of(piece.read()).orElseThrow(),
          arguments(together.method(), method, piece.read()));
      results.add(given(piece.read().result(), CodeBlock.of("$N.get()", part)));
    }
    return code.addStatement("$N.run()", batch)
        .add("return new $T(\n    $L);\n", together.record(), CodeBlock.join(results, ",\n    "))
        .build();
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    while (!taken.add(free)) {
      free += "Part";
    }
    return free;
  }

  /** The parameters of the same names, as they are called in the body. */
  private static CodeBlock arguments(
      RepositoryMethod declared, RepositoryMethod named, RepositoryMethod read) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter wanted : read.parameters()) {
      for (int i = 0; i < declared.parameters().size(); i++) {
        if (declared.parameters().get(i).name().equals(wanted.name())) {
          arguments.add(CodeBlock.of("$N", named.parameters().get(i).name()));
        }
      }
    }
    return CodeBlock.join(arguments, ", ");
  }

  /** What is read for a result of a method, which is never null. */
  static TypeName result(ResultType result) {
    TypeName element = result.element().box();
    return switch (result.kind()) {
      case LIST, SET -> ParameterizedTypeName.get(ClassName.get(List.class), element);
      case OPTIONAL, NULLABLE -> ParameterizedTypeName.get(ClassName.get(Optional.class), element);
      case INT -> PrimitiveName.LONG.box();
      default -> element;
    };
  }

  /** What was read as the method would return it. */
  private static CodeBlock given(ResultType result, CodeBlock read) {
    return switch (result.kind()) {
      case SET -> CodeBlock.of("new $T<>($L)", LinkedHashSet.class, read);
      case NULLABLE -> CodeBlock.of("$L.orElse(null)", read);
      case INT -> CodeBlock.of("$T.toIntExact($L)", Math.class, read);
      default -> read;
    };
  }

  /** The beginning of a method that gives what another one reads. */
  static MethodSpec.Builder readMethod(String name, RepositoryMethod method) {
    MethodSpec like = Signatures.override(method).build();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .returns(ParameterizedTypeName.get(RuntimeTypes.query("Read"), result(method.result())))
        .addParameters(like.parameters())
        .varargs(method.isVarargs());
  }
}
